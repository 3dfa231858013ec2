import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { afterEach, describe, expect, test, vi } from 'vitest'

const folder = fileURLToPath(new URL('../../../../examples/published/', import.meta.url))
const programs = readdirSync(folder).filter((name) => name.endsWith('.ts'))

afterEach(() => {
  vi.restoreAllMocks()
})

describe('the published table', () => {
  test.each(programs)('%s comes out of the library as it was published', async (name) => {
    const said: string[] = []
    vi.spyOn(console, 'log').mockImplementation((...words: unknown[]) => {
      said.push(words.map(String).join(' '))
    })
    await import(/* @vite-ignore */ folder + name)
    const expected = [...readFileSync(folder + name, 'utf8').matchAll(/^\/\/=> (.*)$/gm)].map(([, line]) => line)
    expect(expected.length).toBeGreaterThan(0)
    expect(said).toEqual(expected)
  })
})

test('the folder’s page names every program and every data file', () => {
  const page = readFileSync(`${folder}README.md`, 'utf8')
  const files = readdirSync(folder).filter((name) => /\.(?:ts|csv|json)$/.test(name))
  expect(files.filter((name) => !page.includes(`(${name})`))).toEqual([])
})
