import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import * as z from 'zod'
import { exampleReview } from '../../src/clarity/agreement/subject.js'
import { exampleCycle, type ExampleEvent } from '../../src/clarity/cycle/subject.js'
import { exampleWork } from '../../src/clarity/entries/subject.js'
import {
  agreementRules,
  cycleLoadRules,
  cycleRules,
  defineRule,
  defineWeighedRule,
  entryRules,
  explainOnAgreement,
  explainOnCycle,
  explainOnCycles,
  explainOnEntries,
  explainRule,
  isMeasured,
  isSo,
  type AgreementReview,
  type AnyRule,
  type Fault,
} from '../../src/clarity/index.js'
import { CycleEventType, type CycleModel } from '../../src/index.js'

/** What a rule says by its check, and what it says by its weighings: the two must never differ. */
const bothWays = <Subject>(rule: AnyRule<Subject>, subject: Subject): readonly (readonly Fault[])[] => {
  const options = rule.options.parse({}) as never
  const weighed = Array.from(rule.weigh?.(subject, options) ?? []).filter(({ conditions }) =>
    conditions.every(({ holds }) => holds),
  )
  return [[...rule.check(subject, options)], weighed.map(({ path, fault }) => ({ path, ...fault() }))]
}

const explainsItself = <Subject>(rule: AnyRule<Subject>): void => {
  test.each(rule.examples)('$name: what it finds is what it weighed', ({ subject }) => {
    const [found, weighed] = bothWays(rule, subject)
    expect(weighed).toEqual(found)
  })

  test.each(rule.examples)('$name: every fact is told, and so is what a fault needs', ({ subject }) => {
    const { looksAt, weighed = [], findings, nearMiss } = explainRule(rule, { subject, text: '' })
    expect(looksAt).toMatch(/^[a-z].*[^.]$/)
    for (const { conditions } of weighed) {
      expect(conditions).not.toEqual([])
      for (const { fact, needs, holds, gauge } of conditions) {
        expect([fact, needs].filter((text) => text === '' || /undefined|NaN|\(\)/.test(text))).toEqual([])
        if (holds) continue
        expect(fact).not.toBe(needs)
        if (gauge) expect([gauge.figure, gauge.threshold].every(Number.isFinite)).toBe(true)
      }
    }
    expect(nearMiss !== undefined).toBe(findings.length === 0 && weighed.length > 0)
  })

  test('comes nearer to a finding in no clean example than in a failing one', () => {
    for (const { subject, findings } of rule.examples) {
      const [nearest] = explainRule(rule, { subject, text: '' }).weighed ?? []
      expect(nearest?.isFault === true).toBe(findings.length > 0)
      if (nearest) expect(nearest.distance > 0 || nearest.isFault || isAtItsLimit(nearest)).toBe(true)
    }
  })
}

/** A figure that has just reached its threshold is no step away, and still no fault. */
const isAtItsLimit = ({ conditions }: { readonly conditions: readonly { readonly gauge?: unknown }[] }): boolean =>
  conditions.some(({ gauge }) => gauge !== undefined)

describe.each(agreementRules)('$id', explainsItself)
describe.each(cycleRules)('$id', explainsItself)
describe.each(cycleLoadRules)('$id', explainsItself)
describe.each(entryRules)('$id', explainsItself)

test('whatever happened in a cycle, each rule finds what it weighed', () => {
  const day = fc.constantFrom('09-01', '09-04', '09-07', '09-18', '10-02', '10-30', '11-20')
  const happened: fc.Arbitrary<ExampleEvent> = fc.tuple(fc.constantFrom(...CycleEventType.options), day)
  const models: readonly CycleModel[] = ['impact-cycle', 'student-centered']
  fc.assert(
    fc.property(fc.constantFrom(...models), fc.array(happened, { maxLength: 14 }), (model, rest) => {
      const events: readonly ExampleEvent[] = [['invited', '09-01'], ['accepted', '09-01'], ...rest]
      const review = exampleCycle(model, events, { today: '2026-12-01' })
      for (const rule of cycleRules) {
        const [found, weighed] = bothWays(rule, review)
        expect(weighed).toEqual(found)
      }
    }),
  )
})

