import * as z from 'zod'
import { cite } from '../../../sources.js'
import { faultsOf } from '../../job-description/duty-faults.js'
import { quote } from '../../job-description/duty-rule.js'
import { otherJobPassage } from '../../job-description/other-job.js'
import { readingOf, type JobDescription } from '../../job-description/reading.js'
import { mixedRoleShare } from '../../parameters.js'
import { defineRule } from '../../rule.js'

/** A share of the day or week that is given to students. */
const timetabled = /\b(?:daily|each day|every day|timetable|teaching load|(?:[3-9]\d|100)\s?%)/i

/** Two jobs in one text: the one with a bell schedule wins. */
export const mixedRole = defineRule<JobDescription>()({
  id: 'mixed-role',
  level: 'warning',
  title: 'Coaching is joined with another job',
  why: 'A second job with students, tests or deadlines takes the hours that coaching has no bell for.',
  fix: 'Split the post, or state the share of the week for each half and protect it.',
  source: cite('kaneRosenquist2018'),
  unless: 'the post is split by contract and each half has its own days',
  options: z.strictObject({ share: z.number().min(0).max(1).default(mixedRoleShare.value) }),
  *check(document, { share }) {
    const reading = readingOf(document)
    const passage = otherJobPassage(reading)
    const direct = reading.kept.filter((duty) => faultsOf(duty).studentService !== undefined)
    if (passage)
      yield {
        path: [],
        message: `${quote(passage.text)} joins coaching with another job`,
        start: passage.start,
        end: passage.end,
        confidence: 'medium',
      }
    else if (direct.some(({ text }) => timetabled.test(text)))
      yield {
        path: [],
        message: 'a duty puts part of every day or week into serving students: this is also an intervention post',
      }
    else if (direct.length >= 2 && direct.length / reading.kept.length >= share)
      yield {
        path: [],
        message: `${String(direct.length)} of ${String(reading.kept.length)} duties serve students directly: this is also an intervention post`,
      }
  },
  examples: [
    { name: 'one job', subject: { text: 'Literacy Coach\nDuties:\n- Plan lessons with teachers.' }, findings: [] },
    {
      name: 'two titles',
      subject: { text: 'Instructional Coach / Assistant Principal\nDuties:\n- Plan lessons with teachers.' },
      findings: ['“Instructional Coach / Assistant Principal” joins coaching with another job'],
    },
    {
      name: 'groups of students',
      subject: {
        text: 'Literacy Coach\nDuties:\n- Plan lessons with teachers.\n- Tutor students.\n- Teach small groups of students.',
      },
      findings: ['2 of 3 duties serve students directly: this is also an intervention post'],
    },
  ],
})
