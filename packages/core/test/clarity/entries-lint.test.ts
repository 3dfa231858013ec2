import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { monthsOf } from '../../src/clarity/entries/monthly-books.js'
import { exampleWork, type ExampleEntry } from '../../src/clarity/entries/subject.js'
import { lintEntries, nudgeFor } from '../../src/clarity/index.js'
import {
  activities,
  extendCatalogue,
  orThrow,
  standardCatalogue,
  type ActivityEntry,
  type AgreementVersion,
} from '../../src/index.js'

const version: Partial<AgreementVersion> = {
  expectations: {
    will: [{ activity: 'CYC.*' }],
    may: [{ activity: 'DAT.ANALYZE', share: { cap: 0.15 } }, { activity: 'GRP.PD' }],
    wont: [{ activity: 'OPS.SUB', handBackTo: 'administrator' }, { activity: 'OPS.TECH' }],
  },
  time: { outOfScopeAllowance: 0.1, mayShareCap: 0.3 },
}

const work = (...entries: readonly ExampleEntry[]) => exampleWork(version, entries)
const rulesIn = (...entries: readonly ExampleEntry[]): readonly string[] =>
  lintEntries(work(...entries)).findings.map(({ rule }) => rule)

const anyEntry: fc.Arbitrary<ActivityEntry> = fc.record({
  coach: fc.constantFrom('ash', 'birch'),
  school: fc.constant('oak'),
  date: fc.constantFrom('2026-08-10', '2026-08-17', '2026-09-30', '2026-10-01', '0001-01-01', '9999-12-31'),
  seconds: fc.integer({ min: 1, max: 90_000 }),
  activity: fc.constantFrom(...Object.keys(activities), 'unmapped', 'X.GARDEN', 'constructor', '__proto__'),
  label: fc.string(),
  teachers: fc.constant([]),
  cycle: fc.constant(''),
  requestedBy: fc.constant('unknown' as const),
})

describe('a log held against the agreement', () => {
  test('of work that was agreed has no findings', () => {
    expect(rulesIn([1, 'CYC.OBSERVE', 20], [2, 'GRP.PD', 1])).toEqual([])
  })

  test('is told month by month, by activity, at the first entry of each', () => {
    const { findings } = lintEntries(
      work([1, 'CYC.MODEL', 6], [2, 'OPS.SUB', 1], [3, 'OPS.TECH', 1], [9, 'OPS.SUB', 1]),
    )
    expect(findings.map(({ rule, path }) => [rule, ...path])).toEqual([
      ['work-ruled-out', 'entries', 1],
      ['work-ruled-out', 'entries', 2],
    ])
  })

  test('without an agreement says only that nothing can be said', () => {
    expect(lintEntries(exampleWork(undefined, [[1, 'OPS.SUB', 3]])).findings.map(({ rule }) => rule)).toEqual([
      'work-without-agreement',
    ])
  })

  test('of several coaches says whose each finding is, and adds nobody’s time to another’s', () => {
    const both = work([1, 'OPS.SUB', 2], [2, 'OPS.SUB', 3])
    const entries = both.entries.map((entry, i) => ({ ...entry, coach: i === 0 ? 'ash' : 'birch' }))
    expect(lintEntries({ ...both, entries }).findings.map(({ message }) => message)).toEqual([
      'ash: Substitute teaching (OPS.SUB) took 2 h in October 2026 (1 entry); the agreement leaves it to the administration',
      'birch: Substitute teaching (OPS.SUB) took 3 h in October 2026 (1 entry); the agreement leaves it to the administration',
    ])
  })

  test('counts work by the version in force on its day: what an amendment added is not ruled out', () => {
    const { agreement, ...rest } = work([5, 'OPS.SUB', 2], [20, 'OPS.SUB', 3])
    if (!agreement?.versions[0]) throw new Error('the example has a version')
    const later = {
      ...agreement.versions[0],
      effective: '2026-10-12',
      expectations: { will: [], may: [{ activity: 'OPS.SUB' }], wont: [] },
    }
    const { findings } = lintEntries({ ...rest, agreement: { ...agreement, versions: [...agreement.versions, later] } })
    expect(findings.map(({ rule, message }) => [rule, message.slice(0, 60)])).toEqual([
      ['work-ruled-out', 'Substitute teaching (OPS.SUB) took 2 h in October 2026 (1 en'],
    ])
  })

  test('a family with a cap counts all of its activities', () => {
    const family = exampleWork(
      { expectations: { will: [{ activity: 'CYC.*' }], may: [{ activity: 'DAT.*', share: { cap: 0.2 } }], wont: [] } },
      [
        [1, 'CYC.MODEL', 14],
        [2, 'DAT.ANALYZE', 3],
        [3, 'DAT.REPORT', 3],
      ],
    )
    expect(lintEntries(family).findings.map(({ message }) => message)).toEqual([
      'Data and assessment (DAT.*) took 6 h of 20 h logged in October 2026 (30%); the agreement allows 20%',
    ])
  })

  test('of labels that nobody has mapped counts against nobody', () => {
    expect(rulesIn([1, 'CYC.MODEL', 10], [2, 'unmapped', 30])).toEqual(['unmapped-work'])
  })

  test('never tells a teacher’s name or the words of a label', () => {
    const { entries, ...rest } = work([1, 'OPS.SUB', 2], [2, 'unmapped', 1], [3, 'EVA.INFORM', 1])
    const named = entries.map((entry) => ({ ...entry, label: 'Mrs Maple', teachers: ['Mrs Maple'] }))
    expect(JSON.stringify(lintEntries({ ...rest, entries: named }))).not.toContain('Maple')
  })

  test('levels, options and waivers are the project’s own', () => {
    const { findings, waived } = lintEntries(work([1, 'DAT.ANALYZE', 2], [2, 'OPS.SUB', 1]), {
      config: {
        rules: { 'share-over-cap': ['error', { leastLoggedHours: 1 }] },
        waivers: [{ rule: 'work-ruled-out', reason: 'flu week', by: 'P. Pine', until: '2026-10-31' }],
      },
      today: '2026-10-12',
    })
    expect(findings.map(({ rule, level }) => [rule, level])).toEqual([
      ['share-over-cap', 'error'],
      ['share-over-cap', 'error'],
    ])
    expect(waived.map(({ waiver }) => waiver.by)).toEqual(['P. Pine'])
  })
})

