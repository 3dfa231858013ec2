import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  compareGroups,
  Consensus,
  decode,
  draftFromConsensus,
  Interview,
  isLeft,
  kendallW,
  latestVersion,
  orThrow,
  rankByTime,
  ranksFrom,
  right,
  saidAgainstLogged,
  sortActivities,
  sortingAgreement,
  statusOf,
  themesOf,
  timeAgreement,
} from '../../src/index.js'

const interview = (
  group: Interview['interviewee']['group'],
  timeRanking: readonly string[],
  sorting: Partial<Record<'will' | 'may' | 'wont', readonly string[]>> = {},
  signs: Interview['signs'] = [],
): Interview => ({
  id: `${group} ${timeRanking.join(' ')}`,
  on: '2026-05-04',
  interviewer: { school: 'elm', position: 'administrator' },
  interviewee: { school: 'oak', group },
  timeRanking,
  signs,
  sorting: { will: [], may: [], wont: [], ...sorting },
})

describe('an interview', () => {
  const valid = interview('coach', ['CYC.MODEL', 'OPS.SUB'], { will: ['CYC.MODEL'], wont: ['OPS.SUB'] })
  const problemsOf = (data: unknown) => {
    const outcome = decode(Interview)(data)
    return isLeft(outcome) ? outcome.left.map(({ message }) => message) : []
  }

  test('is held by an administrator of another school', () => {
    expect([
      problemsOf(valid),
      problemsOf({ ...valid, interviewer: { school: 'oak', position: 'administrator' } }),
      problemsOf({ ...valid, interviewer: { school: 'elm', position: 'teacher' } }),
    ]).toEqual([
      [],
      ['interviewer.school: expected an interviewer of another school than oak'],
      ['interviewer.position: expected an administrator'],
    ])
  })

  test('may name schools by a letter', () => {
    const brief = { ...valid, id: '1', interviewer: { school: 'e', position: 'administrator' } }
    expect(problemsOf({ ...brief, interviewee: { school: 'o', group: 'coach' } })).toEqual([])
  })

  test('ranks and sorts each activity once, by its code', () => {
    expect([
      problemsOf({ ...valid, timeRanking: ['OPS.SUB', 'OPS.SUB'] }),
      problemsOf({ ...valid, sorting: { will: ['OPS.SUB'], wont: ['OPS.SUB'] } }),
      problemsOf({ ...valid, timeRanking: ['CYC.*'] }).length,
    ]).toEqual([['timeRanking: "OPS.SUB" is ranked twice'], ['sorting: "OPS.SUB" is sorted twice'], 1])
  })

  test('reads back as itself', () => {
    const consensus = { coachwork: 'consensus/1', interviews: [valid] }
    expect(decode(Consensus)(JSON.parse(JSON.stringify(consensus)))).toEqual(right(consensus))
  })
})

describe('Kendall’s W', () => {
  const permutation = (n: number) =>
    fc.shuffledSubarray(
      Array.from({ length: n }, (_, i) => i + 1),
      { minLength: n, maxLength: n },
    )

  test('is 1 where all rank alike and 0 where two ranks cancel out', () => {
    expect([
      kendallW([
        [1, 2, 3, 4],
        [1, 2, 3, 4],
        [1, 2, 3, 4],
      ])?.w,
      kendallW([
        [1, 2, 3, 4],
        [4, 3, 2, 1],
      ])?.w,
    ]).toEqual([1, 0])
  })

  test('of two rankings is half of Spearman’s rho plus one', () => {
    fc.assert(
      fc.property(permutation(7), permutation(7), (a, b) => {
        const squares = a.reduce((sum, rank, i) => sum + (rank - (b[i] ?? 0)) ** 2, 0)
        const rho = 1 - (6 * squares) / (7 * 48)
        expect(kendallW([a, b])?.w).toBeCloseTo((rho + 1) / 2, 10)
      }),
    )
  })

  test('is corrected for ties', () => {
    // By hand: sums 2.5, 3.5, 6; mean 4; S = 6.5; m²(n³−n) − mΣT = 4·24 − 2·6 = 84; W = 12·6.5/84.
    expect(
      kendallW([
        [1.5, 1.5, 3],
        [1, 2, 3],
      ])?.w,
    ).toBeCloseTo(78 / 84, 12)
  })

  test('lies between 0 and 1 and does not depend on the order of raters', () => {
    const ranks = fc.array(fc.nat(5), { minLength: 5, maxLength: 5 }).map(ranksFrom)
    fc.assert(
      fc.property(fc.array(ranks, { minLength: 2, maxLength: 6 }), (rankings) => {
        const w = kendallW(rankings)?.w
        expect(kendallW(rankings.toReversed())?.w).toBe(w)
        if (w !== undefined) expect(w >= 0 && w <= 1).toBe(true)
      }),
    )
  })

  test('needs two raters and two things, and somebody who tells them apart', () => {
    expect([
      kendallW([]),
      kendallW([[1, 2]]),
      kendallW([[1], [1]]),
      kendallW([
        [1.5, 1.5],
        [1.5, 1.5],
      ]),
    ]).toEqual([undefined, undefined, undefined, undefined])
  })

  test('needs no more than two things and two raters', () => {
    expect(
      kendallW([
        [1, 2],
        [1, 2],
      ]),
    ).toEqual({ w: 1, raters: 2, ranked: 2 })
  })

  test('takes ranks in which equals share their mean', () => {
    expect(ranksFrom([30, 10, 10, 20])).toEqual([4, 1.5, 1.5, 3])
  })
})

