import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import type { RunManifest } from '../../src/batch/manifest.js'
import { cli } from '../../src/cli.js'
import { nodeHost, type Host } from '../../src/host.js'

/** Words that no output and no cache may hold: teachers, notes, cycles, labels. */
export const secrets = /Alvarez|Nguyen|Okafor|crying|Room 12|fractions/

const weeks = Array.from({ length: 14 }, (_, week) =>
  new Date(Date.UTC(2026, 8, 7 + 7 * week)).toISOString().slice(0, 10),
)

const header = 'Who,School,Day,Min,What,With,Cycle,Notes'

/** A coach's log: coaching every week, and from some week on so many minutes of covering classes. */
export const logOf = (coach: string, school: string, covering = 0, from = 5): string =>
  `${[
    header,
    ...weeks.flatMap((day, week) => [
      ...Array.from(
        { length: 5 },
        (_, i) =>
          `${coach},${school},${day},${String(70 + 5 * i)},Visit,Ms. Alvarez; Mr. Nguyen,fractions ${String(i)},crying in Room 12`,
      ),
      `${coach},${school},${day},45,asked by Okafor about her class,Okafor,,`,
      ...(covering > 0 && week >= from
        ? Array.from({ length: 5 }, (_, i) => `${coach},${school},${day},${String(covering + i)},Cover,,,`)
        : []),
    ]),
  ].join('\n')}\n`

const agreement = (coach: string, school: string): string =>
  JSON.stringify({
    coachwork: 'agreement/1',
    id: `${school}-${coach}`,
    coach,
    school,
    versions: [
      {
        effective: '2026-08-17',
        agreed: { on: '2026-08-12', by: ['coach', 'principal'] },
        expectations: {
          will: [{ activity: 'CYC.*' }],
          may: [],
          wont: [{ activity: 'OPS.SUB', handBackTo: 'administrator' }],
        },
        time: { contractMinutesPerWeek: 2250, outOfScopeAllowance: 0.1 },
      },
    ],
  })

const mapping = `coachwork: mapping/1
columns:
  coach: Who
  school: School
  date: Day
  duration: { column: Min, unit: minutes }
  activity: What
  teachers: With
  cycle: Cycle
activities:
  Visit: CYC.OBSERVE
  Cover: OPS.SUB
`

export const districtFile = (more = ''): string => `coachwork: district/1
name: Small
logs: logs/{school}/*.csv
agreements: agreements/{school}.json
mapping: mapping.yaml
coaches:
  - { id: ann, schools: [oak] }
  - { id: bo, schools: [elm], names: [bo@elm.example] }
  - { id: cy, schools: [pine] }
reports:
  - { audience: district, formats: [html, json, csv] }
  - { audience: principal, formats: [json] }
  - { audience: coach, formats: [json] }
${more}`

/** The files of a small district: three schools; the coach of elm has another name in the log, pine's work drifts. */
export const smallDistrict: Readonly<Record<string, string>> = {
  'district.yaml': districtFile('schools: [oak, elm, pine]\n'),
  'mapping.yaml': mapping,
  'agreements/oak.json': agreement('ann', 'oak'),
  'agreements/elm.json': agreement('bo', 'elm'),
  'agreements/pine.json': agreement('cy', 'pine'),
  'logs/oak/fall.csv': `${logOf('ann', 'oak')}ann,oak,2026-09-31,45 with Mr. Nguyen,Visit,Ms. Alvarez,,no such day\n`,
  'logs/elm/fall.csv': logOf('bo@elm.example', 'elm'),
  'logs/pine/fall.csv': logOf('cy', 'pine', 90),
}

/** Writes files below a new folder, and says where. */
export const written = (files: Readonly<Record<string, string | Uint8Array>>): string => {
  const folder = mkdtempSync(join(tmpdir(), 'coachwork-batch-'))
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
  return folder
}

/** A machine that says nothing aloud and works in one thread. */
export const silentHost = (changes: Partial<Host> = {}) => {
  let out = ''
  let err = ''
  const host: Host = {
    ...nodeHost,
    watched: false,
    out: (text) => {
      out += text
    },
    tell: (text) => {
      out += text
    },
    err: (text) => {
      err += text
    },
    ...changes,
  }
  return { host, stdout: () => out, stderr: () => err }
}

/** Runs the district of a folder into `out` below it. */
export const runIn = async (folder: string, words: readonly string[] = [], changes: Partial<Host> = {}) => {
  const said = silentHost(changes)
  const code = await cli(
    ['batch', join(folder, 'district.yaml'), '--out', join(folder, 'out'), '--jobs', '1', ...words],
    said.host,
  )
  return { code, stdout: said.stdout(), stderr: said.stderr() }
}

/** Every file below a folder with its content, by its path with slashes. */
export const filesIn = (folder: string): ReadonlyMap<string, Buffer> =>
  new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((path) => [relative(folder, path).replaceAll('\\', '/'), readFileSync(path)] as const),
  )

/** What a run left for its readers: every file as text, the manifest without the times of the run itself. */
export const outputsIn = (folder: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...filesIn(join(folder, 'out'))]
      .filter(([path]) => !path.startsWith('.coachwork/'))
      .map(([path, bytes]) => {
        const text = bytes.toString('utf8')
        if (path !== 'run.json') return [path, text] as const
        const run = JSON.parse(text) as RunManifest
        return [
          path,
          JSON.stringify({ ...run, timings: null, changes: { ...run.changes, comparedWith: null } }),
        ] as const
      }),
  )