describe('whatever the entries', () => {
  const { agreement } = work()
  const anyLog = fc.array(anyEntry, { maxLength: 60 })

  test('every rule has an answer, and points at an entry that is there', () => {
    fc.assert(
      fc.property(anyLog, fc.boolean(), (entries, held) => {
        for (const { rule, path } of lintEntries({ entries, ...(held && agreement && { agreement }) }).findings) {
          expect(rule).not.toBe('rule-failed')
          expect(entries[Number(path[1])]).toBeDefined()
        }
      }),
    )
  })

  test('no second is lost or counted twice', () => {
    fc.assert(
      fc.property(anyLog, (entries) => {
        const months = monthsOf({ entries, ...(agreement && { agreement }) })
        const counted = months.flatMap(({ activities: done }) => done).reduce((sum, { seconds }) => sum + seconds, 0)
        const split = months.reduce(
          (sum, { loggedSeconds, beforeAgreement }) => sum + loggedSeconds + (beforeAgreement?.seconds ?? 0),
          0,
        )
        const logged = entries.reduce((sum, { seconds }) => sum + seconds, 0)
        expect([counted, split]).toEqual([logged, logged])
      }),
    )
  })

  test('the order of the entries changes no finding', () => {
    fc.assert(
      fc.property(anyLog, (entries) => {
        const messages = (log: readonly ActivityEntry[]) =>
          lintEntries({ entries: log, namesCoaches: true, ...(agreement && { agreement }) })
            .findings.map(({ message }) => message)
            .sort()
        expect(messages([...entries].reverse())).toEqual(messages(entries))
      }),
    )
  })

  test('what is nudged about is found in the log afterwards, under the same rule', () => {
    fc.assert(
      fc.property(anyEntry, anyLog, (entry, before) => {
        if (!agreement) throw new Error('the example has an agreement')
        const nudge = nudgeFor(entry, { agreement, entriesThisMonth: before })
        const after = lintEntries({ entries: [...before, entry], agreement }).findings.map(({ rule }) => rule)
        if (nudge) expect(after).toContain(nudge.rule)
      }),
    )
  })

  test('four times the entries take about four times as long', () => {
    const seconds = (count: number): number => {
      const entries = Array.from({ length: count }, (_, i): ActivityEntry => ({
        coach: `c${String(i % 500)}`,
        school: 'oak',
        date: `2026-${String((i % 12) + 1).padStart(2, '0')}-${String((i % 28) + 1).padStart(2, '0')}`,
        seconds: 1800,
        activity: `X.A${String(i % 5000)}`,
        label: '',
        teachers: [],
        cycle: '',
        requestedBy: 'unknown',
      }))
      const begin = performance.now()
      lintEntries({ entries, ...(agreement && { agreement }) })
      return performance.now() - begin
    }
    seconds(20_000)
    const small = Math.min(seconds(20_000), seconds(20_000), seconds(20_000))
    expect(seconds(80_000) / small).toBeLessThan(12)
  })
})

