import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  decode,
  isLeft,
  isRight,
  isSchemaName,
  jsonSchema,
  orThrow,
  schemas,
  startAgreement,
  type SchemaName,
} from '../src/index.js'

const names = Object.keys(schemas) as SchemaName[]
const goal = {
  id: 'g',
  focus: 'students',
  students: 's',
  outcome: 'o',
  measure: 'm',
  baseline: 1,
  target: 2,
  by: '2026-12-18',
}
const agreement = orThrow(startAgreement('student-centered', { id: 'a', effective: '2026-08-17' }))
const clause = { zone: 'may', expectation: { activity: 'OPS.SUB', share: { cap: 0.1 } } }
const amendment = {
  id: 'am-1',
  proposed: { on: '2026-12-10', by: 'principal' },
  reason: 'r',
  effective: '2027-01-04',
  changes: [
    { change: 'clause', activity: 'OPS.SUB', nth: 0, to: clause },
    { change: 'term', path: ['time', 'cyclesPlanned'], from: 1, to: 2 },
  ],
}
const interview = {
  id: 'i',
  on: '2026-05-04',
  interviewer: { school: 'elm', position: 'administrator' },
  interviewee: { school: 'oak', group: 'coach' },
  timeRanking: ['OPS.SUB'],
  signs: [{ kind: 'concern', about: 'time' }],
  sorting: { will: [], may: [], wont: ['OPS.SUB'] },
}
const invited = { type: 'invited', on: '2026-09-01', by: 'coach' }

/** A document of every kind. */
const documents: Record<SchemaName, unknown> = {
  agreement: { ...agreement, amendments: [amendment] },
  'agreement-version': agreement.versions[0],
  amendment,
  'confidentiality-clause': { item: 'participation', shareWith: ['principal'] },
  calendar: {
    coachwork: 'calendar/1',
    year: { from: '2026-08-17', to: '2027-06-04' },
    daysOff: [{ date: '2026-09-07' }],
    halfDays: [],
  },
  'change-chain': { goal, evidence: [{ link: 'training', on: '2026-09-01', seen: 'x' }] },
  consensus: { coachwork: 'consensus/1', interviews: [interview] },
  cycle: {
    coachwork: 'cycle/1',
    id: 'c',
    teachers: [],
    model: 'impact-cycle',
    events: [invited, { type: 'goal-set', on: '2026-09-02', goal }],
  },
  'cycle-constraint': { form: 'response', after: ['observed'], of: ['debriefed'], withinSchoolDays: 5 },
  'cycle-event': invited,
  'district-activity': { code: 'X.GARDEN', label: 'Garden', standing: 'wont' },
  entry: {
    coach: 'c',
    school: 's',
    date: '2026-09-01',
    start: '08:00',
    seconds: 60,
    activity: 'CYC.MODEL',
    label: 'l',
    teachers: ['t-1'],
    cycle: '',
    requestedBy: 'coach',
  },
  goal,
  'goal-draft': { outcome: 'o' },
  'hiring-profile': {
    coachwork: 'hiring/1',
    scale: { lowest: 1, highest: 4 },
    attributes: [{ id: 'a', name: 'n', weight: 1 }],
    tasks: [{ id: 't', kind: 'question', prompt: 'p', attributes: ['a'] }],
  },
  'hiring-score': { rater: 'r', candidate: 'k', task: 't', score: 2 },
  interview,
}

/** What can come out of a JSON text; so no -0, which JSON cannot write. */
const anyJson = fc.jsonValue({ maxDepth: 4 }).map((value) => JSON.parse(JSON.stringify(value)) as unknown)
const oddKeys = fc.constantFrom('__proto__', 'constructor', 'prototype', 'toString', 'versions', 'events', 'type')

/** A document with one part, anywhere in it, replaced or added to. */
const damaged = (document: unknown) =>
  fc.tuple(fc.array(fc.nat(20), { maxLength: 6 }), anyJson, oddKeys).map(([way, value, key]) => {
    const copy = JSON.parse(JSON.stringify(document)) as unknown
    let here = copy
    for (const [at, choice] of way.entries()) {
      if (typeof here !== 'object' || here === null) break
      const keys = Object.keys(here)
      const next = keys[choice % Math.max(1, keys.length)]
      if (next === undefined || at === way.length - 1) {
        Object.defineProperty(here, next ?? key, { value, enumerable: true, configurable: true, writable: true })
        Object.defineProperty(here, key, { value, enumerable: true, configurable: true, writable: true })
        break
      }
      here = (here as Record<string, unknown>)[next]
    }
    return copy
  })

