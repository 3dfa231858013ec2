import { describe, expect, test } from 'vitest'
import { logFacts } from '../../src/formats/log-facts.js'
import { beforeRemedies, waysOutOf } from '../../src/formats/remedy-facts.js'
import { roleFacts } from '../../src/formats/role-facts.js'
import { agreedShare, benchmarkWords, comparableOf, shareCounts } from '../../src/formats/share-facts.js'
import { kindsLines, supportFacts } from '../../src/formats/support-facts.js'
import type { Benchmark, CheckIns, CoachReport } from '../../src/reports/report.js'
import { drifting, ownReport, quiet, unjudged } from './sample-report.js'

const linesOf = (facts: readonly { readonly term: string; readonly lines: readonly string[] }[], term: string) =>
  facts.find((fact) => fact.term === term)?.lines

const share = (coach: CoachReport, at: 0 | 1 | 2) => {
  const found = coach.shares[at]
  if (found === undefined) throw new Error('no such share')
  return found
}

describe('the ways out of scope creep', () => {
  test('tell for each activity to whom it goes and under which cap it stays, and what each way leaves', () => {
    expect(waysOutOf(drifting)?.map(({ title, lines, leaves }) => [title, lines, leaves])).toEqual([
      [
        'Hand the work back to its owner.',
        [
          'Substitute teaching (67 h 27 min, 8%): to an administrator; this alone would leave 5%',
          'Supervision duty (25 h 18 min, 3%): to an administrator; this alone would leave 10%',
        ],
        'It would leave 2% outside the role, within the agreed limit of 10%.',
      ],
      [
        'Amend the agreement.',
        [
          'Substitute teaching: under “may”, at most 9%; this alone would leave 5%',
          'Supervision duty: under “may”, at most 4%; this alone would leave 10%',
        ],
        'It would leave 2% outside the role, within the agreed limit of 10%.',
      ],
    ])
  })

  test('say where the role stands before them', () => {
    expect(beforeRemedies(drifting.remedies)).toBe(
      'Since the week of Jan 18, 2027, 13% of 802 h 30 min under an agreement is outside the role.',
    )
    expect(beforeRemedies(null)).toBeNull()
  })

  test('offer no amendment for work that no agreement can allow', () => {
    const remedies = drifting.remedies && {
      ...drifting.remedies,
      outShareHandedBack: 0.2,
      activities: drifting.remedies.activities.slice(0, 1).map((each) => ({ ...each, amend: null })),
    }
    expect(waysOutOf({ ...drifting, remedies })?.map(({ lines, leaves }) => [lines, leaves])).toEqual([
      [
        ['Substitute teaching (67 h 27 min, 8%): to an administrator'],
        'It would leave 20% outside the role, still above the agreed limit of 10%.',
      ],
      [['Substitute teaching: cannot be agreed to here, so it can only be handed back'], null],
    ])
  })

  test('are there without figures too, and not at all without a verdict of creep', () => {
    expect(waysOutOf({ ...drifting, remedies: null })?.map(({ lines, leaves }) => [lines, leaves])).toEqual([
      [['Substitute teaching: to an administrator', 'Supervision duty: to an administrator'], null],
      [[], null],
    ])
    expect(waysOutOf(quiet)).toBeNull()
  })
})

describe('time outside the role', () => {
  const told = (cyclesForgone: CoachReport['cyclesForgone']) =>
    linesOf(roleFacts({ ...drifting, cyclesForgone }), 'Told as cycles forgone')
  const cycles = { logged: 9, secondsPerCycle: 30_600, outSeconds: 388_800, cycles: 12.7, note: null }

  test('is told as cycles of the log’s own size, with their range', () => {
    expect(told({ ...cycles, range: { low: 9.6, high: 15.2 } })).toEqual([
      'as much time as 13 of the log’s own cycles (10 to 15), which take 8 h 30 min each',
    ])
    expect(told({ ...cycles, cycles: 0.84, range: null })).toEqual([
      'as much time as 0.8 of the log’s own cycles, which take 8 h 30 min each',
    ])
  })

  test('is told with the reason where the log names no cycle, and not where there is none', () => {
    expect(told(drifting.cyclesForgone)).toEqual([
      'Not enough data: no entry names a coaching cycle, so nothing says how much time one takes.',
    ])
    expect(told({ ...cycles, outSeconds: 0, cycles: 0, range: null })).toBeUndefined()
    expect(linesOf(roleFacts(unjudged), 'Told as cycles forgone')).toBeUndefined()
  })
})

