import { orThrow, startAgreement } from '@coachwork/core'
import { lintAgreement, lintJobDescription } from '@coachwork/core/clarity'
import * as fc from 'fast-check'
import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { groupsOf, placeOfRewrite } from '../../../examples/embed/groups.js'
import { editBetween, marksByLine, moveMarks, segmentsOf, type Mark } from '../../../examples/embed/marks.js'
import { sample } from '../../../examples/embed/sample.js'
import { startLintService, type RunningService, type ServiceOptions } from '../../../examples/service/lint-service.js'

const root = join(import.meta.dirname, '../../..')
const guide = readFileSync(join(root, 'docs/guide/embedding.md'), 'utf8')

describe('what the guide shows is what runs', () => {
  test.each([
    ['js', 'examples/embed/in-node.mjs'],
    ['html', 'examples/embed/smallest.html'],
  ])('its %s is %s', (language, file) => {
    const shown = [...guide.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].find(([, name]) => name === language)?.[2]
    expect(shown).toBe(readFileSync(join(root, file), 'utf8'))
  })

  test('the program for Node prints what it says', async () => {
    const path = join(root, 'examples/embed/in-node.mjs')
    const printed: unknown[] = []
    const log = vi.spyOn(console, 'log').mockImplementation((line) => void printed.push(line))
    await import(/* @vite-ignore */ path)
    log.mockRestore()
    expect(printed).toEqual([...readFileSync(path, 'utf8').matchAll(/^\/\/=> (.*)$/gm)].map(([, line]) => line))
  })
})

describe('the page', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n', '🎯'), maxLength: 40 })
  const marksIn = (length: number): fc.Arbitrary<Mark[]> =>
    fc.array(
      fc
        .tuple(fc.nat(length), fc.nat(length), fc.constantFrom('error', 'warning', 'note'), fc.nat(9))
        .map(([a, b, level, finding]) => ({ start: Math.min(a, b), end: Math.max(a, b), level, finding })),
      { maxLength: 6 },
    )
  const marked = text.chain((words) => fc.tuple(fc.constant(words), marksIn(words.length)))

  test('draws every letter once, and marks exactly the words of a finding', () => {
    fc.assert(
      fc.property(marked, ([words, marks]) => {
        const lines = words.split('\n')
        let offset = 0
        const drawn = marksByLine(lines, marks).map((found, i) => {
          const segments = segmentsOf(lines[i] ?? '', offset, found)
          offset += (lines[i] ?? '').length + 1
          return segments
        })
        expect(drawn.map((segments) => segments.map((part) => part.text).join('')).join('\n')).toBe(words)
        for (const finding of new Set(marks.map((mark) => mark.finding))) {
          const within = (at: number): boolean =>
            marks.some((mark) => mark.finding === finding && mark.start <= at && at < mark.end)
          const wanted = [...words.split('').keys()].filter((at) => words[at] !== '\n' && within(at))
          const found = drawn.flatMap((segments) => segments.filter((part) => part.findings.includes(finding)))
          expect(found.map((part) => part.text).join('')).toBe(wanted.map((at) => words[at]).join(''))
        }
      }),
    )
  })

  test('keeps marks on their words while the text around them is edited', () => {
    fc.assert(
      fc.property(marked, text, ([before, marks], after) => {
        for (const mark of moveMarks(marks, editBetween(before, after))) {
          const old = marks.filter(({ finding }) => finding === mark.finding)
          expect(old.map(({ start, end }) => before.slice(start, end))).toContain(after.slice(mark.start, mark.end))
        }
      }),
    )
  })

  test('the sample has work of every kind, and the page puts each finding under its duty', () => {
    const { items, findings } = lintJobDescription(sample)
    expect(new Set(findings.map(({ level }) => level))).toEqual(new Set(['error', 'warning', 'note']))
    const groups = groupsOf(items, findings, () => true)
    expect(groups.at(-1)?.duty).toBeUndefined()
    expect(groups.flatMap((group) => group.findings.map(({ index }) => index)).sort((a, b) => a - b)).toEqual([
      ...findings.keys(),
    ])
    for (const { duty, findings: under } of groups)
      for (const { finding } of under) expect(finding.item).toBe(duty?.index ?? null)
  })

  test('gives the reason of a rule once, and folds it away after that', () => {
    const { items, findings } = lintJobDescription(
      'Duties\n- Evaluate teachers on the rubric\n- Evaluate teachers each spring\n',
    )
    const told = groupsOf(items, findings, ({ rule }) => rule === 'evaluation-duty')
    expect(told.map((group) => group.findings.map(({ again }) => again))).toEqual([[false], [true]])
  })

  test('a rewritten sentence stands in for the whole duty, or for the words where there is no duty', () => {
    const text = 'Duties\n- Evaluate teachers on the rubric\n'
    const { items, findings } = lintJobDescription(text)
    const finding = findings.find(({ rewrite }) => rewrite !== undefined)
    if (!finding) throw new Error('no finding with a rewrite')
    expect(placeOfRewrite(items[0], finding)).toEqual({ start: 9, end: text.length - 1 })
    expect(placeOfRewrite(undefined, { ...finding, start: 2, end: 5 })).toEqual({ start: 2, end: 5 })
    expect(placeOfRewrite(undefined, { ...finding, start: null, end: null })).toBeUndefined()
  })

  test('is built as one file that loads nothing', () => {
    const folder = mkdtempSync(join(tmpdir(), 'coachwork-embed-'))
    const file = join(folder, 'index.html')
    const told = execFileSync(process.execPath, [join(root, 'scripts/build-embed.mjs'), file], { encoding: 'utf8' })
    const page = readFileSync(file, 'utf8')
    rmSync(folder, { recursive: true })
    expect(told).toMatch(/: \d+\.\d kB, \d+\.\d kB gzipped\n$/)
    const markup = page.replace(/<(script|style)[^>]*>[\s\S]*?<\/\1>/g, '<$1>')
    expect([...markup.matchAll(/\b(?:src|href)="([^"]*)"/g)].map(([, target]) => target)).toEqual([
      'data:,',
      '#findings',
    ])
    expect(page).toContain(`content="default-src 'none'; script-src 'sha256-`)
    expect(page.match(/<\/script>/g)).toHaveLength(1)
  })
})

