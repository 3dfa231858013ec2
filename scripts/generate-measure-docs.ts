import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { measurePages } from './measure-pages.js'

const folder = new URL('../docs/measures/', import.meta.url)
const written = (name: string): string =>
  existsSync(new URL(name, folder)) ? readFileSync(new URL(name, folder), 'utf8') : ''

for (const [name, page] of measurePages(written)) writeFileSync(new URL(name, folder), page)
