import { probabilityOf, readModel, type LinearModel } from '../../learned/linear-model.js'
import { sureFrom, sureOfEvaluationFrom, verySureFrom } from '../parameters.js'
import type { Confidence } from '../rule.js'
import { actsIn, type Act, type Statement } from '../language/statement.js'
import { catchAllIn } from './catch-all.js'
import { seeCues } from './duty-cues.js'
import { ruleOf, type DutyFault, type DutyFaults } from './duty-fault.js'
import { dutyWeights } from './duty-weights.js'
import { kindOfWork } from './kind-of-work.js'
import { isExclusion, type DutyReading } from './reading.js'
import type { Sign } from './sign.js'

const faults = Object.keys(ruleOf) as readonly DutyFault[]

/** A cue that the judgment knows, where it stands and what it says of each fault. */
interface Heard {
  readonly from: number
  readonly to: number
  readonly weights: Float64Array
  /** Whether the same cue has been heard before in the duty: then it adds nothing more. */
  readonly again: boolean
}

/** What the words of a duty say of one fault, for it and against it. */
export interface Judgment {
  readonly chance: number
  /** From which chance on it is a fault. */
  readonly least: number
  readonly heard: readonly Heard[]
  readonly column: number
}

let learned: LinearModel | undefined

const modelOf = (): LinearModel => (learned ??= readModel(dutyWeights))

const hear = (statement: Statement): readonly Heard[] => {
  const { weights: known } = modelOf()
  const names = new Set<string>()
  const heard: Heard[] = []
  seeCues(statement, (name, from, to) => {
    const weights = known.get(name)
    if (!weights) return
    heard.push({ from, to, weights, again: names.has(name) })
    names.add(name)
  })
  return heard
}

const judge = (heard: readonly Heard[], fault: DutyFault): Judgment => {
  const { answers, bias, least } = modelOf()
  const column = answers.indexOf(ruleOf[fault])
  let odds = bias[column] ?? 0
  for (const { weights, again } of heard) if (!again) odds += weights[column] ?? 0
  return { chance: probabilityOf(odds), least: least[column] ?? 1, heard, column }
}

/** How likely it is, by its words, that a reader would say that a duty shows a fault. */
export const judgmentOf = (statement: Statement, fault: DutyFault): Judgment => judge(hear(statement), fault)

/** Whether a statement shows a fault, by its words. */
export const showsFault = (statement: Statement, fault: DutyFault): boolean => {
  const { chance, least } = judgmentOf(statement, fault)
  return chance >= least
}

/**
 * How sure a fault is, by its chance.
 *
 * An error has to name what makes it one: that a coach watches lessons is none by itself, however likely it seems.
 */
export const confidenceIn = (statement: Statement, fault: DutyFault, chance: number): Confidence => {
  const { value: sure } = fault === 'evaluation' ? sureOfEvaluationFrom : sureFrom
  if (chance < sure || (fault === 'evaluation' && kindOfWork(statement, fault) === 'watch')) return 'low'
  return chance < verySureFrom.value ? 'medium' : 'high'
}

/** How many words of an object are shown. */
const shown = 9

const stretchOf = ({ at, from, to }: Act): { readonly from: number; readonly to: number } => ({
  from: at,
  to: Math.max(at + 1, Math.min(to, from + shown)),
})

/** The act that speaks most for a fault, with the first words of its object; the first words where there is no act. */
const loudest = (statement: Statement, { heard, column }: Judgment): { readonly from: number; readonly to: number } => {
  let best = { from: 0, to: Math.min(statement.words.length, shown + 1) }
  let most = -Infinity
  for (const act of actsIn(statement, 'main', 'joint', 'means', 'helped')) {
    const stretch = stretchOf(act)
    let sum = 0
    for (const { from, to, weights } of heard) if (from >= act.at && to <= stretch.to) sum += weights[column] ?? 0
    if (sum > most) [best, most] = [stretch, sum]
  }
  return best
}

/** "The coach will support teachers with:" above a list: each entry is something that teachers do with help. */
const helpsTeachersWith =
  /\b(?:coach|support|train|help|assist|guide|mentor|work)\w* (?:(?!team|leader)[\w-]+,? ){0,4}teachers? (?:(?!and the |team)[\w-]+ ){0,3}(?:with|in|on|by|to)\W*$/i

