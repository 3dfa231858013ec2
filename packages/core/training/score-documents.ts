import { readFileSync, writeFileSync } from 'node:fs'
import { lintJobDescription } from '../src/clarity/index.js'
import { postings } from './examples.js'

/** The faults of a whole posting, which are not learned: each rule looks for the passage that would answer it. */
const ofTheWhole = [...new Set(postings.flatMap(({ faults }) => faults))].sort()

const file = new URL('figures.json', import.meta.url)
const figures = JSON.parse(readFileSync(file, 'utf8')) as object
const read = postings.map(({ text, faults }) => {
  const found = lintJobDescription(text).findings.filter(({ item }) => item === null)
  return { faults, found: new Set(found.map(({ rule }) => rule)) }
})
const documents = Object.fromEntries(
  ofTheWhole.map((rule) => {
    const count = (isFault: boolean, isFound: boolean): number =>
      read.filter(({ faults, found }) => faults.includes(rule) === isFault && found.has(rule) === isFound).length
    return [rule, { right: count(true, true), wrong: count(false, true), missed: count(true, false) }]
  }),
)
writeFileSync(file, `${JSON.stringify({ ...figures, documents }, null, 2)}\n`)
