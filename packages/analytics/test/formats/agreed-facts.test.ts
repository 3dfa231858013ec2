import { describe, expect, test } from 'vitest'
import { carriedTime, carriedTitle } from '../../src/formats/carry-facts.js'
import { groupStretches, schoolStretches, stretchTable } from '../../src/formats/group-facts.js'
import { saidFacts } from '../../src/formats/said-facts.js'
import type { CarryOverLine, SaidAgainstLog, SaidLine } from '../../src/reports/report.js'
import { drifting, quiet, sampleReport } from './sample-report.js'

const line = (change: Partial<SaidLine>): SaidLine => ({
  activity: 'OPS.SUB',
  label: 'Substitute teaching',
  said: null,
  logged: 1,
  loggedRange: { low: 1, high: 2 },
  seconds: 36_000,
  share: 0.22,
  apart: -5,
  ...change,
})

describe('what people said', () => {
  const said = (change: Partial<SaidAgainstLog>) =>
    saidFacts({
      ...drifting,
      said: {
        people: 4,
        correlation: -0.125,
        interval: { low: -0.6, high: 0.31, level: 0.95 },
        activities: [line({})],
        note: null,
        ...change,
      },
    }).map(({ lines }) => lines)

  test('is told with the correlation and what it can be', () => {
    expect(said({})[0]).toEqual([
      '4 people said what takes most time. Rank correlation with the log −0.13, likely −0.60 to 0.31, where 1 is the same order, 0 no relation and −1 the reverse.',
    ])
    expect(said({ interval: null, note: 'How sure it is shows in 8 logged weeks or more.' })[0]).toEqual([
      '4 people said what takes most time. Rank correlation with the log −0.13, where 1 is the same order, 0 no relation and −1 the reverse.',
      'How sure it is shows in 8 logged weeks or more.',
    ])
  })

  test('is told by its places only where it lies clearly apart from those in the log', () => {
    const activities = [
      line({}),
      line({ label: 'Data report', said: 2, logged: null, loggedRange: null, share: 0, apart: 9 }),
      line({ label: 'Modeling', said: 3, logged: 12, loggedRange: { low: 12, high: 12 }, share: 0.01, apart: 9 }),
      line({ label: 'Workshop', said: 3, logged: 4, loggedRange: { low: 2, high: 6 }, apart: 1 }),
      line({ label: 'Debrief', said: null, logged: 21, loggedRange: { low: 20, high: 23 }, apart: 0 }),
    ]
    expect(said({ activities })[1]).toEqual([
      'Substitute teaching: named by nobody, in the log 1st (1st to 2nd), 22% of the time',
      'Data report: said 2nd, not in the log',
      'Modeling: said 3rd, in the log 12th, 1% of the time',
    ])
    expect(said({ activities: activities.slice(3) })[1]).toEqual([
      'No activity lies clearly apart from where people put it.',
    ])
  })

  test('is not told of too few people, and not mentioned where nobody was asked', () => {
    const few = 'Not enough data: it takes 3 people.'
    expect(said({ activities: [], correlation: null, interval: null, note: few })).toEqual([[few]])
    expect(saidFacts(quiet)).toEqual([])
  })
})

describe('time agreed in advance', () => {
  const carried = (change: Partial<CarryOverLine>) => {
    const [first] = drifting.carryOver?.lines ?? []
    if (first === undefined) throw new Error('no time agreed')
    const agreed = { ...first, agreedSeconds: 36_000, seconds: 28_800, carriedSeconds: 7200, stretches: [], ...change }
    return carriedTime({ schools: ['Oak'], carryOver: { by: 'term', lines: [agreed], note: null } })[0]?.lines
  }

  test('is told as what it is, how much is logged, and what is left or over', () => {
    expect([
      carried({}),
      carried({ agreedAs: 'target', of: 'contract', seconds: 39_600, carriedSeconds: -3600 }),
      carried({
        agreedAs: 'hours',
        of: 'agreement',
        ahead: { agreedSeconds: 36_000, seconds: 7200, share: 0.2 },
      }),
    ]).toEqual([
      ['At least 10 h agreed so far, as a share of the logged time; 8 h logged, 2 h of it is left.'],
      ['10 h aimed at so far, as a share of the paid time; 11 h logged, 1 h more than that.'],
      [
        '10 h agreed, for the whole agreement; 8 h logged, 2 h of it is left.',
        'Of 10 h in all, 2 h is still ahead: 20%.',
      ],
    ])
    expect(carried({ of: 'contract', ahead: { agreedSeconds: 360_000, seconds: 331_200, share: 0.92 } })?.[1]).toBe(
      'Of 100 h in the whole school year, 92 h is still ahead: 92%.',
    )
  })

  test('has a row for each stretch, with a minus for what is over, and the school where there are several', () => {
    const [first] = carriedTime(quiet)
    expect([first?.title, first?.rows[0]]).toEqual([
      'Coaching cycles and one-to-one work, Elm Middle',
      ['2026-08', '0 min', '19 h', '30 h', '−11 h'],
    ])
    expect(quiet.carryOver && carriedTitle(quiet.carryOver)).toBe('Carried over from month to month')
    expect(carriedTime({ schools: [], carryOver: null })).toEqual([])
  })
})

describe('the time of a group', () => {
  test('is told by year only where there are several, by term only where they are known', () => {
    const { by } = sampleReport.district
    expect(groupStretches(by).map(({ title }) => title)).toEqual(['Year', 'Month'])
    expect(groupStretches({ ...by, year: by.year.slice(0, 1), term: by.month }).map(({ title }) => title)).toEqual([
      'Term',
      'Month',
    ])
  })

  test('stands in a table with how each stretch stands, and the schools side by side', () => {
    const { district, schools } = sampleReport
    const [years] = groupStretches(district.by)
    const table = years && stretchTable(district, years)
    expect([table?.columns.slice(0, 4), table?.rows.map(([name]) => name)]).toEqual([
      ['Year', 'Time', 'Will do', 'May do'],
      ['2026', '2027'],
    ])
    const { columns, timesOf } = schoolStretches(schools)
    expect(columns).toEqual(['2026-08', '2026-09', '2026-10', '2026-11', '2026-12', '2027-01', '2027-02', '2027-03'])
    expect(schools.map((school) => timesOf(school).at(-1))).toEqual(['–', '56 h 30 min'])
  })
})
