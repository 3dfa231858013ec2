import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { RunManifest } from '../../src/batch/manifest.js'
import { cli } from '../../src/cli.js'
import { nodeHost } from '../../src/host.js'
import {
  districtFile,
  filesIn,
  logOf,
  outputsIn,
  runIn,
  secrets,
  silentHost,
  smallDistrict,
  written,
} from './small-district.js'

const manifestIn = (folder: string): RunManifest =>
  JSON.parse(readFileSync(join(folder, 'out/run.json'), 'utf8')) as RunManifest

test('every reader gets what is theirs, in a folder of their own', async () => {
  const folder = written(smallDistrict)
  const { code, stdout } = await runIn(folder)
  expect(code).toBe(3)
  const paths = Object.keys(outputsIn(folder)).filter((path) => !path.startsWith('tables/'))
  expect(paths).toEqual([
    'changes.md',
    'coaches/ann/report.json',
    'coaches/bo/report.json',
    'coaches/cy/report.json',
    'index.html',
    'rejected.csv',
    'report.json',
    'run.json',
    'schools/elm/report.json',
    'schools/oak/report.json',
    'schools/pine/report.json',
  ])
  const { 'schools/oak/report.json': oak = '', 'coaches/bo/report.json': bo = '' } = outputsIn(folder)
  expect([oak.includes('"bo"'), oak.includes('pine'), bo.includes('"ann"'), bo.includes('oak')]).toEqual([
    false,
    false,
    false,
    false,
  ])
  expect(stdout).toContain('Small: 3 schools (2 complete, 1 partial)')
})

test('what it says of the rows and of each school adds up', async () => {
  const folder = written(smallDistrict)
  await runIn(folder)
  const run = manifestIn(folder)
  const { read, accepted, rejected, duplicate, skipped } = run.rows
  expect(read).toBe(accepted + rejected + duplicate + skipped)
  expect(run.inputs.reduce((sum, { rows }) => sum + rows.read, 0)).toBe(read)
  expect(run.inputs.reduce((sum, { seconds }) => sum + seconds, 0)).toBe(run.seconds)
  expect(run.coaches.reduce((sum, { seconds }) => sum + seconds, 0)).toBe(run.seconds)
  expect(run.schools.map(({ school, status, coaches }) => [school, status, coaches])).toEqual([
    ['elm', 'complete', 1],
    ['oak', 'partial', 1],
    ['pine', 'complete', 1],
  ])
  expect(run.coaches.map(({ coach, verdict }) => [coach, verdict])).toEqual([['ann', 'none'], ['bo', 'none'], ['cy', 'creep']]) // prettier-ignore
})

test('the district’s report is the one that the report command makes of the same files', async () => {
  const folder = written(smallDistrict)
  await runIn(folder)
  const at = (path: string): string => join(folder, path)
  const { host } = silentHost()
  const logs = ['elm', 'oak', 'pine'].map((school) => at(`logs/${school}/fall.csv`))
  writeFileSync(at('mapping.yaml'), `${smallDistrict['mapping.yaml'] ?? ''}coaches: { bo@elm.example: bo }\n`)
  await cli(
    [
      'report',
      ...logs,
      '--mapping',
      at('mapping.yaml'),
      '--agreement',
      at('agreements'),
      '--format',
      'json',
      '--out',
      at('one'),
    ],
    host,
  )
  const parse = (path: string): unknown => JSON.parse(readFileSync(at(path), 'utf8').replaceAll(`${folder}/`, ''))
  expect(parse('out/report.json')).toEqual(parse('one/report.json'))
})

test('no teacher, note, cycle or label as written is in any output, nor in what is kept for the next run', async () => {
  const folder = written(smallDistrict)
  await runIn(folder)
  const files = [...filesIn(join(folder, 'out'))]
  expect(files.length).toBeGreaterThan(20)
  expect(files.filter(([, bytes]) => secrets.test(bytes.toString('latin1'))).map(([path]) => path)).toEqual([])
})

