import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { schemas } from '@coachwork/core'
import { describe, expect, expectTypeOf, test } from 'vitest'
import * as z from 'zod'
import { cli } from '../src/cli.js'
import { importSummarySchema, type ImportSummary } from '../src/import-summary.js'
import { runIn, smallDistrict, written } from './batch/small-district.js'
import { memoryHost } from './memory-host.js'

/** The same shape, free to be written to: the schema does not speak of that. */
type Writable<Shape> = Shape extends object ? { -readonly [Key in keyof Shape]: Writable<Shape[Key]> } : Shape

type Schema = Readonly<Record<string, unknown>>

const names = [
  ...Object.keys(schemas),
  ...['agreement-diff', 'baseline', 'district', 'import', 'lint', 'mapping', 'report', 'run'],
].sort()

/** The document of each name that says what it is; parts of documents say nothing. */
const constants: Readonly<Record<string, string>> = {
  agreement: 'agreement/1',
  'agreement-diff': 'agreement-diff/1',
  baseline: 'baseline/1',
  calendar: 'calendar/1',
  consensus: 'consensus/1',
  cycle: 'cycle/1',
  district: 'district/1',
  'hiring-profile': 'hiring/1',
  import: 'import/1',
  lint: 'lint/1',
  mapping: 'mapping/1',
  report: 'report/1',
  run: 'run/1',
}

const published = async (name: string): Promise<Schema> => {
  const host = memoryHost(new Map())
  expect([await cli(['schema', name], host), host.stderr()]).toEqual([0, ''])
  return JSON.parse(host.stdout()) as Schema
}

