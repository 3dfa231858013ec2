import { readFileSync } from 'node:fs'
import { likeness, wordsIn } from './likeness.js'

/** A duty of a posting as it was labeled: the rules that it breaks, or that the posting rules it out. */
interface PostedDuty {
  readonly text: string
  readonly faults?: readonly string[]
  /** The rules that it breaks to a second reader, who did not see what the first said; only where that differs. */
  readonly second?: readonly string[]
  readonly excluded?: true
  /** The same duty in other words, with the same faults. */
  readonly again?: readonly string[]
}

/** A reworded posting, with its duties and the faults of the whole. */
export interface Posting {
  readonly id: string
  readonly title: string
  readonly url: string
  readonly text: string
  readonly duties: readonly PostedDuty[]
  readonly faults: readonly string[]
}

/** A duty to learn from. Those of one group are near copies or stand in one posting: they are learned or tested together. */
export interface Example {
  readonly text: string
  readonly faults: readonly string[]
  readonly group: string
  /** How much it counts; a rewording counts half. */
  readonly importance: number
  /** Whether it is tested on: only what stands in a posting is. */
  readonly posted: boolean
}

const linesOf = (name: string): readonly string[] =>
  readFileSync(new URL(name, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '')

/** Every posting. */
export const postings: readonly Posting[] = linesOf('postings.jsonl').map((line) => JSON.parse(line) as Posting)

/** A few lines in one of the layouts that postings come in, with the duties in them: read exactly so by the tests. */
export interface Layout {
  readonly text: string
  readonly duties: readonly string[]
}

/** Every layout. */
export const layouts: readonly Layout[] = linesOf('layouts.jsonl').map((line) => JSON.parse(line) as Layout)

/** From this share of common words on, two duties are one and the same; with two of them, so are their postings. */
const sameDuty = 0.65
const sharedDuties = 2

/** The group of each posting: many districts copy one another, so that a copy would be tested with its own answer. */
const groupsOf = (all: readonly Posting[]): ReadonlyMap<string, string> => {
  const leader = new Map(all.map(({ id }) => [id, id]))
  const groupOf = (id: string): string => {
    let found = id
    for (let next = leader.get(found); next !== undefined && next !== found; next = leader.get(found)) found = next
    return found
  }
  const read = all.map(({ id, duties }) => ({
    id,
    duties: duties.map(({ text }) => wordsIn(text)).filter(({ size }) => size >= 6),
  }))
  for (const [at, one] of read.entries())
    for (const other of read.slice(at + 1)) {
      const shared = one.duties.filter((duty) => other.duties.some((found) => likeness(duty, found) >= sameDuty))
      if (shared.length >= sharedDuties) leader.set(groupOf(one.id), groupOf(other.id))
    }
  return new Map(all.map(({ id }) => [id, groupOf(id)]))
}

/** The group of each posting, by its id. */
export const groups = groupsOf(postings)

/** Duties of postings, their rewordings, and single duties of the rarer kinds. */
export const examples: readonly Example[] = [
  ...postings.flatMap(({ id, duties }) =>
    duties.flatMap(({ text, faults, again = [] }): readonly Example[] => {
      if (!faults) return []
      const group = groups.get(id) ?? id
      return [
        { text, faults, group, importance: 1, posted: true },
        ...again.map((other) => ({ text: other, faults, group, importance: 0.5, posted: false })),
      ]
    }),
  ),
  ...linesOf('duties.tsv').map((line, at): Example => {
    const [faults = '', text = ''] = line.split('\t')
    const named = faults.split(' ').filter((fault) => fault !== '')
    return { text, faults: named, group: `single ${String(at)}`, importance: 1, posted: false }
  }),
]
