import { describe, expect, test } from 'vitest'
import { contactFacts, dayWords } from '../../src/formats/contact-facts.js'
import { renderHtml } from '../../src/formats/html.js'
import { renderMarkdown } from '../../src/formats/markdown.js'
import { renderTables } from '../../src/formats/tables.js'
import type { Contacts } from '../../src/reports/report.js'
import { drifting, ownReport, sampleReport, unjudged } from './sample-report.js'

const { contacts } = drifting
const linesOf = (change: Partial<Contacts>, term: string) =>
  contactFacts({ contacts: { ...contacts, ...change } }).find((fact) => fact.term === term)?.lines
const reachWith = (change: Partial<Contacts['reach']>) => ({ reach: { ...contacts.reach, ...change } })

describe('teachers met', () => {
  test('are told with their sessions, the staff, and what is agreed and recommended', () => {
    expect(linesOf({}, 'Teachers met')).toEqual([
      '22 teachers, 15 one to one, in 310 sessions, each counted once for everyone in it; in the middle each had 11 (half of them 5 to 19.5). In a typical week 8 were met (half of all weeks 6 to 10).',
      'Of a staff of 31, 9 are not named in the log.',
      'At most 12 at a time is agreed. The literature recommends 10 to 12 teachers for one coach, for orientation and not for grading.',
    ])
  })

  test('are told as far as they may be', () => {
    expect(
      linesOf(reachWith({ oneToOne: null, perWeek: null, staff: null, agreedAtATime: null }), 'Teachers met'),
    ).toEqual([
      '22 teachers, in 310 sessions, each counted once for everyone in it; in the middle each had 11 (half of them 5 to 19.5).',
      'How many were not met cannot be known from the log: nothing says how many teachers there are.',
      'The literature recommends 10 to 12 teachers for one coach, for orientation and not for grading.',
    ])
  })

  test('are not told where the log names nobody', () => {
    expect(contactFacts(unjudged)).toEqual([
      {
        term: 'Teachers met',
        lines: ['Not enough data: no entry names the teachers it was for, so nothing says how many were met.'],
      },
      { term: 'How evenly', lines: [] },
      { term: 'Coaching cycles', lines: ['Not enough data: no entry names the coaching cycle it belongs to.'] },
      {
        term: 'Done with, done for',
        lines: ['Not enough data: it takes 5 teachers with whom, or for whom, named work was done.'],
      },
    ])
  })
})

test('an uneven spread is told beside what chance alone does, and is no fault', () => {
  expect(linesOf({}, 'How evenly')).toEqual([
    'Gini coefficient of the sessions 0.41, likely 0.31 to 0.52; an even hand would show about 0.15 by chance; of the time 0.46, likely 0.34 to 0.58. 0 is the same for all, 1 everything for one. Unequal can be right: needs and choices differ.',
    'The most-seen quarter of them had 50% of the sessions and 55% of the time.',
  ])
})

test('cycles are told with their length in school days, or in days where no calendar is known', () => {
  const { cycles } = contacts
  const some = { low: 20, middle: 20, high: 20 }
  expect([
    linesOf({}, 'Coaching cycles'),
    linesOf({ cycles: { ...cycles, inUse: 0, knowsSchoolDays: false, schoolDays: some } }, 'Coaching cycles'),
    linesOf({ cycles: { ...cycles, schoolDays: null, sessions: null, note: 'Withheld.' } }, 'Coaching cycles'),
  ]).toEqual([
    [
      '14 cycles in the log, 4 in use at its end.',
      'From first entry to last, those no longer in use took 22 school days (half of them 17.5 to 29) and 8 sessions (half of them 6 to 11).',
    ],
    [
      '14 cycles in the log, none in use at its end.',
      'From first entry to last, those no longer in use took 20 days from Monday to Friday and 8 sessions (half of them 6 to 11).',
    ],
    ['14 cycles in the log, 4 in use at its end.', 'Withheld.'],
  ])
})

test('done with and done for are told with their movement, as far as it can be told', () => {
  const { capacity } = contacts
  const { movement } = capacity
  const steady = movement && { ...movement, toward: 'cannot tell' as const }
  expect([
    linesOf({}, 'Done with, done for'),
    linesOf({ capacity: { ...capacity, repeatShare: null, movement: steady } }, 'Done with, done for')?.slice(1),
  ]).toEqual([
    [
      'Of 252 sessions that say who does the work, 29% (likely 21% to 37%) were done for the teacher, such as modeling, materials or coverage; the others were done together.',
      'Of what was done for a teacher, 36% is the same service from its third week on.',
      'In the first half of each teacher’s weeks 38% were done for, in the last 19%: it moves toward working together.',
    ],
    [
      'In the first half of each teacher’s weeks 38% were done for, in the last 19%: whether it moves cannot be told yet.',
    ],
  ])
})

test('a day of the role is told with its changes and its longest stretch, or with what is missing', () => {
  expect([dayWords(drifting.workingDays), dayWords(unjudged.workingDays)]).toEqual([
    'On a typical day the work changed 5 times (half of all days 4 to 7), and the longest stretch of coaching with nothing between took 1 h 25 min (half of all days 1 h to 2 h). Measured on 96 of 104 days with clock times.',
    'Not enough data: no entry has a start, so nothing says what followed what.',
  ])
})

test('teacher by teacher is for the coach alone, in every format, and without a name', () => {
  const inFormats = (report: typeof sampleReport) => [
    renderHtml(report).includes('Teacher by teacher'),
    renderMarkdown(report).includes('| Teacher | Sessions |'),
    renderTables(report).has('contacts-each.csv'),
    renderTables(report).has('cycles-each.csv'),
  ]
  expect([inFormats(ownReport), inFormats(sampleReport)]).toEqual([
    [true, true, true, true],
    [false, false, false, false],
  ])
})
