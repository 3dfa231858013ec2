import { grain, readModel, type LinearModel } from '../src/learned/linear-model.js'
import { fitLogistic } from './logistic.js'

/** Something to learn from: what is seen of it, what is right to answer, and how much it counts. */
export interface Lesson {
  readonly cues: ReadonlySet<string>
  readonly answers: readonly string[]
  readonly importance: number
}

/** Cues seen less often teach nothing about others. */
const leastSeen = 3

/** How hard the choice of cues is held back, and how hard their weights once they are chosen. */
export interface Manner {
  readonly lasso: number
  readonly ridge: number
}

/**
 * Learns a model, and writes it as a table.
 *
 * Twice: the first time to choose the few cues that matter, the second time, for these alone, how much.
 */
export const learn = (
  lessons: readonly Lesson[],
  answers: readonly string[],
  least: readonly number[],
  { lasso, ridge }: Manner,
): string => {
  const seen = new Map<string, number>()
  for (const { cues } of lessons) for (const cue of cues) seen.set(cue, (seen.get(cue) ?? 0) + 1)
  const names = [...seen].flatMap(([cue, count]) => (count >= leastSeen ? [cue] : [])).sort()
  const columnOf = new Map(names.map((name, at) => [name, at]))
  const rows = lessons.map(({ cues }) =>
    Uint32Array.from(
      [...cues].flatMap((cue) => {
        const column = columnOf.get(cue)
        return column === undefined ? [] : [column]
      }),
    ),
  )
  const importance = Float64Array.from(lessons, (lesson) => lesson.importance)
  const models = answers.map((answer) => {
    const right = lessons.map((lesson) => lesson.answers.includes(answer))
    const chosen = fitLogistic({ columns: names.length, rows }, right, importance, { lasso, ridge: 1 })
    const kept = new Map(
      [...chosen.weights.entries()].flatMap(([at, weight]) => (weight === 0 ? [] : [at])).map((at, k) => [at, k]),
    )
    const few = rows.map((row) =>
      Uint32Array.from(
        [...row].flatMap((column) => {
          const place = kept.get(column)
          return place === undefined ? [] : [place]
        }),
      ),
    )
    const { bias, weights } = fitLogistic({ columns: kept.size, rows: few }, right, importance, { lasso: 0, ridge })
    return { bias, weightOf: (column: number): number => weights[kept.get(column) ?? -1] ?? 0 }
  })
  const whole = (value: number): number => Math.round(value / grain)
  const lines = names.flatMap((name, column) => {
    const weights = models.map(({ weightOf }, at) => [String.fromCharCode(97 + at), whole(weightOf(column))] as const)
    const told = weights.filter(([, weight]) => weight !== 0).map(([letter, weight]) => `${letter}${String(weight)}`)
    return told.length > 0 ? [`${name}\t${told.join('')}`] : []
  })
  const biases = models.map(({ bias }) => String(whole(bias)))
  return [answers.join(' '), biases.join(' '), least.join(' '), ...lines].join('\n')
}

/** The log-odds of each answer. */
const oddsOf = ({ bias, weights }: LinearModel, cues: Iterable<string>): Float64Array => {
  const odds = Float64Array.from(bias)
  for (const cue of cues)
    for (const [at, weight] of (weights.get(cue) ?? []).entries()) odds[at] = (odds[at] ?? 0) + weight
  return odds
}

/** Learns without each part of the groups in turn, and asks about that part what was learned from the others. */
export const crossValidate = <T extends Lesson & { readonly group: string; readonly tested: boolean }>(
  lessons: readonly T[],
  answers: readonly string[],
  manner: Manner,
  parts: number,
): readonly { readonly lesson: T; readonly odds: Float64Array }[] => {
  const groups = [...new Set(lessons.flatMap(({ group, tested }) => (tested ? [group] : [])))].sort()
  const partOf = new Map(groups.map((group, at) => [group, (at * 7919) % parts]))
  const asked: { lesson: T; odds: Float64Array }[] = []
  for (let part = 0; part < parts; part++) {
    const known = lessons.filter(({ group }) => partOf.get(group) !== part)
    const model = readModel(
      learn(
        known,
        answers,
        answers.map(() => 0.5),
        manner,
      ),
    )
    for (const lesson of lessons)
      if (lesson.tested && partOf.get(lesson.group) === part) asked.push({ lesson, odds: oddsOf(model, lesson.cues) })
  }
  return asked
}
