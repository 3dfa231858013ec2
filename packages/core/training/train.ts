import { writeFileSync } from 'node:fs'
import { ruleOf, type DutyFault } from '../src/clarity/job-description/duty-fault.js'
import { confidenceIn } from '../src/clarity/job-description/duty-faults.js'
import { readStatement } from '../src/clarity/language/read-statement.js'
import { probabilityOf } from '../src/learned/linear-model.js'
import { dutyLessons } from './duty-lessons.js'
import { groups, postings } from './examples.js'
import { crossValidate, learn, type Manner } from './fit.js'
import { passageLessons, unreachableDuties } from './passage-lessons.js'

const manner: Manner = { lasso: 2.5, ridge: 3 }
const parts = 5

/** The faults of a single duty that are learned, in the order of the table. */
const faults: readonly DutyFault[] = [
  'vague',
  'evaluation',
  'administration',
  'teachersWork',
  'clerical',
  'studentService',
  'compliance',
  'activityOnly',
  'catchAll',
]
const rules = faults.map((fault) => ruleOf[fault])

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

/** What is less likely is not worth anybody's time; that a coach evaluates teachers is too heavy a word for a guess. */
const worthTelling = (fault: DutyFault): number => (fault === 'evaluation' ? 0.4 : 0.3)

/**
 * The probability from which on F1 is greatest, half at most: what is doubtful is no more than a note, so that a missed one
 * costs as much as a wrong one.
 */
const bestLeast = (fault: DutyFault, asked: readonly (readonly [chance: number, isRight: boolean])[]): number => {
  const candidates = [0.3, 0.35, 0.4, 0.45, 0.5].filter((least) => least >= worthTelling(fault))
  return candidates.reduce((best, least) => (f1(countAt(asked, least)) > f1(countAt(asked, best)) ? least : best))
}

const weightsFile = (folder: string, name: string, what: string, table: string): void => {
  writeFileSync(
    new URL(`../src/${folder}.ts`, import.meta.url),
    `/** ${what} Written by training/train.ts; change the examples there. */\nexport const ${name} = \`${table}\n\`\n`,
  )
}

/** How far two readers of the same duties agree on a fault: what one says, held against what the other says. */
const readersOn = (rule: string): Count => {
  const readings = postings.flatMap(({ duties }) =>
    duties.flatMap(({ faults: first, second = first }) =>
      first && second ? [[first.includes(rule), second.includes(rule)] as const] : [],
    ),
  )
  const count = (one: boolean, other: boolean): number => readings.filter(([a, b]) => a === one && b === other).length
  return { right: count(true, true), wrong: count(false, true), missed: count(true, false) }
}

const begin = performance.now()
const dutyAnswers = crossValidate(dutyLessons, rules, manner, parts).map(({ lesson, odds }) => ({
  answers: lesson.answers,
  statement: readStatement(lesson.text),
  chances: Array.from(odds, probabilityOf),
}))
const counted = faults.map((fault, at) => {
  const rule = ruleOf[fault]
  const asked = dutyAnswers.map(({ answers, chances }) => [chances[at] ?? 0, answers.includes(rule)] as const)
  const sure = dutyAnswers.map(
    ({ answers, statement, chances }) =>
      [Number(confidenceIn(statement, fault, chances[at] ?? 0) !== 'low'), answers.includes(rule)] as const,
  )
  const least = bestLeast(fault, asked)
  return { rule, least, ...countAt(asked, least), sure: countAt(sure, 1), readers: readersOn(rule) }
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
    rules,
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
  faults: Object.fromEntries(counted.map(({ rule, ...count }) => [rule, count])),
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
