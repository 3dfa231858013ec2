import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { cli } from '../../src/cli.js'
import { memoryHost } from '../memory-host.js'

const printed = async (...words: string[]): Promise<string> => {
  const host = memoryHost(new Map())
  expect([await cli(words, host), host.stderr()]).toEqual([0, ''])
  return host.stdout()
}

const has = (shell: string): boolean => spawnSync(shell, ['-c', 'exit 0']).status === 0

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'coachwork-completion-'))
  writeFileSync(join(folder, 'log.csv'), '')
  writeFileSync(join(folder, "a coach's log.csv"), '')
  mkdirSync(join(folder, 'agreements'))
})
afterAll(() => {
  rmSync(folder, { recursive: true })
})

/** The commands that the help of a command lists. */
const commandsIn = (help: string): string[] => {
  const listed = help.split('\nCommands:\n')[1]?.split('\n\n')[0] ?? ''
  return [...listed.matchAll(/^ {2}(\S+)/gm)].map(([, name]) => name ?? '')
}

/** The options that the help of a command lists. */
const optionsIn = (help: string): string[] => {
  const listed = help.split('\nOptions:\n')[1]?.split('\n\n')[0] ?? ''
  return [...listed.matchAll(/^ {2}(-\S.*?)(?: {2}|$)/gm)].flatMap(([, flags]) => flags?.match(/-[-\w]+/g) ?? [])
}

/** A double dash in the words stands for what is being typed; bash itself splits words at an equals sign. */
describe.runIf(has('bash'))('in bash', () => {
  let script = ''
  beforeAll(async () => {
    script = await printed('completion', 'bash')
  })

  const offered = (...words: string[]): string[] => {
    const array = words.map((word) => `'${word}'`).join(' ')
    const program = `${script}\nCOMP_WORDS=(coachwork ${array})\nCOMP_CWORD=${String(words.length)}\n_coachwork\n((\${#COMPREPLY[@]})) && printf '%s\\n' "\${COMPREPLY[@]}"\n:`
    const answer = execFileSync('bash', ['--norc', '-c', program], { cwd: folder, encoding: 'utf8' })
    return answer.split('\n').filter((line) => line !== '')
  }

  test('the commands are those that the help lists', async () => {
    const listed = commandsIn(await printed('--help'))
    expect(listed.length).toBeGreaterThan(8)
    expect(offered('')).toEqual(listed)
    expect(offered('agreement', '')).toEqual(commandsIn(await printed('agreement', '--help')))
  })

  test('the options are those that the help lists, for every command', async () => {
    for (const command of [['report'], ['lint'], ['agreement', 'amend'], ['what-if'], ['init'], ['completion']])
      expect(offered(...command, '-')).toEqual(optionsIn(await printed(...command, '--help')))
  })

  test.each([
    ['a command that is begun', ['rep'], ['report']],
    ['a command below another', ['agreement', 'd'], ['draft', 'diff']],
    ['an option that is begun', ['report', '--aud'], ['--audience']],
    ['the choices of an option', ['report', 'log.csv', '--audience', ''], ['coach', 'principal', 'district']],
    ['a choice that is begun', ['lint', '--kind', 'job'], ['job-description']],
    ['a choice behind an equals sign', ['report', '--audience', '=', 'p'], ['principal']],
    ['all choices behind an equals sign', ['report', '--audience', '='], ['coach', 'principal', 'district']],
    ['the choices of a word', ['completion', ''], ['bash', 'zsh', 'fish']],
    ['a word with choices that is begun', ['schema', 'agreement-d'], ['agreement-diff']],
    ['the files and folders of an option', ['report', '--agreement', 'a'], ["a coach's log.csv", 'agreements']],
    ['the files of a word', ['report', 'l'], ['log.csv']],
    ['a word that is no file first, then a file', ['explain', 'OPS.SUB', 'l'], ['log.csv']],
    ['the rules, activities and measures that begin so', ['explain', 'late'], ['late-debrief', 'lateness']],
    ['nothing where no name begins so', ['explain', 'zz'], []],
    ['nothing where a date is wanted', ['report', '--from', ''], []],
    ['an id that is called like a command is not one', ['report', '--coach', 'lint', '--aud'], ['--audience']],
    ['nothing for a command that is none', ['nothing', 'x'], []],
  ] as const)('%s', (_, words, answer) => {
    expect(offered(...words).sort()).toEqual([...answer].sort())
  })
})

describe.each(['zsh', 'fish'])('the script for %s', (shell) => {
  test('names every command and every option that the help lists', async () => {
    const script = await printed('completion', shell)
    for (const command of commandsIn(await printed('--help'))) {
      expect(script).toContain(`'coachwork ${command}'`)
      if (command === 'help') continue
      for (const option of optionsIn(await printed(command, '--help')))
        expect(script).toContain(
          shell === 'zsh' ? `'${option}` : ` ${option.replace(/^--/, '-l ').replace(/^-(?=\w$)/, '-s ')}`,
        )
    }
  })

  test.runIf(has(shell))('is one that the shell can read', async () => {
    const path = join(folder, `coachwork.${shell}`)
    writeFileSync(path, await printed('completion', shell))
    expect(spawnSync(shell, ['-n', path]).stderr.toString()).toBe('')
  })
})
