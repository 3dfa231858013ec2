import * as z from 'zod'
import type { OutcomeGoal } from '../../../goal/outcome-goal.js'
import { cite } from '../../../sources.js'
import { eventsToJudge, exampleCycle, toldEvent, type CycleReview } from '../../cycle/subject.js'
import { quote } from '../../job-description/duty-rule.js'
import { readStatement } from '../../language/read-statement.js'
import { isAbout } from '../../language/statement.js'
import { defineWeighedRule, type Fault, type Weighing } from '../../rule.js'
import { isSo } from '../../weighing.js'

const nobody =
  /^[\s\p{P}]*(?:n\/?a|none|nobody|tbd|to be determined|unknown|teachers?|the teachers?|staff)?[\s\p{P}]*$/iu

/** More of a text than this is neither looked at nor shown. */
const longestQuoted = 200

/** One goal, weighed for whether it is about adults, or about nobody. */
function* goalOf({ outcome, students }: OutcomeGoal, path: Fault['path']): Iterable<Weighing> {
  const { words } = readStatement(outcome)
  const hasStudents = words.some((word) => isAbout(word, 'student', 'learning') && !isAbout(word, 'learningEvent'))
  const hasAdults = words.some((word) => isAbout(word, 'teacher', 'coaching', 'learningEvent'))
  const isAboutTeaching = !hasStudents && hasAdults
  const goal = quote(outcome.slice(0, longestQuoted))
  yield {
    path: [...path, 'outcome'],
    conditions: [
      isSo(!hasStudents, `${goal} names no students and no learning`, `${goal} names students or learning`),
      isSo(hasAdults, 'it tells what adults do', 'it does not tell what adults do'),
    ],
    fault: () => ({
      message: `${quote(outcome)} tells what adults do, not what students will do or know`,
      confidence: 'medium',
    }),
  }
  yield {
    path: [...path, 'students'],
    conditions: [
      isSo(
        nobody.test(students.slice(0, longestQuoted)),
        'nobody is named whose goal it is',
        `the goal is for ${quote(students.slice(0, longestQuoted))}`,
      ),
      isSo(!isAboutTeaching, 'the outcome is not about adults', 'the outcome is about adults, which is told already'),
    ],
    fault: () => ({ message: 'the goal does not say which students it is for' }),
  }
}

/** A change of technique is a link on the way; the goal is what students do or know. */
export const noStudentFocus = defineWeighedRule<CycleReview>()({
  id: 'no-student-focus',
  level: 'warning',
  title: 'The goal is not about students',
  why: 'A goal about the teacher makes coaching a judgment of the teacher. A goal about students is a thing to reach together.',
  fix: 'Ask: so that students do or know what? Make that the goal, and the technique the strategy.',
  source: cite('sweeneyPractices'),
  unless: 'never',
  looksAt: 'each goal, and whether there is one',
  options: z.strictObject({}),
  *weigh(review) {
    const placed = eventsToJudge(review)
    for (const { index, event } of placed)
      if (event.type === 'goal-set') yield* goalOf(event.goal, ['events', index, 'goal'])
    const closed = placed.find(({ event }) => event.type === 'closed')
    const lesson = placed.find(({ event }) => ['co-taught', 'strategy-modeled', 'strategy-chosen'].includes(event.type))
    const goal = placed.find(({ event }) => event.type === 'goal-set')
    yield {
      path: closed ? ['events', closed.index] : ['events'],
      conditions: [
        isSo(goal === undefined, 'no goal was set', goal ? `there is a goal (${toldEvent(goal.event)})` : ''),
        isSo(lesson !== undefined, 'there was work on lessons', 'there was no work on lessons'),
        isSo(closed !== undefined, 'the cycle is closed', 'the cycle is not closed'),
      ],
      fault: () => ({
        message: `the cycle closed on ${closed?.event.on ?? ''} and never had a goal for students`,
      }),
    }
  },
  examples: [
    {
      name: 'what students do',
      subject: exampleCycle('student-centered', [
        ['goal-set', '09-08', { outcome: 'Students ask their own questions' }],
      ]),
      findings: [],
    },
    {
      name: 'whose learning it is stands beside the outcome',
      subject: exampleCycle('student-centered', [
        ['goal-set', '09-08', { outcome: 'Explain a claim with two reasons', students: 'grade 4' }],
      ]),
      findings: [],
    },
    {
      name: 'what the teacher does',
      subject: exampleCycle('student-centered', [
        ['goal-set', '09-08', { outcome: 'The teacher uses wait time in every lesson' }],
      ]),
      findings: [
        '“The teacher uses wait time in every lesson” tells what adults do, not what students will do or know',
      ],
    },
    {
      name: 'students of nobody',
      subject: exampleCycle('student-centered', [['goal-set', '09-08', { students: 'N/A' }]]),
      findings: ['the goal does not say which students it is for'],
    },
    {
      name: 'a cycle without a goal',
      subject: exampleCycle('student-centered', [
        ['invited', '09-01'],
        ['accepted', '09-02'],
        ['co-taught', '09-09'],
        ['closed', '09-30'],
      ]),
      findings: ['the cycle closed on 2026-09-30 and never had a goal for students'],
    },
  ],
})