test('an entry that two schools’ logs hold counts once', async () => {
  const shared = logOf('ann', 'oak')
  const folder = written({ ...smallDistrict, 'logs/oak/fall.csv': shared, 'logs/elm/visitor.csv': shared })
  const { code } = await runIn(folder)
  const run = manifestIn(folder)
  expect([code, run.rows.duplicate, run.rows.rejected]).toEqual([0, shared.trim().split('\n').length - 1, 0])
  expect(run.inputs.map(({ file, rows }) => [file, rows.accepted > 0])).toEqual([
    ['logs/elm/fall.csv', true],
    ['logs/elm/visitor.csv', true],
    ['logs/oak/fall.csv', false],
    ['logs/pine/fall.csv', true],
  ])
})

test('a broken log stops no other, and those whose time it held are told', async () => {
  const folder = written({
    ...smallDistrict,
    'logs/oak/fall.csv': 'PNG\0\0\0',
    'logs/elm/winter.csv': '<html>sign in</html>',
  })
  const { code, stderr } = await runIn(folder)
  expect(code).toBe(3)
  expect(stderr).toContain('set aside: logs/oak/fall.csv')
  const run = manifestIn(folder)
  expect(run.schools.map(({ school, status }) => [school, status])).toEqual([['elm', 'partial'], ['oak', 'failed'], ['pine', 'complete']]) // prettier-ignore
  const report = (path: string) =>
    JSON.parse(readFileSync(join(folder, 'out', path), 'utf8')) as { status: string; notes: string[] }
  expect(report('report.json').notes.slice(0, 2)).toEqual([
    '2 files could not be read, so their time is missing here: logs/elm/winter.csv and logs/oak/fall.csv.',
    'Based on the time of 2 of 3 schools; nothing is known of oak.',
  ])
  expect([report('schools/elm/report.json').status, report('schools/pine/report.json')]).toMatchObject([
    'partial',
    { status: 'complete', notes: [] },
  ])
})

test('a second run does nothing again, and a changed log alone is read again', async () => {
  const folder = written(smallDistrict)
  await runIn(folder)
  const first = outputsIn(folder)
  await runIn(folder)
  const second = manifestIn(folder)
  expect(second.timings.reused).toEqual({ logs: 3, measures: 9, reports: 7 })
  const reports = (outputs: Readonly<Record<string, string>>) =>
    Object.entries(outputs).filter(([path]) => !/^(?:run.json|changes.md)$/.test(path))
  expect(reports(outputsIn(folder))).toEqual(reports(first))
  writeFileSync(
    join(folder, 'logs/elm/fall.csv'),
    `${smallDistrict['logs/elm/fall.csv'] ?? ''}bo@elm.example,elm,2026-12-14,60,Visit,,,\n`,
  )
  await runIn(folder)
  expect(manifestIn(folder).timings.reused).toEqual({ logs: 2, measures: 6, reports: 4 })
  expect(manifestIn(folder).seconds).toBe(second.seconds + 3600)
})

test('neither the order of the file system nor what stands in the cache changes a byte', async () => {
  const [one, other] = [written(smallDistrict), written(smallDistrict)]
  await runIn(one)
  await runIn(other, [], { list: async (path) => (await nodeHost.list(path)).reverse() })
  expect(outputsIn(other)).toEqual(outputsIn(one))
})

test('what the district no longer has goes, and what could not be read this time stays', async () => {
  const folder = written(smallDistrict)
  await runIn(folder)
  const before = readFileSync(join(folder, 'out/schools/oak/report.json'), 'utf8')
  writeFileSync(join(folder, 'logs/oak/fall.csv'), '')
  await runIn(folder)
  expect(readFileSync(join(folder, 'out/schools/oak/report.json'), 'utf8')).toBe(before)
  expect(manifestIn(folder).kept).toEqual(['coaches/ann/report.json', 'schools/oak/report.json'])
  rmSync(join(folder, 'logs/oak'), { recursive: true })
  writeFileSync(
    join(folder, 'district.yaml'),
    districtFile('schools: [elm, pine]\n').replace('  - { id: ann, schools: [oak] }\n', ''),
  )
  await runIn(folder)
  expect(Object.keys(outputsIn(folder)).filter((path) => /oak|ann/.test(path))).toEqual([])
})