/** A value as it is after its way through JSON. */
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value))

describe('the service', () => {
  const options: ServiceOptions = {
    port: 0,
    host: '127.0.0.1',
    maxBytes: 20_000,
    today: () => '2026-10-01',
    grace: 2_000,
  }
  let service: RunningService
  beforeAll(async () => {
    service = await startLintService(options)
  })
  afterAll(() => service.stop())

  const ask = async (path: string, init: RequestInit = {}) => {
    const response = await fetch(service.url + path, init)
    const text = await response.text()
    return {
      status: response.status,
      type: response.headers.get('content-type'),
      allow: response.headers.get('allow'),
      body: text === '' ? undefined : (JSON.parse(text) as Record<string, unknown>),
    }
  }
  const json = { 'content-type': 'application/json' }
  const post = (body: string | Uint8Array<ArrayBuffer>, headers: Record<string, string> = json) =>
    ask('/lint', { method: 'POST', headers, body })
  const refused = (status: number, title: string, problems: readonly object[] = []) => ({
    status,
    type: 'application/problem+json',
    allow: null,
    body: { title, status, problems },
  })
  const unreadable = 'the request cannot be read'

  test('reads a job description as the library does', async () => {
    const text = 'Duties\n- Evaluate teachers on the rubric\n'
    const { items, findings } = lintJobDescription(text, { config: { preset: 'strict' } })
    const { status, type, body } = await post(JSON.stringify({ text, preset: 'strict' }))
    const told = items.map(({ index, text: words, activity, standing }) => ({ index, text: words, activity, standing }))
    expect([status, type]).toEqual([200, 'application/json'])
    expect(body).toEqual({
      coachwork: 'lint/1',
      documents: [{ path: 'text', kind: 'job-description', items: told, findings: plain(findings) }],
    })
  })

  test('says nothing of an empty text', async () => {
    const { body } = await post('{"text":""}', { 'content-type': 'application/json; charset=UTF-8' })
    expect(body?.['documents']).toEqual([{ path: 'text', kind: 'job-description', items: [], findings: [] }])
  })

  test('reads an agreement, by the day of the service', async () => {
    const draft = orThrow(
      startAgreement('impact-cycle', { id: 'oak-c017', coach: 'c-017', school: 'oak', effective: '2025-08-17' }),
    )
    const { status, body } = await post(JSON.stringify({ text: JSON.stringify(draft), kind: 'agreement' }))
    const { findings } = lintAgreement({ agreement: draft, today: '2026-10-01' })
    expect(status).toBe(200)
    expect(body?.['documents']).toEqual([{ path: 'text', kind: 'agreement', items: [], findings: plain(findings) }])
  })

  test.each<[string, string, readonly { _tag: string; path: (string | number)[]; message: unknown }[]]>([
    [
      'no JSON',
      '{"text":',
      [{ _tag: 'not-as-described', path: [], message: expect.stringMatching(/^the body is not JSON: /) }],
    ],
    ['no object', '[]', [{ _tag: 'not-as-described', path: [], message: expect.stringContaining('expected object') }]],
    [
      'no text',
      '{}',
      [{ _tag: 'not-as-described', path: ['text'], message: expect.stringMatching(/^text: .*expected string/) }],
    ],
    [
      'an unknown kind',
      '{"text":"","kind":"poem"}',
      [{ _tag: 'not-as-described', path: ['kind'], message: expect.stringMatching(/^kind: /) }],
    ],
    [
      'an unknown key',
      '{"text":"","kidn":"x"}',
      [{ _tag: 'not-as-described', path: [], message: expect.stringContaining('"kidn"') }],
    ],
    [
      'an agreement that is no JSON',
      '{"text":"versions:","kind":"agreement"}',
      [{ _tag: 'not-as-described', path: [], message: expect.stringMatching(/^the agreement in text is not JSON: /) }],
    ],
    [
      'an agreement with a wrong date',
      JSON.stringify({
        text: '{"coachwork":"agreement/1","id":"a","versions":[{"effective":"August"}]}',
        kind: 'agreement',
      }),
      [
        {
          _tag: 'not-as-described',
          path: ['versions', 0, 'effective'],
          message: 'versions[0].effective: expected a date such as 2026-09-01',
        },
      ],
    ],
  ])('answers 400 to %s, with the problems as data', async (_, body, problems) => {
    expect(await post(body)).toEqual(refused(400, unreadable, problems))
  })

  test('answers 400 to bytes that are not UTF-8', async () => {
    expect(await post(Uint8Array.from([0x22, 0xff, 0x22]))).toEqual(refused(400, 'the body is not UTF-8'))
  })

  test.each<[string, Record<string, string>]>([
    ['another type', { 'content-type': 'text/plain' }],
    ['another charset', { 'content-type': 'application/json; charset=latin1' }],
    ['a compressed body', { ...json, 'content-encoding': 'gzip' }],
  ])('answers 415 to %s', async (_, headers) => {
    expect(await post('{"text":""}', headers)).toEqual(refused(415, 'send application/json in UTF-8, not compressed'))
  })

  test('answers 413 to a body that is announced as too large', async () => {
    const body = JSON.stringify({ text: 'x'.repeat(3_000_000) })
    expect(await post(body)).toEqual(refused(413, 'send at most 20000 bytes'))
  })

  /** Sends a body in pieces, of no announced length. */
  const pieces = (send: (piece: (words: string) => void) => Promise<void>): Promise<number | undefined> =>
    new Promise((resolve, reject) => {
      const sending = request(`${service.url}/lint`, { method: 'POST', headers: json }, (response) => {
        response.resume().once('end', () => {
          resolve(response.statusCode)
        })
      }).once('error', reject)
      void send((words) => sending.write(words)).then(() => sending.end())
    })

  test('answers 413 to a body that turns out to be too large', async () => {
    const status = await pieces((piece) => {
      for (let i = 0; i < 100; i++) piece('x'.repeat(1000))
      return Promise.resolve()
    })
    expect(status).toBe(413)
  })

  test('answers 404 and 405 elsewhere', async () => {
    const nothing = refused(404, 'there is POST /lint and GET /schema')
    expect(await ask('/')).toEqual(nothing)
    expect(await ask('/constructor')).toEqual(nothing)
    expect(await ask('/lint')).toEqual({ ...refused(405, 'another method is needed'), allow: 'POST' })
    expect(await ask('/schema', { method: 'POST' })).toEqual({
      ...refused(405, 'another method is needed'),
      allow: 'GET, HEAD',
    })
  })

  test('serves the JSON Schema of its requests', async () => {
    const { status, type, body } = await ask('/schema?')
    expect([status, type]).toEqual([200, 'application/schema+json'])
    expect(body).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      title: 'coachwork lint request',
      required: ['text'],
      additionalProperties: false,
      properties: { preset: { enum: ['recommended', 'strict', 'student-centered', 'impact-cycle'] } },
    })
    expect(await ask('/schema', { method: 'HEAD' })).toEqual({ status, type, allow: null, body: undefined })
  })

  test('ends what is under way before it stops, and then takes nothing more', async () => {
    const other = service
    service = await startLintService({ ...options, grace: 60_000 })
    let stopped: Promise<void> | undefined
    const status = await pieces(async (piece) => {
      piece('{"text":')
      await new Promise((resolve) => setTimeout(resolve, 50))
      stopped = service.stop()
      piece('""}')
    })
    expect(status).toBe(200)
    await stopped
    await expect(ask('/schema')).rejects.toThrow('fetch failed')
    service = other
  })

  test('a sender that never finishes cannot hold up the stop for longer than the grace', async () => {
    const other = await startLintService({ ...options, grace: 50 })
    const sending = request(`${other.url}/lint`, { method: 'POST', headers: json })
    const failed = new Promise((resolve) => sending.once('error', resolve))
    sending.write('{')
    await new Promise((resolve) => setTimeout(resolve, 50))
    await other.stop()
    expect(await failed).toMatchObject({ code: 'ECONNRESET' })
  })

  test('the program stops with the signal that schedulers send', async () => {
    const program = spawn(
      process.execPath,
      ['--conditions=@coachwork/source', '--import', 'tsx', join(root, 'examples/service/main.ts')],
      { cwd: root, env: { ...process.env, PORT: '0' }, stdio: ['ignore', 'pipe', 'inherit'] },
    )
    const ended = once(program, 'exit')
    const [line] = (await once(program.stdout, 'data')) as [Buffer]
    expect(line.toString()).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/lint\n$/)
    program.kill('SIGTERM')
    expect(await ended).toEqual([0, null])
  }, 20_000)
})
