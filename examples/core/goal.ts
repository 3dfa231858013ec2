import { earlyWin, goalStatus, type ChangeChain } from '@coachwork/core'

const chain: ChangeChain = {
  goal: {
    id: 'g1',
    focus: 'students',
    students: 'grade 4, room 12',
    outcome: 'Students back an opinion with two reasons',
    measure: 'percent at 3 or 4 on the rubric',
    baseline: 20,
    target: 80,
    by: '2026-12-18',
  },
  evidence: [
    { link: 'training', on: '2026-09-10', seen: 'workshop on sentence frames' },
    { link: 'teacher-practice', on: '2026-10-01', seen: 'frames are on the board' },
  ],
}
console.log(
  goalStatus(chain, '2026-09-11').stage,
  goalStatus(chain, '2026-10-02').stage,
  goalStatus(chain, '2026-10-02').met,
)
//=> trained practice-changing no
console.log(earlyWin(chain)?.sentence)
//=> On 2026-10-01, the first change in the classroom: frames are on the board. Your work shows.
