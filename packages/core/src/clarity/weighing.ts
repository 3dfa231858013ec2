import type { Condition, Fault, Gauge, Weighing } from './rule.js'

/**
 * A condition that is a plain yes or no.
 *
 * @param so what is the case where it holds
 * @param otherwise what is the case where it does not
 * @param more where the fact stands, and what a fault needs in other words than `so`
 */
export const isSo = (
  holds: boolean,
  so: string,
  otherwise: string,
  { path, needs = so }: { readonly path?: Fault['path'] | undefined; readonly needs?: string } = {},
): Condition => ({ holds, fact: holds ? so : otherwise, needs, ...(path && { path }) })

/** A condition that a figure decides; whether it holds is the rule's to say, since some allow for rounding. */
export const isMeasured = (holds: boolean, gauge: Gauge, fact: string, needs: string): Condition => ({
  holds,
  fact,
  needs,
  gauge,
})

/** One place that a rule weighed, as plain data: how near it came to the fault, and what settled it. */
export interface Weighed {
  readonly path: Fault['path']
  readonly isFault: boolean
  /** How many of the conditions are missing; one that a figure decides counts by the part that is missing from it. */
  readonly distance: number
  readonly conditions: readonly Condition[]
}

/** How much of a condition is there: 1 where it holds, the part of the way for a figure, else 0. */
const nearness = ({ holds, gauge }: Condition): number => {
  if (holds) return 1
  if (!gauge) return 0
  const { figure, threshold, faultIs } = gauge
  const part = faultIs === 'above' ? figure / threshold : threshold / figure
  return Number.isFinite(part) ? Math.min(Math.max(part, 0), 1) : 0
}

/** What a rule weighed, faults first, then what came nearest to one. */
export const nearestFirst = (weighings: Iterable<Weighing>): readonly Weighed[] =>
  Array.from(weighings, ({ path, conditions }): Weighed => ({
    path,
    isFault: conditions.every(({ holds }) => holds),
    distance: conditions.reduce((missing, condition) => missing + (1 - nearness(condition)), 0),
    conditions,
  })).sort((a, b) => Number(b.isFault) - Number(a.isFault) || a.distance - b.distance)

const capitalized = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** A miss in words: what is the case, and what would have to be for it to be a finding. */
export const toldMiss = ({ conditions }: Weighed): string => {
  const facts = conditions.map(({ fact }) => fact).join('; ')
  const needs = conditions.flatMap((condition) => (condition.holds ? [] : [condition.needs])).join(', and ')
  return `${capitalized(facts)}. It becomes a finding when ${needs}.`
}
