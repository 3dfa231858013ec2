import { parameters, type DetectionTable } from '../parameters.js'
import { spellCount, spellPoints, spellShare } from './wording.js'

/** How often a breach of each size is found by so many logged weeks; none before the first column is reached. */
const foundBy = ({ weeks, rows }: DetectionTable, logged: number): { over: number; found: number }[] => {
  const column = weeks.findLastIndex((reached) => reached <= logged)
  return rows.flatMap(({ over, found }) => {
    const proportion = found[column]
    return proportion === undefined ? [] : [{ over, found: proportion }]
  })
}

const isThin = (hoursPerWeek: number): boolean => hoursPerWeek < parameters.lowLoggingHours.value

/** One of several agreements that share the odds: it needs as much more evidence of its own, which takes more weeks. */
const weeksAlone = (logged: number, agreements: number): number =>
  logged - Math.log2(agreements) * parameters.doublingWeeks.value

const sizesFound = (logged: number, hoursPerWeek: number): { over: number; found: number }[] =>
  foundBy(isThin(hoursPerWeek) ? parameters.detectionLowLogging.value : parameters.detection.value, logged)

const isLikelyFound = ({ found }: { readonly found: number }): boolean => found >= parameters.likelyFound.value

/**
 * The smallest breach, as a share over the limit, that so many quiet weeks make unlikely; null where they make none so.
 *
 * @param agreements how many share the odds of the role
 */
export const unlikelyAfter = (logged: number, hoursPerWeek: number, agreements = 1): number | null =>
  sizesFound(weeksAlone(logged, agreements), hoursPerWeek).find(isLikelyFound)?.over ?? null

/** One school of a role with several agreements. */
export interface OneSchool {
  readonly school: string
  /** How many agreements share the odds of the role. */
  readonly agreements: number
}

/**
 * What a quiet log can and cannot rule out, in one or two sentences.
 *
 * @param logged weeks under agreement so far
 * @param hoursPerWeek logged hours in a logged week, on average: a thin log shows less
 * @param at the school whose weeks they are, where the role has several agreements
 */
export const powerStatement = (logged: number, hoursPerWeek: number, at?: OneSchool): string => {
  const sizes = sizesFound(weeksAlone(logged, at?.agreements ?? 1), hoursPerWeek)
  const weeks = `${spellCount(logged, 'logged week')}${isThin(hoursPerWeek) ? ' of few hours' : ''}`
  const after = at === undefined ? `After ${weeks}` : `After ${weeks} at ${at.school}`
  const greatest = sizes.at(-1)
  if (greatest === undefined) return `${after}, silence rules out nothing yet.`
  const likely = sizes.find(isLikelyFound)
  if (likely === undefined)
    return `${after}, silence rules out little: even ${spellPoints(greatest.over)} over the limit would have been found in only ${spellShare(greatest.found)} of such logs.`
  const missed = sizes.findLast(({ found }) => found < parameters.unlikelyFound.value)
  return [
    `${after}, ${spellPoints(likely.over)} over the limit would have been found in ${spellShare(likely.found)} of such logs, so as much is unlikely.`,
    ...(missed === undefined
      ? []
      : [
          `But ${spellPoints(missed.over)} over it would have been found in only ${spellShare(missed.found)}, so that cannot be ruled out.`,
        ]),
  ].join(' ')
}
