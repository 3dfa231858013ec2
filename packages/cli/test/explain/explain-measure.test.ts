import { measureIds } from '@coachwork/analytics'
import { activities } from '@coachwork/core'
import { describe, expect, test } from 'vitest'
import { cli } from '../../src/cli.js'
import { allRules } from '../../src/commands/lint-kind.js'
import { memoryHost } from '../memory-host.js'

const explained = async (id: string): Promise<string> => {
  const host = memoryHost(new Map())
  expect([await cli(['explain', id], host), host.stderr()]).toEqual([0, ''])
  return host.stdout()
}

describe('the explanation of a measure', () => {
  test.each(measureIds)('%s fits a terminal of 80 columns and shows no Markdown', async (id) => {
    const text = await explained(id)
    expect(text.split('\n').filter((line) => Array.from(line).length > 80)).toEqual([])
    expect(text).not.toMatch(/\]\(|\*\*|`/)
    expect(text.startsWith(`${id}: `) && text.includes(`\npage\n  docs/measures/${id}.md\n`)).toBe(true)
  })

  test('breaks a formula behind its sign, and puts a remark on a line of its own', async () => {
    expect(await explained('time-allocation')).toContain(
      '  v        = W/(W-1) · Σ (x_w - share · m_w)² / (Σ m_w)²\n             W logged weeks, x_w of m_w seconds in week w\n',
    )
  })
})

test('rules, activities and measures never share a name', () => {
  const all = [...allRules.map(({ id }) => id), ...Object.keys(activities), ...measureIds]
  expect(all.length).toBe(new Set(all).size)
})

test.each(['bash', 'zsh', 'fish'])('%s offers the names of rules, activities and measures', async (shell) => {
  const host = memoryHost(new Map())
  expect(await cli(['completion', shell], host)).toBe(0)
  for (const id of ['vague-duty', 'OPS.SUB', 'scope-creep', 'lateness']) expect(host.stdout()).toContain(id)
})

test('the help of explain does not list every name', async () => {
  const host = memoryHost(new Map())
  await cli(['explain', '--help'], host)
  expect(host.stdout()).toContain('a measure such as')
  expect(host.stdout()).not.toContain('too-many-duties')
})
