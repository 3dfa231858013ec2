import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, expect, test } from 'vitest'
import { cli } from '../src/cli.js'
import { nodeHost } from '../src/host.js'

const folder = mkdtempSync(join(tmpdir(), 'coachwork-host-'))
afterAll(() => {
  rmSync(folder, { recursive: true })
})

const log = 'Date\tHours\tFirst Name\tLast Name\tTask\n2026-09-01\t1,5\tAnn\tÄsch\tModeling\n'
const silent = { ...nodeHost, out: () => undefined, err: () => undefined }

test('a gzipped file with tabs is read from disk, and what is written is whole', async () => {
  writeFileSync(join(folder, 'log.tsv.gz'), gzipSync(log))
  const out = join(folder, 'new/folder/entries.csv')
  expect(
    await cli(['import', join(folder, 'log.tsv.gz'), '--out', out, '--rejected', join(folder, 'rejected.csv')], silent),
  ).toBe(0)
  expect(readFileSync(out, 'utf8').split('\r\n')[1]).toContain('Ann Äsch,,2026-09-01,,,5400,CYC.MODEL,Modeling')
  expect(readdirSync(join(folder, 'new/folder'))).toEqual(['entries.csv'])
})

test('a gzip file that is cut short is named, not a fault of the program', async () => {
  writeFileSync(join(folder, 'cut.csv.gz'), gzipSync(log.repeat(50)).subarray(0, 60))
  let said = ''
  const host = { ...silent, err: (text: string) => void (said += text) }
  expect(await cli(['import', join(folder, 'cut.csv.gz'), '--out', join(folder, 'x.csv')], host)).toBe(2)
  expect(said).toContain('cut.csv.gz: the gzip data is damaged or cut short')
})

test('folders are listed through and through, in order', async () => {
  expect((await nodeHost.list(folder)).map((path) => path.slice(folder.length + 1))).toEqual([
    'cut.csv.gz',
    'log.tsv.gz',
    'new/folder/entries.csv',
    'rejected.csv',
  ])
  expect(await nodeHost.kindOf(folder)).toBe('folder')
  expect(await nodeHost.kindOf(join(folder, 'nothing'))).toBe('nothing')
})

test('a place that cannot be written to is named, and nothing half written stays behind', async () => {
  let said = ''
  const host = { ...silent, err: (text: string) => void (said += text) }
  const log = join(folder, 'log.tsv.gz')
  expect(await cli(['import', log, '--out', join(folder, 'new/folder')], host)).toBe(2)
  expect(await cli(['import', log, '--out', join(log, 'x.csv')], host)).toBe(2)
  expect(said).toBe(
    `error: ${join(folder, 'new/folder')}: expected a file, met a folder\n  → check the path and its permissions\n` +
      `error: ${log}: a part of the path is a file, not a folder\n  → check the path and its permissions\n`,
  )
  expect(readdirSync(join(folder, 'new'))).toEqual(['folder'])
})

test('a person who asks to stop is heard once; asking again stops the process as ever', () => {
  let asked = 0
  const before = process.listenerCount('SIGINT')
  const done = nodeHost.machine.onInterrupt(() => {
    asked += 1
  })
  process.emit('SIGINT')
  expect([asked, process.listenerCount('SIGINT')]).toEqual([1, before])
  done()
})
