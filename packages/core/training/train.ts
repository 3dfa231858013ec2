import { writeFileSync } from 'node:fs'
import { sureFrom } from '../src/clarity/parameters.js'
import { probabilityOf } from '../src/learned/linear-model.js'
import { dutyLessons } from './duty-lessons.js'
import { groups, postings } from './examples.js'
import { crossValidate, learn, type Manner } from './fit.js'
import { passageLessons, unreachableDuties } from './passage-lessons.js'

const manner: Manner = { lasso: 2, ridge: 3 }
const parts = 5

/** The faults of a single duty that are learned, in the order of the table. */
const faults = [
  'vague-duty',
  'evaluation-duty',
  'administrator-duty',
  'teacher-duty',
  'clerical-duty',
  'student-service-duty',
  'compliance-duty',
  'activity-without-outcome',
  'open-ended-duty',
]

interface Count {
  readonly right: number
  readonly wrong: number
  readonly missed: number
}

const f1 = ({ right, wrong, missed }: Count): number => (2 * right) / Math.max(1, 2 * right + wrong + missed)

const countAt = (asked: readonly (readonly [chance: number, isRight: boolean])[], least: number): Count => {
  const found = asked.filter(([chance]) => chance >= least)
  const right = found.filter(([, isRight]) => isRight).length
  return { right, wrong: found.length - right, missed: asked.filter(([, isRight]) => isRight).length - right }
}

/** The probability from which on F1 is greatest: what is doubtful is no more than a note, so that a missed one costs as much as a wrong one. */
const bestLeast = (asked: readonly (readonly [chance: number, isRight: boolean])[], most: number): number => {
  // What is less likely than three in ten is not worth anybody's time.
  const candidates = [0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6].filter((least) => least <= most)
  return candidates.reduce((best, least) => (f1(countAt(asked, least)) > f1(countAt(asked, best)) ? least : best))
}

const weightsFile = (folder: string, name: string, what: string, table: string): void => {
  writeFileSync(
    new URL(`../src/${folder}.ts`, import.meta.url),
    `/** ${what} Written by training/train.ts; change the examples there. */\nexport const ${name} = \`${table}\n\`\n`,
  )
}

const begin = performance.now()
const dutyAnswers = crossValidate(dutyLessons, faults, manner, parts)
const counted = faults.map((fault, at) => {
  const asked = dutyAnswers.map(
    ({ lesson, odds }) => [probabilityOf(odds[at] ?? 0), lesson.answers.includes(fault)] as const,
  )
  const least = bestLeast(asked, 0.5)
  return { fault, least, ...countAt(asked, least), sure: countAt(asked, sureFrom.value) }
})
const passageAnswers = crossValidate(passageLessons, ['duty'], manner, parts).map(
  ({ lesson, odds }) => [probabilityOf(odds[0] ?? 0), lesson.answers.length > 0] as const,
)
const leastDuty = 0.35
const found = countAt(passageAnswers, leastDuty)

weightsFile(
  'clarity/job-description/duty-weights',
  'dutyWeights',
  'What each cue of a duty says of its faults.',
  learn(
    dutyLessons,
    faults,
    counted.map(({ least }) => least),
    manner,
  ),
)
weightsFile(
  'role/job-description/passage-weights',
  'passageWeights',
  'What each cue of a passage says of whether it is a duty.',
  learn(passageLessons, ['duty'], [leastDuty], manner),
)
const figures = {
  postings: postings.length,
  groups: new Set(groups.values()).size,
  duties: dutyLessons.filter(({ tested }) => tested).length,
  parts,
  found: { ...found, missed: found.missed + unreachableDuties },
  faults: Object.fromEntries(counted.map(({ fault, ...count }) => [fault, count])),
}
writeFileSync(new URL('figures.json', import.meta.url), `${JSON.stringify(figures, null, 2)}\n`)
const all = counted.reduce(
  (sum, { right, wrong, missed }) => ({
    right: sum.right + right,
    wrong: sum.wrong + wrong,
    missed: sum.missed + missed,
  }),
  { right: 0, wrong: 0, missed: 0 },
)
process.stdout.write(`${JSON.stringify({ ...figures, f1: f1(all), seconds: (performance.now() - begin) / 1000 })}\n`)