describe('a named share', () => {
  test('says what it counts and of what', () => {
    expect(quiet.shares.map(shareCounts)).toEqual([
      '0 min of entries that name a cycle, of 373 h logged in all',
      '337 h 14 min with one teacher or a group, of 373 h logged in all',
      '10 h 30 min outside the role, of 373 h logged under an agreement',
    ])
  })

  test('outside the role is held against the agreed limit, the others only against what is agreed for them', () => {
    const planned = { target: 0.6, floor: null, cap: null }
    expect([
      agreedShare(share(quiet, 2), quiet),
      agreedShare(share(unjudged, 2), unjudged),
      agreedShare(share(quiet, 1), quiet),
      agreedShare({ ...share(quiet, 1), planned }, quiet),
    ]).toEqual([{ target: null, floor: null, cap: 0.15 }, null, null, planned])
  })

  test('stands beside published shares only where they count the same', () => {
    const published: Benchmark = {
      numerator: 'with-teachers',
      kind: 'observed',
      low: 0.25,
      high: 1 / 3,
      counts: 'time with teachers, of all time',
      comparable: true,
      source: 'A source (2010)',
    }
    const all: readonly Benchmark[] = [
      published,
      { ...published, comparable: false },
      { ...published, numerator: 'in-classrooms' },
      { ...published, kind: 'finding', high: null },
      { ...published, kind: 'target', high: 0.25 },
    ]
    expect(comparableOf(all).map(benchmarkWords)).toEqual([
      '25% to 33% (found)',
      '25% and more (linked to results)',
      '25% (aimed at)',
    ])
  })
})

describe('talks with the principal', () => {
  const checkIns: CheckIns = {
    school: 'Oak Elementary',
    everyDays: 14,
    agreed: true,
    weeks: 24,
    weeksWith: 18,
    longestWithout: 2,
    overdue: 0,
    kept: 'yes',
    note: null,
  }
  const told = (change: Partial<CheckIns>) =>
    linesOf(
      supportFacts({ ...drifting, support: { ...drifting.support, checkIns: [{ ...checkIns, ...change }] } }),
      'Talks with the principal',
    )?.[0]?.replace('The log holds one in 18 of 24 logged weeks; the longest run without one was 2 weeks. ', '')

  test('are held against the agreed rhythm', () => {
    expect([{}, { kept: 'no', overdue: 3 } as const, { kept: 'cannot tell' } as const].map(told)).toEqual([
      'A talk at least every 14 days is agreed, and it was kept.',
      'A talk at least every 14 days is agreed, and it was not kept in 3 stretches of weeks.',
      'A talk at least every 14 days is agreed; whether it was kept depends on days that the report, made of weeks, does not know.',
    ])
  })

  test('are held against a norm where none is agreed, which is said not to be a promise', () => {
    const kept = ['yes', 'no', 'cannot tell'] as const
    expect(kept.map((each) => told({ agreed: false, kept: each, overdue: each === 'no' ? 1 : 0 }))).toEqual([
      'No rhythm is agreed. Every 14 days, a norm from the literature and not a promise, was met.',
      'No rhythm is agreed. Every 14 days, a norm from the literature and not a promise, was not met in one stretch of weeks.',
      'No rhythm is agreed. Every 14 days, a norm from the literature and not a promise, may or may not have been met: the report is made of weeks and does not know the days.',
    ])
  })

  test('are not judged where the log cannot tell', () => {
    expect(told({ kept: 'not enough data', note: 'The log holds no principal check-in.' })).toBe(
      'Not enough data. The log holds no principal check-in.',
    )
  })

  test('are told school by school', () => {
    expect(supportFacts(quiet).map(({ term }) => term)).toEqual([
      'Talks with the principal, Elm Middle',
      'Talks with the principal, Maple Elementary',
      'Building and district',
      'Own learning',
      'Administrators’ own learning, Elm Middle',
      'Administrators’ own learning, Maple Elementary',
      'Time with leaders',
      'Open cycles',
      'A day of the role',
    ])
  })
})

