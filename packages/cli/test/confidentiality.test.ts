import { expect, test } from 'vitest'
import { cli } from '../src/cli.js'
import { memoryHost } from './memory-host.js'

const secrets = /Alvarez|Nguyen|Okafor|crying|Room 12/

const columns =
  '  coach: Who\n  school: School\n  date: Day\n  duration: { column: Min, unit: minutes }\n  activity: What\n  teachers: With\n  cycle: Cycle\n'
const mapping = `coachwork: mapping/1\ncolumns:\n${columns}activities:\n  Visit: CYC.OBSERVE\n`
const weeks = Array.from(
  { length: 12 },
  (_, week) =>
    `2026-${String(9 + Math.floor(week / 4)).padStart(2, '0')}-${String(1 + (week % 4) * 7).padStart(2, '0')}`,
)
const log = [
  'Who,School,Day,Min,What,With,Cycle,Notes',
  ...weeks.flatMap((day) => [
    `ann,oak,${day},300,Visit,Ms. Alvarez; Mr. Nguyen,Alvarez fractions,crying in Room 12`,
    `bo,elm,${day},200,talked with Okafor about her class,Okafor,,she was crying`,
  ]),
  'ann,oak,Ms. Alvarez,45,Visit,2026-09-01,,shifted',
  'ann,oak,2026-09-31,45 with Mr. Nguyen,Visit,Ms. Alvarez,,no such day',
  'ann,oak,2026-09-02,45,"Visit" Alvarez,,,',
].join('\n')

test.each(['coach', 'principal', 'district'])(
  'no teacher, note, cycle or label as written reaches a report for a %s, in any format',
  async (audience) => {
    const host = memoryHost(new Map([['log.csv', log], ['mapping.yaml', mapping]])) // prettier-ignore
    const code = await cli(
      [
        'report',
        'log.csv',
        '--mapping',
        'mapping.yaml',
        '--audience',
        audience,
        '--format',
        'html,json,csv,markdown',
        '--out',
        'out',
      ],
      host,
    )
    expect(code).toBe(3)
    const files = [...host.written]
    expect(files.length).toBeGreaterThan(5)
    expect(
      files.filter(([path, content]) => secrets.test(path) || secrets.test(content)).map(([path]) => path),
    ).toEqual([])
    expect(host.stdout()).not.toMatch(secrets)
  },
)

const reportIn = (
  written: ReadonlyMap<string, string>,
  path: string,
): { coaches: { coach: string; weekly: object[] }[]; files: unknown[] } =>
  JSON.parse(written.get(path) ?? 'null') as { coaches: { coach: string; weekly: object[] }[]; files: unknown[] }

test('each coach gets a report of their own time alone, and only they see it by week and kind of work', async () => {
  const host = memoryHost(new Map([['log.csv', log], ['mapping.yaml', mapping]])) // prettier-ignore
  await cli(
    ['report', 'log.csv', '--mapping', 'mapping.yaml', '--audience', 'coach', '--format', 'json', '--out', 'out'],
    host,
  )
  expect([...host.written.keys()].sort()).toEqual([
    'out/ann/report.json',
    'out/bo/report.json',
    'out/rejected.csv',
    'out/report.json',
  ])
  expect(reportIn(host.written, 'out/report.json').coaches).toEqual([])
  const own = reportIn(host.written, 'out/ann/report.json')
  expect(own.coaches.map(({ coach }) => coach)).toEqual(['ann'])
  expect(own.coaches[0]?.weekly[0]).toHaveProperty('families')
})

test('a principal sees the time spent for their own school, and no week by kind of work', async () => {
  const both = `${log}\nann,elm,2026-09-03,60,Visit,,,\n`
  const host = memoryHost(new Map([['log.csv', both], ['mapping.yaml', mapping]])) // prettier-ignore
  await cli(
    ['report', 'log.csv', '--mapping', 'mapping.yaml', '--audience', 'principal', '--format', 'json', '--out', 'out'],
    host,
  )
  const oak = reportIn(host.written, 'out/oak/report.json')
  const elm = reportIn(host.written, 'out/elm/report.json')
  expect([oak, elm].map(({ coaches }) => coaches.map(({ coach }) => coach))).toEqual([['ann'], ['ann', 'bo']])
  expect(JSON.stringify(oak)).not.toContain('elm')
  expect(oak.coaches[0]?.weekly[0]).not.toHaveProperty('families')
})

test('a district sees how roles fit, and no week by kind of work', async () => {
  const host = memoryHost(new Map([['log.csv', log], ['mapping.yaml', mapping]])) // prettier-ignore
  await cli(['report', 'log.csv', '--mapping', 'mapping.yaml', '--format', 'json', '--out', 'out'], host)
  const report = reportIn(host.written, 'out/report.json')
  expect(report.coaches.map(({ coach, weekly }) => [coach, weekly.some((week) => 'families' in week)])).toEqual([['ann', false], ['bo', false]]) // prettier-ignore
})

interface ReportedReach {
  readonly reached: number | null
  readonly sessions: number | null
  readonly note: string | null
  readonly each?: readonly { readonly number: number; readonly sessions: number }[]
}

const reachIn = (written: ReadonlyMap<string, string>, path: string): Record<string, ReportedReach> =>
  Object.fromEntries(
    (reportIn(written, path).coaches as unknown as { coach: string; contacts: { reach: ReportedReach } }[]).map(
      ({ coach, contacts: { reach } }) => [coach, reach],
    ),
  )

/** One session each with so many teachers, named and mapped. */
const sessionsWith = (coach: string, teachers: number): string[] =>
  Array.from({ length: teachers }, (_, at) => `${coach},oak,2026-09-${String(at + 1).padStart(2, '0')},30,Visit,Okafor ${String(at)},,`) // prettier-ignore

test('a coach sees each teacher by a number, and nobody else is told of a small group of teachers', async () => {
  const contacts = ['Who,School,Day,Min,What,With,Cycle,Notes', ...sessionsWith('cy', 6), ...sessionsWith('dee', 4)]
  const reportFor = async (audience: string): Promise<ReadonlyMap<string, string>> => {
    const host = memoryHost(new Map([['log.csv', contacts.join('\n')], ['mapping.yaml', mapping]])) // prettier-ignore
    const format = 'html,json,csv,markdown'
    await cli(
      ['report', 'log.csv', '--mapping', 'mapping.yaml', '--audience', audience, '--format', format, '--out', 'out'],
      host,
    )
    expect([...host.written].filter(([path, content]) => secrets.test(path) || secrets.test(content))).toEqual([])
    return host.written
  }
  const own = reachIn(await reportFor('coach'), 'out/dee/report.json')['dee']
  expect([own?.reached, own?.each?.map(({ number, sessions }) => [number, sessions])]).toEqual([
    4,
    [1, 2, 3, 4].map((number) => [number, 1]),
  ])
  for (const audience of ['principal', 'district']) {
    const written = await reportFor(audience)
    const { cy, dee } = reachIn(written, 'out/report.json')
    expect([cy?.reached, cy?.sessions, cy?.each]).toEqual([6, 6, undefined])
    expect([dee?.reached, dee?.sessions, dee?.each, dee?.note]).toEqual([
      null,
      null,
      undefined,
      'Withheld: so few teachers were met, or were not, that they could be recognized.',
    ])
    expect([...written.keys()].filter((path) => path.endsWith('-each.csv'))).toEqual([])
  }
})
