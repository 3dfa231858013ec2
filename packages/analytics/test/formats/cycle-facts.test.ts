import { CycleEventType } from '@coachwork/core'
import { parse } from 'csv-parse/sync'
import { describe, expect, test } from 'vitest'
import { cycleFacts } from '../../src/formats/cycle-facts.js'
import { cycleTables } from '../../src/formats/cycle-rows.js'
import { eventWords, witnessWords } from '../../src/formats/cycle-words.js'
import { renderHtml } from '../../src/formats/html.js'
import { renderMarkdown } from '../../src/formats/markdown.js'
import { renderTables } from '../../src/formats/tables.js'
import type { CycleProgress, OwnCycleProgress, Report } from '../../src/reports/report.js'
import { drifting, ownReport, quiet, sampleReport } from './sample-report.js'

const told = drifting.cycleProgress as CycleProgress
const own = ownReport.coaches[0]?.cycleProgress as CycleProgress & { readonly own: OwnCycleProgress }
const linesOf = (change: Partial<CycleProgress>, term = 'Cycles') =>
  cycleFacts({ cycleProgress: { ...own, ...change } }).find((fact) => fact.term === term)?.lines

test('nothing is told of cycles where no files were given', () => {
  expect(cycleFacts(quiet)).toEqual([])
  const without: Report = { ...sampleReport, coaches: [quiet] }
  expect([
    renderHtml(without).includes('How coaching cycles run'),
    renderMarkdown(without).includes('How coaching cycles run'),
    renderTables(without).has('cycle-progress.csv'),
  ]).toEqual([false, false, false])
})

test('anybody but the coach is told counts, and that others are withheld', () => {
  expect(cycleFacts(drifting)).toEqual([
    {
      term: 'Cycles',
      lines: [
        'By Mar 26, 2027 both sides had said yes to 12 cycles: 6 open, 6 closed.',
        'Withheld where a figure would tell of so few cycles or teachers that one could be recognized, or of all of them alike.',
      ],
    },
  ])
})

describe('the counts', () => {
  test.each([
    ['in full', {}, '2 cycles: 1 open, 1 closed (1 with the goal met).'],
    ['with those that one side ended', { left: 1 }, '2 cycles: 1 open, 1 closed (1 with the goal met), 1 ended early by one side, which is its right.'],
    ['without any', { opened: 0, open: 0, closed: 0, closedWithGoalMet: 0 }, '0 cycles.'],
    ['with none closed', { closed: 0, closedWithGoalMet: 0 }, '2 cycles: 1 open, none closed.'],
    ['as far as they may be', { open: null, closed: null, left: null, closedWithGoalMet: null }, '2 cycles.'],
  ])('are told %s', (_, change, words) => {
    expect(linesOf(change)?.[0]).toBe(`By Mar 26, 2027 both sides had said yes to ${words}`)
  }) // prettier-ignore

  test('are not told where all are withheld', () => {
    expect(cycleFacts({ cycleProgress: { ...told, opened: null, note: 'Withheld.' } })[0]?.lines).toEqual(['Withheld.'])
  })
})

test('the coach is told where each cycle stands, what is overdue and what broke which rule', () => {
  expect(cycleFacts({ cycleProgress: own })).toEqual([
    {
      term: 'Cycles',
      lines: [
        'By Mar 26, 2027 both sides had said yes to 2 cycles: 1 open, 1 closed (1 with the goal met).',
        'Beside them: 1 invitation not answered yet, 1 declined. A no is as good an answer as a yes.',
      ],
    },
    { term: 'Stage of the open ones', lines: ['Learn the strategy: 1'] },
    {
      term: 'Length and contacts',
      lines: ['Not enough data on a typical cycle: it takes 4 that are closed.'],
    },
    {
      term: 'Early wins',
      lines: [
        'A change in the classroom was seen in cycle 1. Your work shows.',
        'The students moved toward the goal in cycle 1.',
      ],
    },
    { term: 'Overdue, and can still be done', lines: ['A debrief: cycle 2'] },
    {
      term: 'Not as such cycles are meant to run',
      lines: [
        'Coach and teacher are in the classroom together every week: cycle 1',
        'An observation is debriefed within five school days: cycle 1',
        'A cycle takes three to eight weeks: cycle 1',
        'What happens follows from what came before: cycle 3',
      ],
    },
  ])
})