test('says what is new since last time', async () => {
  const folder = written({ ...smallDistrict, 'logs/pine/fall.csv': logOf('cy', 'pine') })
  await runIn(folder)
  writeFileSync(join(folder, 'logs/pine/fall.csv'), smallDistrict['logs/pine/fall.csv'] ?? '')
  rmSync(join(folder, 'logs/elm/fall.csv'))
  const { code } = await runIn(folder, ['--fail-on', 'new-creep'])
  expect(code).toBe(1)
  const { changes } = manifestIn(folder)
  expect([changes.newCreep.map(({ subject }) => subject), changes.resolvedCreep]).toEqual([['cy'], []])
  expect(changes.newProblems.map(({ subject }) => subject)).toContain('bo')
  expect(readFileSync(join(folder, 'out/changes.md'), 'utf8')).toMatch(
    /## Roles that have newly outgrown their agreement\n\n- cy: /,
  )
  expect((await runIn(folder, ['--fail-on', 'new-creep'])).code).toBe(3)
  expect((await runIn(folder, ['--fail-on', 'creep'])).code).toBe(1)
})

test('tells programs what happens, one event a line', async () => {
  const folder = written(smallDistrict)
  await runIn(folder, ['--events', join(folder, 'events.jsonl'), '--quiet'])
  const events = readFileSync(join(folder, 'events.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { event: string })
  const counts = Object.fromEntries(
    [...new Set(events.map(({ event }) => event))].map((name) => [
      name,
      events.filter(({ event }) => event === name).length,
    ]),
  )
  expect(counts).toEqual({ begin: 1, stage: 3, read: 3, measure: 3, write: 7, end: 1 })
})

test('what else a role is measured with counts too: its agreement, the calendar, the staff of the school, what people said', async () => {
  const folder = written(smallDistrict)
  await runIn(folder)
  const measured = async (path: string, content: string): Promise<number> => {
    writeFileSync(join(folder, path), content)
    await runIn(folder)
    return 9 - manifestIn(folder).timings.reused.measures
  }
  const agreement = (smallDistrict['agreements/pine.json'] ?? '').replace(
    '"outOfScopeAllowance":0.1',
    '"outOfScopeAllowance":0.6',
  )
  expect(await measured('agreements/pine.json', agreement)).toBe(3)
  expect(manifestIn(folder).changes.resolvedCreep).toEqual([{ subject: 'cy', text: 'no verdict of creep any more' }])
  expect(await measured('district.yaml', districtFile('schools: [oak, { id: elm, teachers: 31 }, pine]\n'))).toBe(3)
  expect(readFileSync(join(folder, 'out/coaches/bo/report.json'), 'utf8')).toContain('31')
  writeFileSync(join(folder, 'year.yaml'), 'coachwork: calendar/1\nyear: { from: 2026-08-17, to: 2027-06-04 }\n')
  expect(await measured('district.yaml', districtFile('schools: [oak, elm, pine]\ncalendar: year.yaml\n'))).toBe(9)
  expect(await measured('district.yaml', districtFile('schools: [oak, elm, pine]\ncalendar: year.yaml\n'))).toBe(0)
})

test('what it says at the end is a table of the schools and what to look at', async () => {
  const folder = written({ ...smallDistrict, 'logs/elm/fall.csv': 'PNG\0\0\0' })
  const { stdout, stderr } = await runIn(folder)
  expect(stdout.replace(/in \d+\.\d s/, 'in 1.0 s').replaceAll(folder, '.'))
    .toBe(`Small: 3 schools (1 complete, 1 failed, 1 partial)
  pine  complete  1 coach    172 h 50 min  1 creep
  elm   failed    0 coaches  0 min
  oak   partial   1 coach    103 h 50 min
2 coaching roles, 276 h 40 min: 1 creep, 1 none
214 rows read = 213 accepted + 1 rejected + 0 duplicate + 0 skipped
New since last time: 1 creep, 0 resolved, new problems with 3 logs or coaches (changes.md)
24 files in 1.0 s; taken over: 0 logs, 0 measures, 0 reports
Run: ./out/run.json
`)
  expect(stderr).toContain('coachwork init --from "logs/oak/fall.csv" lists them')
})

test('a person who watches sees how many logs and rows are read, and how long it will take', async () => {
  const folder = written(smallDistrict)
  let now = 0
  const { stderr } = await runIn(folder, [], { watched: true, elapsed: () => (now += 1500) })
  expect(stderr).toMatch(/reading 3 of 3 logs, 298 rows/)
  expect(stderr).toMatch(/measuring 2 of 3 roles, about \d+ s left/)
})

test('a format that is no longer wanted goes, even while a log is missing', async () => {
  const folder = written(smallDistrict)
  await runIn(folder)
  writeFileSync(join(folder, 'logs/oak/fall.csv'), '')
  const fewer = (smallDistrict['district.yaml'] ?? '').replace(
    'audience: coach, formats: [json]',
    'audience: coach, formats: [markdown]',
  )
  writeFileSync(join(folder, 'district.yaml'), fewer)
  await runIn(folder)
  expect(Object.keys(outputsIn(folder)).filter((path) => path.startsWith('coaches/'))).toEqual([
    'coaches/ann/report.json',
    'coaches/bo/report.md',
    'coaches/cy/report.md',
  ])
})

test('nothing outside its folder is ever removed, whatever a manifest says', async () => {
  const folder = written(smallDistrict)
  await runIn(folder)
  const run = manifestIn(folder)
  const outputs = [...run.outputs, ...run.outputs.slice(0, 1).map((output) => ({ ...output, path: '../mapping.yaml' }))]
  writeFileSync(join(folder, 'out/run.json'), JSON.stringify({ ...run, outputs }))
  await runIn(folder)
  expect(readFileSync(join(folder, 'mapping.yaml'), 'utf8')).toBe(smallDistrict['mapping.yaml'])
})

test('reports are not written among what they are made of', async () => {
  const folder = written(smallDistrict)
  const { code, stderr } = await runIn(folder, ['--out', folder])
  expect([code, stderr]).toEqual([2, expect.stringContaining('the folder for the reports holds the district file')])
})

test('an agreement whose log could not be read is not one for nobody', async () => {
  const folder = written({ ...smallDistrict, 'logs/elm/fall.csv': '' })
  const { stderr } = await runIn(folder)
  expect(stderr).not.toContain('for nobody')
})

test('a school of the logs that nobody listed is told, with the one that may be meant', async () => {
  const folder = written({ ...smallDistrict, 'logs/elm/fall.csv': logOf('bo@elm.example', 'Elm ') })
  const { stderr } = await runIn(folder)
  expect(stderr).toMatch(/not on the list \(met "Elm"\)\n {2}→ .*perhaps elm is meant/)
})

test('what is new is told once for each log or coach, however much there is of it', async () => {
  const [head = '', ...rows] = logOf('ann', 'oak').trim().split('\n')
  const few = rows.filter((row) => row.includes('2026-09-07') || row.includes('2026-12-07'))
  const folder = written({ ...smallDistrict, 'logs/oak/fall.csv': [head, ...few].join('\n') })
  await runIn(folder)
  expect(readFileSync(join(folder, 'out/changes.md'), 'utf8')).toContain(
    '- ann: no entry in the week of 2026-09-14; no entry in the week of 2026-09-21; no entry in the week of 2026-09-28; and 9 more\n',
  )
})
