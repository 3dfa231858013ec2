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

/** Cycles of one coach at one school, with names and words wherever a file may hold some. */
const cyclesOf = (coach: string, count: number): string =>
  JSON.stringify(
    Array.from({ length: count }, (_, at) => ({
      coachwork: 'cycle/1',
      id: `Okafor fractions ${coach} ${String(at)}`,
      coach,
      school: 'oak',
      teachers: [`Ms. Alvarez ${String(at)}`],
      model: 'student-centered',
      notes: 'she was crying in Room 12',
      events: [
        { type: 'invited', on: '2026-09-01', by: 'teacher' },
        { type: 'accepted', on: '2026-09-01', by: 'coach' },
        {
          type: 'goal-set',
          on: '2026-09-02',
          goal: {
            id: 'Nguyen',
            focus: 'students',
            students: 'the class of Ms. Alvarez',
            outcome: 'nobody leaves crying',
            measure: 'counted in Room 12',
            baseline: 9,
            target: 1,
            by: '2026-09-10',
            note: 'Mr. Nguyen agrees',
          },
          standard: 'Okafor 4.2',
          learningTargets: ['less crying'],
        },
        { type: 'observed', on: '2026-09-03', invitedBy: 'teacher', purpose: 'reflection' },
        { type: 'students-assessed', on: '2026-09-03', value: 9 },
        { type: 'students-reassessed', on: '2026-09-04', value: 8 },
      ],
      evidence: [{ link: 'teacher-practice', on: '2026-09-03', seen: 'Ms. Alvarez waits' }],
    })),
  )

const allFormats = ['--format', 'html,json,csv,markdown', '--out', 'out']

test('no teacher, goal, note or name of a cycle file reaches a report for anybody, nor do small groups of cycles', async () => {
  const entries = [...sessionsWith('cy', 1), ...sessionsWith('dee', 1)]
  const files = new Map([
    ['log.csv', ['Who,School,Day,Min,What,With,Cycle,Notes', ...entries].join('\n')],
    ['mapping.yaml', mapping],
    ['cycles/alvarez.json', cyclesOf('cy', 6)],
    ['cycles/nguyen.json', cyclesOf('dee', 4)],
    ['cycles/nobody.json', cyclesOf('Okafor', 1)],
    ['cycles/nameless.json', cyclesOf('cy', 1).replace('"coach":"cy",', '')],
  ])
  const base = ['report', 'log.csv', '--mapping', 'mapping.yaml', '--cycles', 'cycles', '--to', '2026-10-30']
  const written = async (audience: string): Promise<ReadonlyMap<string, string>> => {
    const host = memoryHost(files)
    expect(await cli([...base, '--audience', audience, ...allFormats], host)).toBe(3)
    expect([...host.written].filter(([path, content]) => secrets.test(path) || secrets.test(content))).toEqual([])
    expect(host.stdout()).not.toMatch(secrets)
    return host.written
  }
  const openedIn = (report: string | undefined) =>
    (JSON.parse(report ?? 'null') as { coaches: { cycleProgress: { opened: number | null; own?: { each: object[] } } }[] }).coaches.map(
      ({ cycleProgress: { opened, own } }) => [opened, own?.each.length],
    ) // prettier-ignore
  const own = await written('coach')
  expect([openedIn(own.get('out/cy/report.json')), openedIn(own.get('out/dee/report.json'))]).toEqual([
    [[6, 6]],
    [[4, 4]],
  ])
  expect(own.get('out/dee/index.html')).toContain('A change in the classroom was seen')
  for (const audience of ['principal', 'district']) {
    const report = await written(audience)
    expect(openedIn(report.get('out/report.json'))).toEqual([
      [6, undefined],
      [null, undefined],
    ])
    expect([...report.keys()].filter((path) => path.endsWith('-each.csv'))).toEqual([])
    expect(
      [...report.values()].filter((content) =>
        /change in the classroom|moved toward|can still be done|not kept|debrief-after/.test(content),
      ),
    ).toEqual([])
  }
})

test('a coach is told of no other coach, not even by an agreement that has no log', async () => {
  const agreement = (coach: string): string =>
    `coachwork: agreement/1\nid: ${coach}\ncoach: ${coach}\nschool: oak\nversions: [{ effective: 2026-08-17 }]\n`
  const files = [['log.csv', log], ['mapping.yaml', mapping], ['a/ann.yaml', agreement('ann')], ['a/dee.yaml', agreement('dee')]] as const // prettier-ignore
  const words = ['report', 'log.csv', '--mapping', 'mapping.yaml', '--agreement', 'a', '--out', 'out']
  const own = memoryHost(new Map(files))
  await cli([...words, '--audience', 'coach', '--coach', 'ann'], own)
  expect([...own.written].filter(([, content]) => /\bdee\b|\bbo\b/.test(content)).map(([path]) => path)).toEqual([])
  expect(own.stderr()).not.toContain('for nobody')
  const all = memoryHost(new Map(files))
  await cli([...words, '--audience', 'principal', '--school', 'oak'], all)
  expect([...all.written].filter(([, content]) => /\bdee\b/.test(content)).map(([path]) => path)).toEqual([])
  expect(all.stderr()).toContain('an agreement for nobody: no entry is by coach dee at oak')
})