test('a typical cycle is told in school days, or in days from Monday to Friday', () => {
  const typical = {
    ...own.own,
    schoolDays: { low: 20, middle: 24.5, high: 29 },
    visits: { low: 6, middle: 6, high: 6 },
    talks: { low: 5, middle: 7, high: 8 },
  }
  const words = (knowsSchoolDays: boolean) => linesOf({ knowsSchoolDays, own: typical }, 'Length and contacts')?.[0]
  expect([words(true), words(false)]).toEqual(
    ['school days', 'days from Monday to Friday'].map(
      (days) =>
        `The closed ones took 24.5 (half of them 20 to 29) ${days}, with 6 days in the classroom and 7 (half of them 5 to 8) days with a talk.`,
    ),
  )
})

test('what is found in several cycles is told once', () => {
  const each = [1, 2, 5].flatMap((number) => own.own.each.slice(1, 2).map((line) => ({ ...line, number })))
  expect(linesOf({ own: { ...own.own, each } }, 'Overdue, and can still be done')).toEqual([
    'A debrief: cycles 1, 2 and 5',
  ])
})

test('the table tells by kind of event and day what shows that something is overdue or was not kept', () => {
  expect(cycleTables(own).map(({ rows }) => rows)).toEqual([
    [
      ['1', '1, 2', 'Sep 14, 2026', 'Closed', '24.5', '6', '7', 'yes', 'Oct 2, 2026'],
      ['2', '3', 'Mar 1, 2027', 'Learn the strategy', '17', '2', '3', 'not yet', '–'],
      ['3', '1', 'Mar 8, 2027', 'Unclear', '–', '0', '1', 'not yet', '–'],
    ],
    [
      ['1', 'Coach and teacher are in the classroom together every week', 'missing: a visit to the classroom after a lesson taught together on Sep 30, 2026, due by Oct 7, 2026'],
      ['1', 'An observation is debriefed within five school days', 'a debrief on Oct 20, 2026'],
      ['1', 'A cycle takes three to eight weeks', '44 school days'],
      ['2', 'An observation is debriefed within five school days', 'still to do: a debrief, due by Mar 18, 2027'],
      ['3', 'What happens follows from what came before', 'a goal on Mar 9, 2027 cannot have happened where the cycle stood'],
    ],
  ]) // prettier-ignore
  expect(cycleTables(told)).toEqual([])
})

test.each([
  [['debriefed', 'goal-set', 'co-planned'], 'a talk'],
  [['observed', 'co-taught', 'strategy-modeled'], 'a visit to the classroom'],
  [['observed', 'reality-gathered'], 'an observation or a look at current reality'],
  [['observed', 'debriefed', 'closed'], 'an observation or a debrief or the end of the cycle'],
] as const)('any of %j is %s', (anyOf, words) => {
  expect(witnessWords({ kind: 'missing', anyOf, after: null, due: null }, 'school days')).toBe(`missing: ${words}`)
})

test('every kind of event has words', () => {
  expect(Object.keys(eventWords).sort()).toEqual([...CycleEventType.options].sort())
})

test('cycle by cycle is in the coach’s own report alone, in every format', () => {
  const shown = [ownReport, sampleReport].map((report) => [
    renderHtml(report).includes('Cycle by cycle'),
    renderMarkdown(report).includes('Cycle by cycle'),
    renderTables(report).has('cycle-progress-each.csv'),
    renderTables(report).has('cycle-findings-each.csv'),
  ])
  expect(shown).toEqual([
    [true, true, true, true],
    [false, false, false, false],
  ])
  expect(renderMarkdown(ownReport)).toContain('| 1 | 1, 2 | Sep 14, 2026 | Closed | 24.5 | 6 | 7 | yes | Oct 2, 2026 |')
})

test('a finding is one row, with the event that broke a rule or the one that is missing', () => {
  const rows = parse<Record<string, string>>(renderTables(ownReport).get('cycle-findings-each.csv') ?? '', {
    columns: true,
  })
  expect(rows.map(({ cycle, finding, rule, event, event_on, after, due, school_days }) => [cycle, finding, rule, event, event_on, after, due, school_days])).toEqual([
    ['1', 'broken', 'weekly-visit', '', '', 'co-taught', '2026-10-07', ''],
    ['1', 'broken', 'debrief-after-observation', 'debriefed', '2026-10-20', '', '', ''],
    ['1', 'broken', 'length-of-a-cycle', '', '', '', '', '44'],
    ['2', 'overdue', 'debrief-after-observation', '', '', '', '2027-03-18', ''],
    ['3', 'unclear', '', 'goal-set', '2027-03-09', '', '', ''],
  ]) // prettier-ignore
})
