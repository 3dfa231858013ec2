import { mkdirSync, writeFileSync } from 'node:fs'
import { rulePages } from './rule-pages.js'

const folder = new URL('../docs/rules/', import.meta.url)

mkdirSync(folder, { recursive: true })
for (const [name, page] of rulePages()) writeFileSync(new URL(name, folder), page)