describe('an agreement', () => {
  const wont = [
    { activity: 'OPS.SUB', handBackTo: 'administrator' as const },
    { activity: 'OPS.DUTY', handBackTo: 'clerical' as const },
  ]
  const review = exampleReview({
    expectations: { will: [{ activity: 'CYC.*', share: { floor: 0.4 } }], may: [], wont },
    goals: [{ outcome: 'Students explain their reasoning' }],
  })

  test('that a rule says nothing of is told with the fact that settled it, its place, and what it lacks', () => {
    const path = ['versions', 0, 'goals']
    expect(explainOnAgreement('no-agreed-outcome', review)).toEqual({
      rule: 'no-agreed-outcome',
      findings: [],
      looksAt: 'the goals',
      nearMiss: 'An outcome for students is there. It becomes a finding when an outcome for students is missing.',
      weighed: [
        {
          path,
          isFault: false,
          distance: 1,
          conditions: [
            {
              holds: false,
              fact: 'an outcome for students is there',
              needs: 'an outcome for students is missing',
              path,
            },
          ],
        },
      ],
    })
  })

  test('comes as near to a limit as its figure is to the threshold', () => {
    const { weighed } = explainOnAgreement('shares-over-whole', review) ?? {}
    expect(weighed?.map(({ distance, conditions: [first] }) => [distance, first?.gauge])).toEqual([
      [0.6, { figure: 0.4, threshold: 1, unit: 'share of the week', faultIs: 'above' }],
      [0.6, { figure: 0.4, threshold: 1, unit: 'share of the week', faultIs: 'above' }],
    ])
  })

  test('is weighed by the options of the project, not by the usual ones', () => {
    const config = { rules: { 'too-many-expectations': ['error', { most: 2 }] } } as const
    expect(explainOnAgreement('too-many-expectations', review, { config: { rules: config.rules } })?.nearMiss).toBe(
      '1 activity is expected. It becomes a finding when more than 2 are expected.',
    )
  })

  test('a code that excepts itself from its family is nearer to a contradiction than one that stands alone', () => {
    const excepted = exampleReview({
      expectations: { will: [{ activity: 'CYC.*' }], may: [{ activity: 'GRP.PD' }], wont: [{ activity: 'CYC.MODEL' }] },
    })
    expect(explainOnAgreement('contradicting-lists', excepted)?.nearMiss).toBe(
      'CYC.MODEL stands under wont, its family CYC.* under will; the code is an exception to its family. It becomes a finding when it does so by the same code.',
    )
  })

  test('that gives a rule nothing to look at says so by having nothing weighed', () => {
    const { nearMiss, weighed, looksAt } = explainOnAgreement('duty-against-agreement', review) ?? {}
    expect([nearMiss, weighed, looksAt]).toEqual([
      undefined,
      [],
      'each duty of the job description of the post, if it is given',
    ])
  })

  test('a rule that is switched off says so, and is weighed all the same', () => {
    const explanation = explainOnAgreement('no-check-in', review, { config: { rules: { 'no-check-in': 'off' } } })
    expect([explanation?.isOff, explanation?.findings, explanation?.weighed?.[0]?.isFault]).toEqual([true, [], true])
  })

  test('a waived finding is told as waived, and is no near miss', () => {
    const waiver = { rule: 'no-check-in', reason: 'they share an office', by: 'P. Pine' }
    const explanation = explainOnAgreement('no-check-in', review, { config: { waivers: [waiver] } })
    expect([explanation?.findings, explanation?.waived?.map((one) => one.waiver), explanation?.nearMiss]).toEqual([
      [],
      [waiver],
      undefined,
    ])
  })

  test('is not explained by a rule that nobody knows, or that is for another kind', () => {
    expect(['no-such-rule', 'vague-duty', 'late-debrief'].map((id) => explainOnAgreement(id, review))).toEqual([
      undefined,
      undefined,
      undefined,
    ])
  })
})