describe('what people say takes most time', () => {
  const people = [
    interview('coach', ['OPS.SUB', 'CYC.MODEL', 'DAT.REPORT']),
    interview('coach', ['OPS.SUB', 'DAT.REPORT', 'CYC.MODEL']),
    interview('principal', ['CYC.MODEL', 'GRP.PD']),
  ]

  test('is ranked by the mean of all, those not named last', () => {
    expect(rankByTime(people)).toEqual(
      [
        { activity: 'CYC.MODEL', position: 1, meanRank: 2, namedBy: 3 },
        { activity: 'OPS.SUB', position: 2, meanRank: (1 + 1 + 3.5) / 3, namedBy: 2 },
        { activity: 'DAT.REPORT', position: 3, meanRank: (3 + 2 + 3.5) / 3, namedBy: 2 },
        { activity: 'GRP.PD', position: 4, meanRank: (4 + 4 + 2) / 3, namedBy: 1 },
      ]
        .toSorted((a, b) => a.meanRank - b.meanRank)
        .map((ranked, i) => ({ ...ranked, position: i + 1 })),
    )
  })

  test('is compared between groups: agreement, what they share, where they are apart', () => {
    const comparison = compareGroups(people, 1)
    expect(comparison).toMatchObject({
      groups: ['coach', 'principal'],
      within: { coach: { raters: 2, ranked: 3 } },
      between: { raters: 2, ranked: 4 },
      shared: [],
      differences: [
        { activity: 'OPS.SUB', positions: { coach: 1, principal: 3 }, apart: 2 },
        { apart: 2 },
        { apart: 1 },
        { apart: 1 },
      ],
    })
    expect(compareGroups(people, 2).shared).toEqual(['CYC.MODEL'])
  })

  test('is nobody’s agreement when one person was asked', () => {
    expect([timeAgreement(people.slice(0, 1)), compareGroups(people.slice(0, 1)).between, rankByTime([])]).toEqual([
      undefined,
      undefined,
      [],
    ])
    expect(compareGroups([])).toEqual({ groups: [], within: {}, shared: [], differences: [] })
  })

  test('is not asked of those who ranked nothing', () => {
    const silent = interview('district', [])
    expect([
      rankByTime([...people, silent]),
      timeAgreement([...people, silent]),
      compareGroups([...people, silent]),
    ]).toEqual([rankByTime(people), timeAgreement(people), compareGroups(people)])
  })

  test('is held against the log', () => {
    expect(
      saidAgainstLogged(rankByTime([interview('coach', ['CYC.MODEL', 'OPS.SUB', 'GRP.PD'])]), [
        ['OPS.SUB', 6000],
        ['CYC.MODEL', 2000],
        ['DAT.REPORT', 2000],
        ['SUP.LOG', 0],
      ]),
    ).toEqual([
      { activity: 'OPS.SUB', said: 2, logged: 1, share: 0.6 },
      { activity: 'CYC.MODEL', said: 1, logged: 2, share: 0.2 },
      { activity: 'DAT.REPORT', logged: 2, share: 0.2 },
      { activity: 'GRP.PD', said: 3, share: 0 },
    ])
  })
})

