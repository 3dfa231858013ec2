import { describe, expect, test } from 'vitest'
import { cli } from '../src/cli.js'
import { memoryHost } from './memory-host.js'

const help = async (...words: string[]): Promise<string> => {
  const host = memoryHost(new Map(), true)
  expect([await cli([...words, '--help'], host), host.stderr()]).toEqual([0, ''])
  return host.stdout()
}

/** The words that lead to every command below some words, as the help lists them. */
const commandsBelow = async (...words: string[]): Promise<string[][]> => {
  const listed = (await help(...words)).split('\nCommands:\n')[1]?.split('\n\n')[0] ?? ''
  const names = [...listed.matchAll(/^ {2}(\S+)/gm)].map(([, name]) => name ?? '').filter((name) => name !== 'help')
  const below = await Promise.all(names.map((name) => commandsBelow(...words, name)))
  return [...names.map((name) => [...words, name]), ...below.flat()]
}

const commands = await commandsBelow()

test('the help lists the commands', () => {
  expect(commands).toEqual(expect.arrayContaining([['report'], ['agreement', 'amend'], ['completion']]))
})

describe.each(commands.map((words) => [words.join(' '), words] as const))('the help of %s', (name, words) => {
  test('has an example of it, and no color', async () => {
    const text = await help(...words)
    expect(text.split('\nExample:\n')[1]).toContain(`coachwork ${name}`)
    expect(text).not.toContain('\u001b')
  })
})

test.each([
  ['a mistyped command', ['reprot'], 'report'],
  ['a mistyped command below another', ['agreement', 'dif'], 'diff'],
  ['a mistyped option', ['report', 'log.csv', '--audiense', 'coach'], '--audience'],
  ['a mistyped choice', ['report', 'log.csv', '--audience', 'coahc'], 'coach'],
  ['a mistyped choice of a word', ['schema', 'mappping'], 'mapping'],
  ['a mistyped rule', ['explain', 'vage-duty'], 'vague-duty'],
] as const)('%s gets a suggestion', async (_, words, meant) => {
  const host = memoryHost(new Map())
  expect(await cli(words, host)).toBe(2)
  expect(host.stderr().toLowerCase()).toContain(`did you mean ${meant}?`)
})

test('a word that is like none of the choices gets the list alone', async () => {
  const host = memoryHost(new Map())
  await cli(['completion', 'powershell'], host)
  expect(host.stderr()).toBe(
    "error: command-argument value 'powershell' is invalid for argument 'shell'. Allowed choices are bash, zsh, fish.\n(coachwork --help says more)\n",
  )
})