describe('a nudge while logging', () => {
  const { agreement, entries } = work([1, 'CYC.COPLAN', 16], [2, 'OPS.SUB', 1], [5, 'DAT.ANALYZE', 3])
  const log = (activity: string, hours: number): ActivityEntry => {
    const [entry] = work([6, activity, hours]).entries
    if (!entry) throw new Error('the example has an entry')
    return entry
  }
  const nudge = (activity: string, hours: number) =>
    agreement && nudgeFor(log(activity, hours), { agreement, entriesThisMonth: entries })

  test('says whose work it is, how much it has come to, and how to hand it back', () => {
    expect(nudge('OPS.SUB', 2)).toEqual({
      rule: 'work-ruled-out',
      level: 'warning',
      standing: 'wont',
      activity: 'OPS.SUB',
      label: 'Substitute teaching',
      owner: 'administrator',
      message:
        'Substitute teaching is work that you agreed not to do: the agreement leaves it to the administration. With this entry it comes to 3 h in October 2026, 13.6% of what is logged. All work outside the role comes to 13.6%; the agreement leaves room for 10%.',
      say: 'Who else could take this on? Our agreement leaves it to the administration, so that this time stays with teachers.',
      why: 'Each time seems small, and nobody decided it. Together they are the hours that teachers were promised.',
      month: {
        month: '2026-10',
        seconds: 10_800,
        entries: 2,
        loggedSeconds: 79_200,
        outsideSeconds: 10_800,
        allowedSeconds: 7920,
      },
    })
  })

  test('is not given for work that was agreed', () => {
    expect([nudge('CYC.MODEL', 1), nudge('GRP.PD', 1), nudge('unmapped', 1)]).toEqual([undefined, undefined, undefined])
  })

  test('tells what may be done from the hour on at which the cap is passed', () => {
    expect(nudge('DAT.ANALYZE', 0.5)?.message).toBe(
      'Data conversation: the agreement allows 15% of your time. With this entry it comes to 17.1% in October 2026 (3 h 30 min of 20 h 30 min).',
    )
    expect(
      agreement && nudgeFor(log('DAT.ANALYZE', 3), { agreement, entriesThisMonth: entries.slice(0, 1) })?.rule,
    ).toBeUndefined()
  })

  test('is firm where no agreement can allow the work', () => {
    const { rule, level, owner, message } = nudge('EVA.EVALUATE', 1) ?? {}
    expect([rule, level, owner, message]).toEqual([
      'prohibited-work',
      'error',
      'administrator',
      'Evaluation is work that no agreement can ask of a coach: teachers show freely only what stays outside their evaluation. It belongs to the administration.',
    ])
  })

  test('suggests a word with the principal where the agreement is silent', () => {
    const catalogue = orThrow(
      extendCatalogue(standardCatalogue, [{ code: 'X.GARDEN', label: 'School garden', owner: 'administrator' }]),
    )
    expect(agreement && nudgeFor(log('X.GARDEN', 1), { agreement, catalogue })?.message).toBe(
      'The agreement does not speak of this work: School garden. It is usually the work of the administration. It may be worth a word with the principal. With this entry it comes to 1 h in October 2026.',
    )
  })

  test('counts neither other months, nor other coaches, nor the entry itself twice', () => {
    const entry = log('OPS.SUB', 1)
    const others = [
      { ...entry, date: '2026-09-30' },
      { ...entry, coach: 'birch' },
    ]
    expect(agreement && nudgeFor(entry, { agreement, entriesThisMonth: [...others, entry] })?.month.seconds).toBe(3600)
  })

  test('is not given on days on which nothing was agreed', () => {
    const early = { ...log('OPS.SUB', 1), date: '2026-08-01' }
    expect(agreement && nudgeFor(early, { agreement })).toBeUndefined()
  })

  test('comes in a few milliseconds after a year of entries', () => {
    const year = Array.from({ length: 5000 }, () => log('OPS.SUB', 0.01))
    const begin = performance.now()
    if (agreement) for (let i = 0; i < 20; i += 1) nudgeFor(log('OPS.SUB', 1), { agreement, entriesThisMonth: year })
    expect((performance.now() - begin) / 20).toBeLessThan(50)
  })
})