describe('sorting into will, may and wont', () => {
  const people = [
    interview('coach', [], { will: ['CYC.MODEL', 'DAT.ANALYZE'], wont: ['OPS.SUB', 'EVA.EVALUATE'] }),
    interview('principal', [], { will: ['CYC.MODEL', 'EVA.EVALUATE'], may: ['DAT.ANALYZE'], wont: ['OPS.SUB'] }),
    interview('teacher', [], {
      will: ['CYC.MODEL', 'EVA.EVALUATE', 'GRP.PD'],
      may: ['OPS.SUB'],
      wont: ['DAT.ANALYZE'],
    }),
  ]

  test('settles what enough people put alike, and says how far they agree', () => {
    const sorted = sortActivities(people)
    expect(sorted).toEqual([
      { activity: 'CYC.MODEL', votes: { will: 3, may: 0, wont: 0 }, outcome: 'will', agreement: 1 },
      { activity: 'DAT.ANALYZE', votes: { will: 1, may: 1, wont: 1 }, outcome: 'open', agreement: 0 },
      { activity: 'EVA.EVALUATE', votes: { will: 2, may: 0, wont: 1 }, outcome: 'prohibited', agreement: 1 / 3 },
      { activity: 'OPS.SUB', votes: { will: 0, may: 1, wont: 2 }, outcome: 'wont', agreement: 1 / 3 },
      { activity: 'GRP.PD', votes: { will: 1, may: 0, wont: 0 }, outcome: 'open' },
    ])
    expect(sortingAgreement(sorted)).toBeCloseTo((1 + 0 + 1 / 3 + 1 / 3) / 4, 12)
    expect(sortingAgreement([])).toBeUndefined()
  })

  test('can ask for more people, or for all to agree', () => {
    const outcome = (options: object) =>
      Object.fromEntries(sortActivities(people, options).map(({ activity, outcome }) => [activity, outcome]))
    expect([
      outcome({ settledAt: 1 })['OPS.SUB'],
      outcome({ people: 4 })['CYC.MODEL'],
      outcome({ people: 1 })['GRP.PD'],
    ]).toEqual(['open', 'open', 'will'])
  })

  test('comes out as a draft agreement with the open questions beside it', () => {
    const { agreement, open } = orThrow(
      draftFromConsensus(people, { id: 'oak', school: 'oak', effective: '2026-08-17' }),
    )
    expect([statusOf(agreement), latestVersion(agreement).reason, latestVersion(agreement).expectations]).toEqual([
      'draft',
      'Draft from 3 interviews',
      {
        will: [{ activity: 'CYC.MODEL' }],
        may: [],
        wont: [{ activity: 'OPS.SUB', handBackTo: 'administrator' }],
      },
    ])
    expect(open.map(({ activity }) => activity)).toEqual(['DAT.ANALYZE', 'GRP.PD'])
  })

  test('hands back to an owner only what somebody else owns', () => {
    const one = interview('coach', [], { wont: ['CYC.MODEL', 'X.GARDEN', 'OPS.TECH'] })
    const { agreement } = orThrow(draftFromConsensus([one], { id: 'oak', effective: '2026-08-17' }, { people: 1 }))
    expect([latestVersion(agreement).reason, latestVersion(agreement).expectations.wont]).toEqual([
      'Draft from 1 interview',
      [{ activity: 'CYC.MODEL' }, { activity: 'OPS.TECH', handBackTo: 'technology' }, { activity: 'X.GARDEN' }],
    ])
  })

  test('cannot be drafted from a day that is none', () => {
    expect(draftFromConsensus(people, { id: 'oak', effective: 'soon' })).toMatchObject({
      left: [{ path: ['versions', 0, 'effective'] }],
    })
  })

  test('never drafts evaluation into a role', () => {
    const all = fc.constantFrom('EVA.EVALUATE', 'EVA.INFORM', 'CYC.MODEL')
    const sorting = fc.record({ will: fc.uniqueArray(all), may: fc.constant([]), wont: fc.constant([]) })
    fc.assert(
      fc.property(fc.array(sorting, { minLength: 1 }), (sortings) => {
        const interviews = sortings.map((one) => interview('principal', [], one))
        const { agreement } = orThrow(draftFromConsensus(interviews, { id: 'a', effective: '2026-08-17' }))
        const { will, may } = latestVersion(agreement).expectations
        expect([...will, ...may].filter(({ activity }) => activity.startsWith('EVA.'))).toEqual([])
      }),
    )
  })
})

test('themes count the people who named them, whatever the case', () => {
  const signs = [
    { kind: 'promising', about: 'Teams ask for help' },
    { kind: 'promising', about: 'teams ask for help ' },
    { kind: 'concern', about: 'Too many schools' },
  ] as const
  expect(
    themesOf([
      interview('coach', [], {}, signs),
      interview('teacher', [], {}, [{ kind: 'concern', about: 'too many schools' }]),
    ]),
  ).toEqual([
    { kind: 'concern', about: 'Too many schools', people: 2, groups: ['coach', 'teacher'] },
    { kind: 'promising', about: 'Teams ask for help', people: 1, groups: ['coach'] },
  ])
})
