import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { afterEach, describe, expect, test, vi } from 'vitest'

const folder = fileURLToPath(new URL('../../../examples/core/', import.meta.url))
const names = readdirSync(folder).filter((name) => name.endsWith('.ts'))

afterEach(() => {
  vi.restoreAllMocks()
})

describe('the example', () => {
  test.each(names)('%s prints what it says', async (name) => {
    const said: string[] = []
    vi.spyOn(console, 'log').mockImplementation((...words: unknown[]) => {
      said.push(...words.map(String).join(' ').split('\n'))
    })
    await import(/* @vite-ignore */ folder + name)
    const expected = readFileSync(folder + name, 'utf8')
      .split('\n')
      .filter((line) => line.startsWith('//=> '))
      .map((line) => line.slice('//=> '.length))
    expect(expected.length).toBeGreaterThan(0)
    expect(said).toEqual(expected)
  })
})

test('every block of the guide is an example that runs', () => {
  const guide = readFileSync(fileURLToPath(new URL('../../../docs/guide/core.md', import.meta.url)), 'utf8')
  const blocks = guide
    .split('```ts\n')
    .slice(1)
    .map((rest) => rest.split('```')[0])
  const examples = names.map((name) => readFileSync(folder + name, 'utf8'))
  expect(blocks.length).toBe(names.length)
  expect(blocks.filter((block) => !examples.includes(block ?? ''))).toEqual([])
})