test('requests, own learning and open cycles are told with what is agreed, or with what is missing', () => {
  const { support, load } = quiet
  const asked = { ...support.requests, selfPlannedSeconds: 3600, otherSeconds: 7200 }
  const unasked = { ...support.requests, districtShare: null, interval: null, note: 'Not enough data: nobody asked.' }
  const of = (change: Partial<CoachReport>) =>
    supportFacts({ ...quiet, ...change })
      .filter(({ term }) => ['Building and district', 'Own learning', 'Open cycles'].includes(term))
      .map(({ lines }) => lines)
  expect(
    of({
      support: { ...support, requests: asked, ownLearning: { ...support.ownLearning, agreedSeconds: 144_000 } },
      load: { ...load, mostOpenCycles: 5, openCyclesAtMost: { cycles: 6, agreed: true } },
    }),
  ).toEqual([
    [
      'The building asked for 335 h 42 min, the district for 37 h 18 min: 10% of what the two asked for, likely 9% to 12%. There is no right proportion.',
      'Beside it, 1 h was self-planned and 2 h was asked for by others or by nobody named.',
    ],
    ['25 h 16 min, 7% of the logged time; 40 h is agreed, for the whole time of the agreement.'],
    ['Up to 5 on one day, from first entry to last; at most 6 are agreed.'],
  ])
  expect(
    of({
      support: {
        ...support,
        requests: unasked,
        ownLearning: { seconds: 0, share: null, interval: null, agreedSeconds: null },
      },
      load: { ...load, mostOpenCycles: 2 },
    }),
  ).toEqual([
    ['Not enough data: nobody asked.'],
    ['Not enough data: the log holds no time.'],
    [
      'Up to 2 on one day, from first entry to last; none is agreed; at most 4 is a norm from the literature, not a promise.',
    ],
  ])
})

describe('administrators’ own learning', () => {
  const [line] = quiet.support.administratorLearning
  const told = (change: object) =>
    linesOf(
      supportFacts({
        ...quiet,
        support: { ...quiet.support, administratorLearning: line === undefined ? [] : [{ ...line, ...change }] },
      }),
      'Administrators’ own learning',
    )
  const hours = { perYear: 36_000, due: 26_000, logged: 7200 }

  test('is told with what is due and what is logged', () => {
    expect([
      told({}),
      told({ kept: 'less than promised so far', seconds: hours }),
      told({ kept: 'less than promised so far', sessions: null, seconds: hours, note: 'A note.' }),
    ]).toEqual([
      ['As promised so far: 2 sessions logged of 2.9 due by now; 4 a year are promised (26 of 36 school weeks of the year gone).'],
      ['Less than promised so far: 2 sessions logged of 2.9 due by now; 4 a year are promised. 2 h logged of 7 h 13 min due by now; 10 h a year is promised (26 of 36 school weeks of the year gone).'],
      ['Less than promised so far: 2 h logged of 7 h 13 min due by now; 10 h a year is promised (26 of 36 school weeks of the year gone). A note.'],
    ]) // prettier-ignore
  })

  test('is told honestly where there is no promise, or no telling', () => {
    expect([
      told({ kept: 'not promised' }),
      told({ kept: 'cannot tell', weeks: null, note: 'It is promised in words.' }),
      told({ kept: 'not enough data', note: 'It takes 4 school weeks under the promise.' }),
    ]).toEqual([
      ['Not promised: no agreement in force says what administrators will learn about coaching.'],
      ['Cannot be told from this log. It is promised in words.'],
      ['Not enough data. It takes 4 school weeks under the promise.'],
    ])
  })
})

test('time with leaders is told leader by leader, and what cannot be told is not called none', () => {
  expect(
    linesOf(supportFacts(quiet), 'Time with leaders')?.map((words) => words.replace(/\d+% of/, 'a part of')),
  ).toEqual([
    'The principal: 10 h, a part of the logged time.',
    'Assistant principals: cannot be told, since no activity of the catalogue is time with them.',
    'The leadership team: 5 h, a part of the logged time.',
    'The district: none in the log.',
  ])
})

test('kinds of work are counted in three ways, with a dash where the log cannot tell', () => {
  expect(kindsLines(unjudged.load)).toEqual([
    { term: 'Kinds of work', week: '–', half: '–', whole: '3' },
    { term: 'As mixed as so many equally large ones', week: '–', half: '–', whole: '2.1' },
    { term: 'The same, with more weight on the largest', week: '–', half: '–', whole: '1.7' },
  ])
  expect(kindsLines({ ...unjudged.load, whole: null })).toEqual([])
})