describe('a cycle', () => {
  const events: readonly ExampleEvent[] = [
    ['invited', '09-01'],
    ['accepted', '09-02'],
    ['observed', '09-03'],
  ]

  test('tells how many days are left before silence becomes a finding', () => {
    const review = exampleCycle('impact-cycle', events, { today: '2026-09-08' })
    const { nearMiss, weighed } = explainOnCycle('observation-without-conversation', review) ?? {}
    expect(nearMiss).toBe(
      'Nobody talked about the observation of 2026-09-03; the talk is owed; 3 school days passed, with time until 2026-09-10. It becomes a finding when more than 5 school days pass, or the cycle closes.',
    )
    expect(weighed?.[0]?.distance).toBeCloseTo(0.4)
  })

  test('tells the longest silence that it had, by the same count as the finding', () => {
    const talks: readonly ExampleEvent[] = [
      ['observed', '09-04'],
      ['debriefed', '09-07'],
      ['observed', '09-10'],
      ['goal-set', '09-11'],
    ]
    const review = exampleCycle('impact-cycle', [...events.slice(0, 2), ...talks])
    const { weighed } = explainOnCycle('weeks-without-contact', review) ?? {}
    expect(weighed?.map(({ conditions }) => conditions.at(-1)?.fact)).toEqual([
      'the longest time without a visit to the classroom was 4 school days, after 2026-09-04',
      'the longest time without a talk was 4 school days, after 2026-09-07',
    ])
  })

  test('of several is explained for itself, and its places count from the list', () => {
    const cycles = [
      exampleCycle('impact-cycle', events.slice(0, 2)).cycle,
      exampleCycle('impact-cycle', [...events, ['debriefed', '09-04']]).cycle,
    ]
    const explained = explainOnCycles('late-debrief', { cycles, today: '2026-09-30' }) ?? []
    expect(explained.map(({ weighed }) => weighed?.map(({ path, distance }) => [path, distance]))).toEqual([
      [],
      [[[1, 'events', 3], 0.8]],
    ])
  })

  test('the cycles of a coach together are held against the number that was agreed', () => {
    const cycles = ['c1', 'c2'].map((id) => exampleCycle('impact-cycle', events, {}, { id, coach: 'ash' }).cycle)
    const { agreement } = exampleReview({ time: { openCyclesAtMost: 3 } }, {}, { coach: 'ash' })
    const [explanation] = explainOnCycles('too-many-open-cycles', { cycles, agreements: [agreement] }) ?? []
    expect([explanation?.weighed?.[0]?.path, explanation?.nearMiss]).toEqual([
      [1],
      'On the fullest day, 2 cycles were open on 2026-09-02 (c1, c2). It becomes a finding when more than 3 are open on a day, which is the number agreed.',
    ])
  })

  test('a rule that nobody knows explains none', () => {
    expect(explainOnCycles('no-such-rule', { cycles: [] })).toBeUndefined()
    expect(explainOnCycles('late-debrief', { cycles: [] })).toEqual([])
  })
})

