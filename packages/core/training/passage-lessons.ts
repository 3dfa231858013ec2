import { passageCues } from '../src/role/job-description/passage-cues.js'
import { takeApart } from '../src/role/job-description/read-job-description.js'
import { groups, layouts, postings, type Posting } from './examples.js'
import { likeness, wordsIn } from './likeness.js'

/** Two wordings with this share of common words are one duty: what a reader took for it and what was found. */
const sameDuty = 0.6

const lessonsOf = ({ id, text, duties }: Posting) => {
  const { source, passages } = takeApart(text)
  const words = passages.passages.map((passage) => wordsIn(passage.text))
  const told = new Set<number>()
  let unreachable = 0
  for (const duty of duties) {
    const meant = wordsIn(duty.text)
    let best = -1
    let most = 0
    for (const [at, found] of words.entries()) {
      const like = told.has(at) ? 0 : likeness(meant, found)
      if (like > most) [best, most] = [at, like]
    }
    if (most >= sameDuty) told.add(best)
    else unreachable++
  }
  const lessons = passages.passages.map((passage, at) => ({
    cues: new Set(passageCues(passage, passages, source.length)),
    answers: told.has(at) ? ['duty'] : [],
    importance: 1,
    group: groups.get(id) ?? id,
    tested: true,
  }))
  return { lessons, unreachable }
}

/** Few as they are, the layouts must not be drowned by the postings. */
const layoutImportance = 4

const layoutLessons = layouts.flatMap(({ text, duties }, at) => {
  const { source, passages } = takeApart(text)
  const told = new Set(duties)
  return passages.passages.map((passage) => ({
    cues: new Set(passageCues(passage, passages, source.length)),
    answers: told.has(passage.text) ? ['duty'] : [],
    importance: layoutImportance,
    group: `layout ${String(at)}`,
    tested: false,
  }))
})

const read = postings.map(lessonsOf)

/** Every passage of every posting and layout as a lesson. */
export const passageLessons = [...read.flatMap(({ lessons }) => lessons), ...layoutLessons]

/** How many labeled duties no passage comes near: mostly clauses that a reader took for duties of their own. */
export const unreachableDuties = read.reduce((sum, { unreachable }) => sum + unreachable, 0)