/** "Evaluates teachers", in so many words: the one fault that no agreement can allow is not left to weighing. */
const ratesTeachers = (statement: Statement): Act | undefined =>
  actsIn(statement, 'main', 'joint').find(
    ({ verb, from, to }) =>
      /^(?:evaluate|appraise|rate)$/.test(verb.base) &&
      statement.words
        .slice(from, Math.min(to, from + 3))
        .some(({ text }) => /^(?:teachers?|staff|colleagues)$/.test(text)) &&
      !statement.words.slice(from, to).some(({ text }) => /^(?:needs?|development|learning|training|data)$/.test(text)),
  )

/** "Non-evaluative visits", "not for evaluation": a duty that says so is taken at its word, unless it goes on to tell leaders. */
const keepsOutOfEvaluation = (statement: Statement): boolean =>
  statement.words.some(
    ({ text }, at) =>
      /^non-?evaluat/.test(text) || (statement.denied[at] === true && /^(?:evaluat|apprais)/.test(text)),
  ) && kindOfWork(statement, 'evaluation') !== 'inform'

/** A catch-all that is all there is: the rest of the duty names nothing. */
const longestCatchAll = 14

/** Why a fault is none, however likely the words of a duty make it. */
export const whyNot = (duty: DutyReading, fault: DutyFault): string | undefined => {
  if (isExclusion(duty)) return 'the text says that the coach does not do it'
  if (helpsTeachersWith.test(duty.heading)) return 'by its heading teachers do it, with help'
  if (fault === 'catchAll') return undefined
  const { words, denied } = duty.statement
  if (words.length <= longestCatchAll && catchAllIn(words, denied)) return 'the duty is a catch-all and nothing else'
  return fault === 'evaluation' && keepsOutOfEvaluation(duty.statement)
    ? 'the duty says itself that it is no evaluation'
    : undefined
}

const examine = (duty: DutyReading): DutyFaults => {
  if (isExclusion(duty)) return {}
  const { statement } = duty
  const found: Partial<Record<DutyFault, Sign>> = {}
  const run = catchAllIn(statement.words, statement.denied)
  if (run) found.catchAll = { ...run, confidence: 'high' }
  const rating = ratesTeachers(statement)
  if (rating && whyNot(duty, 'evaluation') === undefined)
    found.evaluation = { ...stretchOf(rating), confidence: 'high', about: 'evaluate' }
  const heard = hear(statement)
  for (const fault of faults) {
    const judgment = judge(heard, fault)
    if (found[fault] || judgment.chance < judgment.least || whyNot(duty, fault) !== undefined) continue
    const about = kindOfWork(statement, fault)
    const confidence = confidenceIn(statement, fault, judgment.chance)
    found[fault] = { ...loudest(statement, judgment), confidence, ...(about !== undefined && { about }) }
  }
  return found
}

const known = new WeakMap<DutyReading, DutyFaults>()

/** The faults of a duty, found once. A statement of what the coach does not do has none. */
export const faultsOf = (duty: DutyReading): DutyFaults => {
  const before = known.get(duty)
  if (before) return before
  const found = examine(duty)
  known.set(duty, found)
  return found
}

/** The words that say most for a fault, or against it, at most three, in the order in which they stand. */
export const wordsThatTell = ({ words }: Statement, { heard, column }: Judgment, isFor: boolean): readonly string[] => {
  const said = new Map<number, number>()
  for (const { from, to, weights, again } of heard) {
    if (again || to <= from) continue
    // What two words say together is said by both.
    for (const at of new Set([from, to - 1])) {
      const share = (weights[column] ?? 0) / (to - 1 > from ? 2 : 1)
      said.set(at, (said.get(at) ?? 0) + (isFor ? share : -share))
    }
  }
  return [...said]
    .filter(([at, weight]) => weight > 0.2 && /\p{L}/u.test(words[at]?.text ?? ''))
    .sort(([, a], [, b]) => b - a)
    .slice(0, 3)
    .sort(([a], [b]) => a - b)
    .map(([at]) => words[at]?.text ?? '')
}
