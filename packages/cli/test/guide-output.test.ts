import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { cli } from '../src/cli.js'
import { nodeHost, type Host } from '../src/host.js'

const root = join(import.meta.dirname, '../../..')

/** Each command of a guide page that is followed by what it prints, with that text. */
const shown = (page: string): (readonly [command: string, output: string])[] => {
  const blocks = [...readFileSync(join(root, 'docs/guide', page), 'utf8').matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)]
  return blocks.flatMap(([, language, text], index) => {
    const next = blocks[index + 1]
    return language === 'sh' && next?.[1] === 'text' ? [[text?.trim() ?? '', next[2] ?? ''] as const] : []
  })
}

const examples = ['agreement.md', 'what-if.md'].flatMap(shown)

test('the guides show what commands print', () => {
  expect(examples.length).toBe(3)
})

test.each(examples)('%s prints what the guide shows', async (command, output) => {
  let said = ''
  const say = (text: string): void => {
    said += text
  }
  const host: Host = {
    ...nodeHost,
    read: (path) => nodeHost.read(join(root, path)),
    kindOf: (path) => nodeHost.kindOf(join(root, path)),
    list: async (path) => (await nodeHost.list(join(root, path))).map((file) => file.slice(root.length + 1)),
    write: () => Promise.resolve(),
    out: say,
    tell: say,
    err: say,
    watched: false,
  }
  await cli(command.split(' ').slice(1), host)
  const printed = new Set(said.split('\n'))
  expect(output.split('\n').filter((line) => !printed.has(line))).toEqual([])
})