describe('a log', () => {
  const capped = {
    expectations: { will: [{ activity: 'CYC.*' }], may: [{ activity: 'DAT.ANALYZE', share: { cap: 0.2 } }], wont: [] },
  }

  test('tells a share under its cap by the entry where it begins, with the figure and the cap', () => {
    const work = exampleWork(capped, [
      [5, 'CYC.COPLAN', 27],
      [6, 'DAT.ANALYZE', 3],
    ])
    expect(explainOnEntries('share-over-cap', work)?.weighed).toEqual([
      {
        path: ['entries', 1],
        isFault: false,
        distance: 0.5,
        conditions: [
          {
            holds: false,
            fact: 'Data conversation (DAT.ANALYZE) took 3 h of 30 h logged in October 2026 (10%)',
            needs: 'it takes more than the 20% that the agreement allows',
            gauge: { figure: 0.1, threshold: 0.2, unit: 'share of the logged time', faultIs: 'above' },
          },
          {
            holds: true,
            fact: '30 h were logged',
            needs: 'at least 20 h are logged',
            gauge: { figure: 30, threshold: 20, unit: 'hours', faultIs: 'above' },
          },
        ],
      },
    ])
  })

  test('a share over its cap in a short month lacks only the hours', () => {
    const { nearMiss } = explainOnEntries('share-over-cap', exampleWork(capped, [[6, 'DAT.ANALYZE', 3]])) ?? {}
    expect(nearMiss).toBe(
      'Data conversation (DAT.ANALYZE) took 3 h of 3 h logged in October 2026 (100%); 3 h were logged. It becomes a finding when at least 20 h are logged.',
    )
  })

  test('work outside the role is nearer to being ruled out than work inside it', () => {
    const work = exampleWork({ expectations: { will: [{ activity: 'CYC.*' }], may: [], wont: [] } }, [
      [5, 'CYC.COPLAN', 2],
      [6, 'OPS.DUTY', 1],
    ])
    const { weighed } = explainOnEntries('work-ruled-out', work) ?? {}
    expect(weighed?.map(({ path, distance }) => [path[1], distance])).toEqual([
      [1, 1],
      [0, 2],
    ])
  })
})

describe('a rule of an app', () => {
  const told = { level: 'note', why: 'why', fix: 'fix', source: 'Oak School (2026)', unless: 'never' } as const
  const review = exampleReview({ expectations: { will: [{ activity: 'CYC.*' }], may: [], wont: [] } })

  test('that weighs is explained like those of Coachwork, with its options', () => {
    const rule = defineWeighedRule<AgreementReview>()({
      ...told,
      id: 'oak-short-list',
      title: 'The list is short',
      looksAt: 'the list of what the coach will do',
      options: z.strictObject({ atLeast: z.int().default(1) }),
      *weigh({ agreement: { versions } }, { atLeast }) {
        const count = versions[0]?.expectations.will.length ?? 0
        const gauge = { figure: count, threshold: atLeast, unit: 'tasks', faultIs: 'below' } as const
        yield {
          path: [],
          conditions: [
            isSo(versions.length === 1, 'there is one version', 'there are several versions'),
            isMeasured(count < atLeast, gauge, `it lists ${String(count)}`, `it lists fewer than ${String(atLeast)}`),
          ],
          fault: () => ({ message: `only ${String(count)} are listed` }),
        }
      },
      examples: [],
    })
    const explain = (atLeast: number) =>
      explainOnAgreement('oak-short-list', review, {
        rules: [rule],
        config: { rules: { 'oak-short-list': ['error', { atLeast }] } },
      })
    expect(explain(1)?.nearMiss).toBe(
      'There is one version; it lists 1. It becomes a finding when it lists fewer than 1.',
    )
    expect(explain(2)?.findings.map(({ message, level }) => [message, level])).toEqual([['only 1 are listed', 'error']])
  })

  test('that only checks is explained by its findings, and by its own near miss if it has one', () => {
    const rule = defineRule<AgreementReview>()({
      ...told,
      id: 'oak-silent',
      title: 'Nothing',
      options: z.strictObject({}),
      check: () => [],
      nearMiss: () => 'Nearly.',
      examples: [],
    })
    expect(explainOnAgreement('oak-silent', review, { rules: [rule] })).toEqual({
      rule: 'oak-silent',
      findings: [],
      nearMiss: 'Nearly.',
    })
  })

  test('that cannot be run says so, and nothing is thrown', () => {
    const rule = defineWeighedRule<AgreementReview>()({
      ...told,
      id: 'oak-broken',
      title: 'Broken',
      looksAt: 'nothing',
      options: z.strictObject({}),
      *weigh() {
        throw new Error('no luck')
      },
      examples: [],
    })
    const { findings, weighed, nearMiss } = explainOnAgreement('oak-broken', review, { rules: [rule] }) ?? {}
    expect([findings?.map(({ rule: id }) => id), weighed, nearMiss]).toEqual([['rule-failed'], [], undefined])
  })
})
