import { CoachingCycle, Consensus, decode, isLeft, PartnershipAgreement, SchoolCalendar } from '@coachwork/core'
import { LintConfig } from '@coachwork/core/clarity'
import { Mapping } from '@coachwork/analytics'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { parse } from 'yaml'
import type { ZodType } from 'zod'
import { DistrictFile } from '../src/batch/district-file.js'
import { cli } from '../src/cli.js'
import { nodeHost, type Host } from '../src/host.js'

const root = join(import.meta.dirname, '../../..')
const pages = ['README.md', ...readdirSync(join(root, 'docs/guide')).map((name) => `docs/guide/${name}`)]

const fences = (language: string): (readonly [page: string, text: string])[] =>
  pages.flatMap((page) =>
    [...readFileSync(join(root, page), 'utf8').matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)]
      .filter(([, name]) => name === language)
      .map(([, , text]) => [page, text ?? ''] as const),
  )

afterEach(() => {
  vi.restoreAllMocks()
})

const printed = async (path: string): Promise<string[]> => {
  const lines: string[] = []
  vi.spyOn(console, 'log').mockImplementation((...words: unknown[]) => {
    lines.push(...words.map(String).join(' ').split('\n'))
  })
  await import(/* @vite-ignore */ path)
  return lines
}
const announced = (source: string): string[] => [...source.matchAll(/^\/\/=> (.*)$/gm)].map(([, line]) => line ?? '')

describe('every program in examples/code prints what it says', () => {
  const folder = join(root, 'examples/code')
  test.each(readdirSync(folder))('%s', async (name) => {
    const expected = announced(readFileSync(join(folder, name), 'utf8'))
    expect(expected.length).toBeGreaterThan(0)
    expect(await printed(join(folder, name))).toEqual(expected)
  })
})

describe('every TypeScript snippet is one of the examples', () => {
  const examples = ['code', 'core'].flatMap((folder) => {
    const path = join(root, 'examples', folder)
    return existsSync(path) ? readdirSync(path).map((name) => readFileSync(join(path, name), 'utf8')) : []
  })
  test.each(fences('ts'))('%s: %s', (_, text) => {
    expect(examples.some((example) => example.includes(text.trimEnd()))).toBe(true)
  })
})

const schemas = {
  'mapping/1': Mapping,
  'agreement/1': PartnershipAgreement,
  'calendar/1': SchoolCalendar,
  'cycle/1': CoachingCycle,
  'district/1': DistrictFile,
  'consensus/1': Consensus,
  // The configuration of the lint is the one file that need not say what it is.
  none: LintConfig,
}

describe('every file shown is what it says it is', () => {
  test.each(fences('yaml'))('%s: %s', (_, text) => {
    const data = parse(text) as { coachwork?: keyof typeof schemas }
    const schema: ZodType = schemas[data.coachwork ?? 'none']
    const decoded = decode(schema)(data)
    expect(isLeft(decoded) ? decoded.left : []).toEqual([])
  })
})

/** A machine that reads below a folder of the examples and writes nowhere. */
const readingHost = (folder: string): Host & { readonly written: string[]; readonly said: string[] } => {
  const written: string[] = []
  const said: string[] = []
  const at = (path: string): string => join(folder, path)
  return {
    ...nodeHost,
    written,
    said,
    read: (path) => nodeHost.read(at(path)),
    kindOf: (path) => nodeHost.kindOf(at(path)),
    list: async (path) => (await nodeHost.list(at(path))).map((file) => file.slice(folder.length + 1)),
    write: (path) => {
      written.push(path)
      return Promise.resolve()
    },
    out: (text) => {
      said.push(text)
    },
    tell: (text) => {
      said.push(text)
    },
    err: () => undefined,
    watched: false,
  }
}

/** The folder in which a documented command makes sense: the repository, or an example that has the files it names. */
const folderFor = (words: readonly string[]): string => {
  const inputs = words.filter(
    (word) =>
      /\.(?:csv|yaml)$/.test(word) &&
      !words[words.indexOf(word) - 1]?.startsWith('--out') &&
      words[words.indexOf(word) - 1] !== '--rejected',
  )
  const folders = ['.', 'examples/toggl', 'examples/home-made'].map((folder) => join(root, folder))
  return (
    folders.find((folder) =>
      inputs.every((input) => existsSync(join(folder, input)) && statSync(join(folder, input)).isFile()),
    ) ?? root
  )
}

const commands = fences('sh').flatMap(([page, text]) =>
  text
    .split('\n')
    .map((line) => line.replace(/^node packages\/cli\/bin\/coachwork\.js/, 'coachwork'))
    .filter((line) => line.startsWith('coachwork '))
    .map((line) => [page, line] as const),
)

/** What comes before a path that a run writes. */
const written = ['--out', '--events']

describe('every command shown runs', () => {
  const isBatch = ([, line]: readonly [string, string]): boolean => line.startsWith('coachwork batch ')

  test.each(commands.filter(isBatch))('%s: %s', async (_, line) => {
    const folder = mkdtempSync(join(tmpdir(), 'coachwork-guide-'))
    const words = line.split(' ').slice(1)
    const placed = words.map((word, i) =>
      written.includes(words[i - 1] ?? '') ? join(folder, word) : word.endsWith('.yaml') ? join(root, word) : word,
    )
    const said: string[] = []
    const say = (text: string): void => void said.push(text)
    const host: Host = { ...nodeHost, out: say, tell: say, err: () => undefined, watched: false }
    expect([0, 1, 3]).toContain(await cli(placed, host))
    expect(said.join('')).toContain('Willow Creek')
    rmSync(folder, { recursive: true })
  })

  test.each(commands.filter((command) => !isBatch(command)))('%s: %s', async (_, line) => {
    const words = line.split(' ').slice(1)
    const host = readingHost(folderFor(words))
    expect([0, 3]).toContain(await cli(words, host))
    expect(host.written.length + host.said.join('').length).toBeGreaterThan(0)
  })
})

test('the sample district gives one role that has outgrown its agreement, and the others none', async () => {
  const district = join(root, 'examples/district')
  let report = ''
  const host: Host = {
    ...readingHost(district),
    write: async (path, parts) => {
      if (path.endsWith('report.json')) for await (const part of parts) report += String(part)
    },
  }
  const logs = ['logs/oak-forms.csv', 'logs/elm-toggl.csv', 'logs/pine-clockify.csv']
  const code = await cli(
    [
      'report',
      ...logs,
      '--mapping',
      'mapping.yaml',
      '--agreement',
      'agreements',
      '--calendar',
      'calendar.yaml',
      '--out',
      'out',
    ],
    host,
  )
  const { coaches, rows } = JSON.parse(report) as {
    rows: object
    coaches: { coach: string; creep: { verdict: string; activities: string[]; requestedBy: string[] } }[]
  }
  expect([code, rows]).toEqual([3, { read: 3979, accepted: 3977, rejected: 2, duplicate: 0, skipped: 0 }])
  expect(coaches.map(({ coach, creep }) => [coach, creep.verdict, creep.activities, creep.requestedBy])).toEqual([
    ['alder', 'creep', ['OPS.SUB'], ['principal']],
    ['birch', 'none', [], []],
    ['cedar', 'none', [], []],
    ['dogwood', 'none', [], []],
  ])
})
