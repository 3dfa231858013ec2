import * as z from 'zod'
import { cite } from '../../../sources.js'
import { eventsToJudge, exampleCycle, type CycleReview } from '../../cycle/subject.js'
import { quote } from '../../job-description/duty-rule.js'
import { readStatement } from '../../language/read-statement.js'
import { isAbout } from '../../language/statement.js'
import { defineRule } from '../../rule.js'

const nobody =
  /^[\s\p{P}]*(?:n\/?a|none|nobody|tbd|to be determined|unknown|teachers?|the teachers?|staff)?[\s\p{P}]*$/iu

/** Whether the words tell what a teacher or a coach does, and nothing of students or their learning. */
const isAboutTeaching = (outcome: string): boolean => {
  const { words } = readStatement(outcome)
  const students = words.some((word) => isAbout(word, 'student', 'learning') && !isAbout(word, 'learningEvent'))
  return !students && words.some((word) => isAbout(word, 'teacher', 'coaching', 'learningEvent'))
}

/** A change of technique is a link on the way; the goal is what students do or know. */
export const noStudentFocus = defineRule<CycleReview>()({
  id: 'no-student-focus',
  level: 'warning',
  title: 'The goal is not about students',
  why: 'A goal about the teacher makes coaching a judgment of the teacher. A goal about students is a thing to reach together.',
  fix: 'Ask: so that students do or know what? Make that the goal, and the technique the strategy.',
  source: cite('sweeneyPractices'),
  unless: 'never',
  options: z.strictObject({}),
  *check(review) {
    const placed = eventsToJudge(review)
    for (const { index, event } of placed) {
      if (event.type !== 'goal-set') continue
      const path = ['events', index, 'goal']
      if (isAboutTeaching(event.goal.outcome))
        yield {
          path: [...path, 'outcome'],
          message: `${quote(event.goal.outcome)} tells what adults do, not what students will do or know`,
          confidence: 'medium',
        }
      else if (nobody.test(event.goal.students.slice(0, 200)))
        yield { path: [...path, 'students'], message: 'the goal does not say which students it is for' }
    }
    const closed = placed.find(({ event }) => event.type === 'closed')
    const lessons = placed.some(({ event }) =>
      ['co-taught', 'strategy-modeled', 'strategy-chosen'].includes(event.type),
    )
    if (closed && lessons && !placed.some(({ event }) => event.type === 'goal-set'))
      yield {
        path: ['events', closed.index],
        message: `the cycle closed on ${closed.event.on} and never had a goal for students`,
      }
  },
  nearMiss(review) {
    const placed = eventsToJudge(review)
    if (placed.some(({ event }) => event.type === 'goal-set' || event.type === 'closed')) return undefined
    return placed.length === 0 ? undefined : 'No goal is set yet, but the cycle still runs.'
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