describe.each(names)('the schema %s', (name) => {
  const read = decode(schemas[name])

  test('reads a document and what it has read, unchanged', () => {
    const once = orThrow(read(documents[name]))
    expect(once).toEqual(documents[name])
    expect(orThrow(read(JSON.parse(JSON.stringify(once))))).toEqual(once)
  })

  test('answers any JSON at all with a value or with problems that say where', () => {
    fc.assert(
      fc.property(fc.oneof(anyJson, damaged(documents[name])), (data) => {
        const outcome = read(data)
        if (isRight(outcome)) {
          expect(Object.getPrototypeOf(outcome.right)).toBe(Object.prototype)
          expect(read(JSON.parse(JSON.stringify(outcome.right)))).toEqual(outcome)
          return
        }
        expect(outcome.left.length).toBeGreaterThan(0)
        for (const problem of outcome.left) {
          expect(Array.isArray(problem.path)).toBe(true)
          expect(problem.message).toMatch(/^[^\n]+: \S/)
        }
      }),
      { numRuns: 150 },
    )
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
  })

  test('is published as JSON Schema of an object', () => {
    const published = jsonSchema(name)
    expect([published.$schema, published.title]).toEqual([
      'https://json-schema.org/draft/2020-12/schema',
      `coachwork ${name}`,
    ])
    expect(published.type === 'object' || published.oneOf !== undefined).toBe(true)
    expect(JSON.parse(JSON.stringify(published))).toEqual(published)
  })

  test('is a Standard Schema', () => {
    expect(schemas[name]['~standard'].vendor).toBe('zod')
  })
})

test('a document with a default may leave it out, by its JSON Schema too', () => {
  expect(jsonSchema('agreement').required).toEqual(['coachwork', 'id', 'versions'])
})

test('a word of the language is not the name of a schema', () => {
  expect(['agreement', 'toString', '__proto__', 'agreement/1'].map(isSchemaName)).toEqual([true, false, false, false])
})

test('prototype keys in a document harm nobody', () => {
  const text =
    '{"coachwork":"agreement/1","id":"a","__proto__":{"polluted":1},"versions":[{"effective":"2026-08-17","__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}]}'
  const read = orThrow(decode(schemas.agreement)(JSON.parse(text)))
  expect([({} as Record<string, unknown>)['polluted'], (read as Record<string, unknown>)['polluted']]).toEqual([
    undefined,
    undefined,
  ])
})

describe('a document of 10,000 parts', () => {
  const many = <Part>(part: (i: number) => Part): Part[] => Array.from({ length: 10_000 }, (_, i) => part(i))
  test.each<[SchemaName, unknown]>([
    [
      'agreement-version',
      {
        effective: '2026-08-17',
        expectations: { will: many((i) => ({ activity: `X.A${String(i)}`, share: { cap: 0.1 } })) },
      },
    ],
    [
      'cycle',
      {
        coachwork: 'cycle/1',
        id: 'c',
        model: 'impact-cycle',
        events: many(() => ({ type: 'debriefed', on: '2026-09-01' })),
      },
    ],
    ['consensus', { coachwork: 'consensus/1', interviews: many((i) => ({ ...interview, id: String(i) })) }],
    [
      'hiring-profile',
      {
        coachwork: 'hiring/1',
        attributes: many((i) => ({ id: String(i), name: 'n' })),
        tasks: many((i) => ({ id: String(i), kind: 'question', prompt: 'p', attributes: [String(i)] })),
      },
    ],
    ['change-chain', { goal, evidence: many(() => ({ link: 'student-outcome', on: '2026-09-01', value: 1 })) }],
  ])('is read in milliseconds: %s', (name, data) => {
    decode(schemas[name])(documents[name])
    const before = performance.now()
    expect(isRight(decode(schemas[name])(data))).toBe(true)
    expect(performance.now() - before).toBeLessThan(1500)
  })

  test('with a fault in each is answered with every fault, in milliseconds', () => {
    const before = performance.now()
    const outcome = decode(schemas.cycle)({
      coachwork: 'cycle/1',
      id: 'c',
      model: 'impact-cycle',
      events: many(() => ({ type: 'rated' })),
    })
    expect(isLeft(outcome) && outcome.left.length).toBe(10_000)
    expect(performance.now() - before).toBeLessThan(3000)
  })
})
