import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { cli } from '../src/cli.js'
import { memoryHost } from './memory-host.js'

const folder = join(import.meta.dirname, 'scenarios')

interface Block {
  readonly kind: string
  readonly name: string
  readonly text: string
}

/** The fenced blocks of a scenario: `file NAME`, `run`, `exit`, `stdout`, `stderr`, `wrote NAME`. */
const blocksOf = (markdown: string): Block[] =>
  [...markdown.matchAll(/^```(\w+)(?: (.+))?\n([\s\S]*?)^```$/gm)].map(([, kind, name, text]) => ({
    kind: kind ?? '',
    name: name ?? '',
    // An empty block means nothing at all, with or without a blank line in it.
    text: (text ?? '').trim() === '' ? '' : (text ?? ''),
  }))

const words = (line: string): string[] =>
  [...line.trim().matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? '')

describe.each(readdirSync(folder).filter((name) => name.endsWith('.md')))('%s', (name) => {
  const sections = readFileSync(join(folder, name), 'utf8').split(/^## /m)
  const given = blocksOf(sections[0] ?? '').filter(({ kind }) => kind === 'file')
  const cases = sections.slice(1).map((section) => [section.split('\n', 1)[0] ?? '', blocksOf(section)] as const)

  test.each(cases)('%s', async (_, blocks) => {
    const files = [...given, ...blocks.filter(({ kind }) => kind === 'file')]
    const host = memoryHost(new Map(files.map((file) => [file.name, file.text])))
    const run = blocks.find(({ kind }) => kind === 'run')
    const code = await cli(words(run?.text ?? '').slice(1), host)
    const met = blocks
      .filter(({ kind }) => ['exit', 'stdout', 'stderr', 'wrote'].includes(kind))
      .map((block) => ({
        ...block,
        text:
          block.kind === 'exit'
            ? `${String(code)}\n`
            : block.kind === 'stdout'
              ? host.stdout()
              : block.kind === 'stderr'
                ? host.stderr()
                : (host.written.get(block.name) ?? `(${block.name} was not written)\n`).replaceAll('\r\n', '\n'),
      }))
    expect(blocks.some(({ kind }) => kind === 'exit')).toBe(true)
    expect(met).toEqual(blocks.filter(({ kind }) => ['exit', 'stdout', 'stderr', 'wrote'].includes(kind)))
  })
})