describe('how far a log can be trusted', () => {
  test('shows in its coverage, its empty weeks and the length of its entries', () => {
    expect(logFacts(drifting)).toEqual([
      { term: 'Coverage', lines: ['802 h 30 min of 1012 h 30 min paid in the weeks logged: 79%.'] },
      {
        term: 'Weeks without an entry',
        lines: ['4 of 31 school weeks: the weeks of Nov 23, 2026; Dec 21, 2026; Dec 28, 2026; Mar 1, 2027.'],
      },
      {
        term: 'Length of entries',
        lines: [
          'Nearly all keep to quarter hours, a good step for a log. Of 612 entries, 31% are a multiple of an hour, 62% of half an hour, 97% of a quarter.',
        ],
      },
      {
        term: 'How soon it was written',
        lines: [
          'Half of the entries were written down within 2 days of the work, and 642 h of 802 h 30 min (80%) within a week. 80 h 15 min of 802 h 30 min (10%) was written down at 2 sittings of more than a school week of work, at most 11 days at once.',
          '1 entry is dated after the day on which it was written down, which cannot be: a date or a time stamp is wrong.',
        ],
      },
    ])
  })

  test('is left open where there is too little to tell by', () => {
    const quality = { ...unjudged.quality, weeksBetween: 0, weeksWithout: [], durations: null }
    expect(logFacts({ ...unjudged, quality }).flatMap(({ lines }) => lines)).toEqual([
      'Not enough data: no agreement names the paid time.',
      'Not enough data: the log holds no week.',
      'Not enough data: too few entries to show a habit.',
      'Not enough data: it takes 20 entries with a time stamp.',
      '1 entry is dated after the day on which it was written down, which cannot be: a date or a time stamp is wrong.',
    ])
  })

  test('shows in how soon it was written', () => {
    const { lateness } = quiet.quality
    const inBlocks = { seconds: 0, ofSeconds: 3600, share: 0, sittings: 0, mostDays: 0 }
    const prompt = { seconds: 3600, ofSeconds: 3600, share: 1 }
    const quality = {
      ...quiet.quality,
      lateness: { ...lateness, impossibleEntries: 0, medianDays: 0, prompt, inBlocks },
    }
    expect(linesOf(logFacts({ ...quiet, quality }), 'How soon it was written')).toEqual([
      'Half of the entries were written down on the day of the work, and 1 h of 1 h (100%) within a week. Nothing was written down more than a school week of work at a time.',
    ])
  })

  test('speaks of weeks filled in at a month’s end to the coach alone', () => {
    const [own = drifting] = ownReport.coaches
    expect(linesOf(logFacts(own), 'Filled in at a month’s end')).toEqual([
      '2 of 27 weeks were mostly written down late and just before a month ended: the weeks of Oct 5, 2026; Oct 12, 2026. Only the coach sees this.',
    ])
    const given = (backfilledWeeks: typeof own.quality.backfilledWeeks) =>
      linesOf(
        logFacts({ ...own, quality: { ...own.quality, ...(backfilledWeeks && { backfilledWeeks }) } }),
        'Filled in at a month’s end',
      )
    expect([
      given({ compared: 2, backfilled: null, weeks: [] }),
      given({ compared: 9, backfilled: 0, weeks: [] }),
    ]).toEqual([
      ['Not enough data: 2 weeks with time stamps, which is too few.'],
      ['None of 9 weeks was written down late and just before a month ended.'],
    ])
    expect(linesOf(logFacts(drifting), 'Filled in at a month’s end')).toBeUndefined()
  })

  test('counts breaks where no calendar is known, and names no more weeks than a reader takes in', () => {
    const mondays = ['04', '11', '18', '25'].flatMap((day) => [`2026-05-${day}`, `2027-01-${day}`])
    const quality = { ...quiet.quality, weeksBetween: 40, knowsSchoolWeeks: false, weeksWithout: mondays.toSorted() }
    expect(linesOf(logFacts({ ...quiet, quality }), 'Weeks without an entry')).toEqual([
      '8 of 40 weeks: the weeks of May 4, 2026; May 11, 2026; May 18, 2026; May 25, 2026; Jan 4, 2027; Jan 11, 2027; 2 more. No calendar says which weeks hold school, so breaks count too.',
    ])
  })

  test('speaks of repeated weeks to the coach alone', () => {
    const [own = drifting] = ownReport.coaches
    expect(linesOf(logFacts(own), 'Repeated weeks')).toEqual([
      '1 of 27 weeks is the same as an earlier one, to the minute: the week of Dec 14, 2026. A fixed timetable gives such weeks honestly. Only the coach sees this.',
    ])
    const few = { ...own.quality, repeatedWeeks: { compared: 2, repeated: null, weeks: [] } }
    expect(linesOf(logFacts({ ...own, quality: few }), 'Repeated weeks')).toEqual([
      'Not enough data: 2 weeks can be compared, which is too few.',
    ])
    expect(linesOf(logFacts(drifting), 'Repeated weeks')).toBeUndefined()
  })
})
