import { Mapping } from '@coachwork/analytics'
import { decode, orThrow } from '@coachwork/core'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { cli } from '../../src/cli.js'
import { memoryHost } from '../memory-host.js'

const started = async (sample: string): Promise<{ readonly text: string; readonly mapping: Mapping }> => {
  const host = memoryHost(new Map([['sample.csv', sample]]))
  expect(await cli(['init', '--from', 'sample.csv'], host)).toBe(0)
  const text = host.written.get('mapping.yaml') ?? ''
  return { text, mapping: orThrow(decode(Mapping)(parse(text))) }
}

const rowsRead = async (sample: string, mapping: string): Promise<unknown> => {
  const host = memoryHost(new Map([['sample.csv', sample], ['mapping.yaml', mapping]])) // prettier-ignore
  const code = await cli(['import', 'sample.csv', '--mapping', 'mapping.yaml', '--out', 'x.csv', '--json'], host)
  return [code, (JSON.parse(host.stdout()) as { rows: { accepted: number } }).rows.accepted]
}

describe('a mapping that was started reads the sample as it stands', () => {
  test.each([
    ['with minutes', 'Name,Date,Minutes,Activity\nann,2026-09-14,45,Visit\nann,2026-09-15,30,Visit\n'],
    ['with the unit in the cells', 'Employee;Day;How long?;What did you do?\nann;14.9.2026;45 min;Visit\nann;15.9.2026;1 h;x\n'],
    ['with start and end', 'User,Work date,Time in,Time out,Event\nann,2026-09-14,8:00,9:00,Visit\nann,2026-09-15,8:00,9:00,x\n'],
    ['with a numeric time beside start and end', 'User,Date,Start,End,Time,Event\nann,2026-09-14,8:00,9:00,1,Visit\nann,2026-09-15,8:00,9:00,1,x\n'],
    ['with a title above its header', 'Coaching log,,,\nOak,,,\nCoach,Date,Hours,Activity\nann,2026-09-14,1,Visit\nann,2026-09-15,1,Visit\n'],
    ['with headers that YAML could mistake', '"Coach: #1",Date,Hours,Activity,yes\n"ann",2026-09-14,1,Visit,\nann,2026-09-15,1,Visit,\n'],
    ['of Harvest', 'Date,Hours,First Name,Last Name,Client,Task\n2026-09-14,1,Ann,Ash,Oak,Visit\n2026-09-15,1,Ann,Ash,Oak,Visit\n'],
  ])('%s', async (name, sample) => {
    const { text } = await started(sample.replace('"Coach: #1"', 'Coach'))
    expect([name, await rowsRead(sample.replace('"Coach: #1"', 'Coach'), text)]).toEqual([name, [0, 2]])
  }) // prettier-ignore
})

test('no label is mapped by itself, however plain it is', async () => {
  const { mapping } = await started(
    'Coach,Date,Minutes,Activity\nann,2026-09-14,45,Substitute teaching for Ms. B\nann,2026-09-14,45,Debrief\n',
  )
  expect(mapping.activities).toEqual({ 'Substitute teaching for Ms. B': 'unmapped' })
})

test('the labels stand by how often they are used, spellings that are one by the mapping once', async () => {
  const rows = ['x y', 'Hall talk', 'hall  talk', 'HALL-TALK', 'b', 'b'].map((label) => `ann,2026-09-14,45,${label}`)
  const { mapping, text } = await started(['Coach,Date,Minutes,Activity', ...rows, ''].join('\n'))
  expect(Object.keys(mapping.activities)).toEqual(['Hall talk', 'b', 'x y'])
  expect(text).toMatch(/Hall talk: unmapped {3}# 3 entries/)
})

test('a label that looks like YAML, or like a note, does the file no harm', async () => {
  const labels = ['null', '- a: b', '"quoted"', "it's #1", '{', 'yes', '12', 'naïve 参观', `note ${'x'.repeat(300)}`]
  const rows = labels.map((label) => `ann,2026-09-14,45,"${label.replaceAll('"', '""')}"`)
  const { mapping, text } = await started(['Coach,Date,Minutes,Activity', ...rows, ''].join('\n'))
  expect(new Set(Object.keys(mapping.activities))).toEqual(new Set(labels.slice(0, -1)))
  expect(text).toContain('# … and 1 more')
})

test('a thousand labels are cut at the hundred most used', async () => {
  const rows = Array.from({ length: 1000 }, (_, i) => `ann,2026-09-14,1,kind ${String(i)}`)
  const { mapping, text } = await started(['Coach,Date,Minutes,Activity', ...rows, ''].join('\n'))
  expect(Object.keys(mapping.activities).length).toBe(100)
  expect(text).toContain('# … and 900 more')
})

test('a column that may hold something else is left to the reader: a client is perhaps a teacher, a time one of day', async () => {
  const { mapping } = await started('Coach,Client,Date,Time,Activity\nann,Ms. B,2026-09-14,8:15,Visit\n')
  expect(mapping.columns).toEqual({ coach: 'Coach', date: { column: 'Date' }, activity: 'Activity' })
})

test('a column whose name stands twice is left to the reader', async () => {
  const { mapping } = await started('Coach,Date,Hours,Activity,Activity\nann,2026-09-14,1,Visit,x\n')
  expect(mapping.columns?.activity).toBeUndefined()
})

test('where only the coach is missing, the labels are there all the same', async () => {
  const { mapping, text } = await started('Date,Hours,Activity\n2026-09-14,1,Visit to\n')
  expect([mapping.columns?.coach, mapping.activities]).toEqual([undefined, { 'Visit to': 'unmapped' }])
  expect(text).toContain('  # coach: …   # NEEDED')
})

test('times in UTC are a question, and the labels are there', async () => {
  const host = memoryHost(
    new Map([
      ['s.csv', 'Coach,Start,End,Date,Activity\nann,2026-09-14T08:00:00Z,2026-09-14T09:00:00Z,2026-09-14,Tour\n'],
    ]),
  )
  expect(await cli(['init', 'new', '--from', 's.csv'], host)).toBe(0)
  expect(host.stderr()).toContain('--time-zone')
  expect(host.written.get('new/mapping.yaml')).toContain('Tour: unmapped')
})
