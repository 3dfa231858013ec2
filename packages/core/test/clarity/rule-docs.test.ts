import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { rulePages } from '../../../../scripts/rule-pages.js'

const folder = new URL('../../../../docs/rules/', import.meta.url)

test('the pages about the rules are those that the rules give (tsx scripts/generate-rule-docs.ts renews them)', () => {
  const pages = rulePages()
  expect(readdirSync(folder).sort()).toEqual([...pages.keys()].sort())
  for (const [name, page] of pages) expect(readFileSync(new URL(name, folder), 'utf8')).toBe(page)
})