const within = {
  one: ['items', 'additionalProperties', 'propertyNames', 'not', 'contains', 'if', 'then', 'else'],
  list: ['anyOf', 'oneOf', 'allOf', 'prefixItems'],
  byName: ['properties', 'patternProperties', '$defs', 'dependentSchemas'],
}
const types = ['object', 'array', 'string', 'number', 'integer', 'boolean', 'null']
/** What the other keywords of draft 2020-12 may hold, as far as they are used here. */
const keywords: Readonly<Record<string, z.ZodType>> = {
  $schema: z.literal('https://json-schema.org/draft/2020-12/schema'),
  $ref: z.string().regex(/^#\/\$defs\//),
  title: z.string().min(1),
  description: z.string().min(1),
  type: z.union([z.enum(types), z.array(z.enum(types)).min(1)]),
  const: z.json(),
  enum: z.array(z.json()).min(1),
  default: z.json(),
  readOnly: z.boolean(),
  required: z.array(z.string()),
  format: z.string(),
  pattern: z.string().refine((pattern) => new RegExp(pattern, 'u') instanceof RegExp),
  ...Object.fromEntries(['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum'].map((key) => [key, z.number()])),
  ...Object.fromEntries(['minLength', 'maxLength', 'minItems', 'maxItems'].map((key) => [key, z.int().nonnegative()])),
}

/** What in a schema is not JSON Schema of draft 2020-12, by its place. */
const faultsIn = (schema: unknown, root: Schema, path = '#'): string[] => {
  if (typeof schema === 'boolean') return []
  if (typeof schema !== 'object' || schema === null || Array.isArray(schema)) return [`${path} is no schema`]
  return Object.entries(schema).flatMap(([key, value]: [string, unknown]) => {
    const at = `${path}/${key}`
    if (within.one.includes(key)) return faultsIn(value, root, at)
    if (within.list.includes(key) || within.byName.includes(key)) {
      if (typeof value !== 'object' || value === null || Array.isArray(value) !== within.list.includes(key))
        return [`${at} holds no schemas`]
      return Object.entries(value).flatMap(([name, inner]) => faultsIn(inner, root, `${at}/${name}`))
    }
    if (keywords[key]?.safeParse(value).success !== true) return [`${at} is ${JSON.stringify(value)}`]
    const target = key === '$ref' ? String(value).slice('#/$defs/'.length) : undefined
    return target === undefined || Object.hasOwn(root['$defs'] ?? {}, target) ? [] : [`${at} leads nowhere`]
  })
}

test('what is no JSON Schema is found', () => {
  const broken = { type: 'text', properties: { a: { $ref: '#/$defs/none' }, b: [] }, anyOf: {}, nullable: true }
  expect(faultsIn(broken, broken)).toEqual([
    '#/type is "text"',
    '#/properties/a/$ref leads nowhere',
    '#/properties/b is no schema',
    '#/anyOf holds no schemas',
    '#/nullable is true',
  ])
})

test('the help names every schema', async () => {
  const host = memoryHost(new Map())
  await cli(['schema', '--help'], host)
  const choices = /\(choices:([^)]*)\)/.exec(host.stdout())?.[1] ?? ''
  expect([...choices.matchAll(/"([^"]+)"/g)].map(([, name]) => name)).toEqual(names)
})

describe.each(names)('coachwork schema %s', (name) => {
  test('is JSON Schema of draft 2020-12 with the name of what it is of', async () => {
    const schema = await published(name)
    expect([schema['$schema'], schema['title'], faultsIn(schema, schema)]).toEqual([
      'https://json-schema.org/draft/2020-12/schema',
      `coachwork ${name}`,
      [],
    ])
    const properties = schema['properties'] as Readonly<Record<string, Schema>> | undefined
    expect(properties?.['coachwork']?.['const']).toBe(constants[name])
  })
})

/** Whether what a command wrote is valid by the schema that is published for it. */
const faultsOf = async (name: string, output: string): Promise<unknown> => {
  const schema = z.fromJSONSchema(await published(name))
  return schema.safeParse(JSON.parse(output)).error
}

const files = new Map([
  [
    'log.csv',
    [
      'Who;Day;Hours;What',
      '',
      ...Array.from({ length: 28 }, (_, day) => `ann;${String(day + 1)}.9.2026;2,5;${day % 2 ? 'Visit' : 'Class'}`),
      'ann;31.9.2026;0,5;Visit',
      'ann;1.9.2026;2,5;Class',
    ].join('\n'),
  ],
  ['more.csv', 'Who;Day;Hours;What\nann;1.9.2026;2,5;Class\nann;2.9.2026;2,5;Visit\nann;30.9.2026;1,0;Visit\n'],
  [
    'mapping.yaml',
    'coachwork: mapping/1\ncolumns: { coach: Who, school: { value: oak }, date: Day, duration: { column: Hours, unit: hours }, activity: What }\nactivities: { Visit: CYC.OBSERVE, Class: OPS.SUB }\n',
  ],
  [
    'agreement.yaml',
    'coachwork: agreement/1\nid: a\ncoach: ann\nschool: oak\nversions:\n  - effective: 2026-08-17\n    expectations: { will: [{ activity: "CYC.*" }], wont: [{ activity: "OPS.*" }] }\n    time: { outOfScopeAllowance: 0.1 }\n',
  ],
  ['posting.md', 'Duties:\n- Model lessons.\n- Perform other duties as assigned.\n'],
])
const reading = ['log.csv', 'more.csv', '--mapping', 'mapping.yaml', '--quiet']

test('the schema of an import is its type, key for key', () => {
  type Told = z.infer<ReturnType<typeof importSummarySchema>>
  expectTypeOf<Writable<Told>>().toEqualTypeOf<Writable<ImportSummary>>()
})

test('the summary of an import is read back whole by its schema, and valid by the published one', async () => {
  const host = memoryHost(files)
  const code = await cli(['import', ...reading, '--from', '2026-09-02', '--out', 'out.csv', '--json'], host)
  const summary = importSummarySchema().parse(JSON.parse(host.stdout()))
  expect([code, summary]).toEqual([3, JSON.parse(host.stdout())])
  expect(summary.rows).toEqual({ read: 34, accepted: 28, rejected: 1, duplicate: 1, skipped: 4 })
  expect(summary.files.some(({ skipped }) => skipped.length > 0)).toBe(true)
  expect(await faultsOf('import', host.stdout())).toBeUndefined()
})

test.each(['coach', 'principal', 'district'])(
  'a report for a %s is valid by the published schema',
  async (audience) => {
    const host = memoryHost(files)
    const words = ['--agreement', 'agreement.yaml', '--audience', audience, '--format', 'json', '--out', 'out']
    expect(await cli(['report', ...reading, ...words], host)).toBe(3)
    const report = host.written.get('out/report.json') ?? ''
    expect(report).toContain('"OPS.SUB"')
    expect(await faultsOf('report', report)).toBeUndefined()
  },
)

test('findings and the baseline of them are valid by the published schemas', async () => {
  const host = memoryHost(files)
  const documents = ['posting.md', 'agreement.yaml', 'log.csv', '--mapping', 'mapping.yaml', '--agreement', 'agreement.yaml'] // prettier-ignore
  const words = ['--format', 'json', '--write-baseline', 'baseline.json', '--fail-on', 'never', '--quiet']
  await cli(['lint', ...documents, ...words], host)
  const { documents: linted } = JSON.parse(host.stdout()) as { documents: { kind: string; findings: object[] }[] }
  expect(linted.map(({ kind, findings }) => [kind, findings.length > 0])).toEqual([
    ['job-description', true],
    ['agreement', true],
    ['log', true],
  ])
  expect(await faultsOf('lint', host.stdout())).toBeUndefined()
  expect(await faultsOf('baseline', host.written.get('baseline.json') ?? '')).toBeUndefined()
})

test('a district file and what its run writes are valid by the published schemas', async () => {
  const folder = written(smallDistrict)
  await runIn(folder)
  const district: unknown = parse(smallDistrict['district.yaml'] ?? '')
  expect(await faultsOf('district', JSON.stringify(district))).toBeUndefined()
  expect(await faultsOf('run', readFileSync(join(folder, 'out/run.json'), 'utf8'))).toBeUndefined()
})
