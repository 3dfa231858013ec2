import type { ClauseOrder } from './change.js'
import type { AgreementVersion } from './agreement.js'
import { AgreedZone, type Expectation } from './expectation.js'

/** A clause in its list. */
export interface PlacedClause {
  readonly zone: AgreedZone
  readonly expectation: Expectation
}

/** The clauses of a version in the order of its lists, by activity and number among the clauses of that activity. */
export type ClauseIndex = Map<string, PlacedClause>

/** How a clause is named in changes: its activity, and its number among the clauses of that activity. */
export const clauseKey = (activity: string, nth: number): string => `${activity}#${String(nth)}`

/** The clauses of a version by their keys, in the order of the lists. */
export const indexClauses = (expectations: AgreementVersion['expectations']): ClauseIndex => {
  const index: ClauseIndex = new Map()
  const counts = new Map<string, number>()
  for (const zone of AgreedZone.options)
    for (const expectation of expectations[zone]) {
      const nth = counts.get(expectation.activity) ?? 0
      counts.set(expectation.activity, nth + 1)
      index.set(clauseKey(expectation.activity, nth), { zone, expectation })
    }
  return index
}

/** The keys of each list, in order. */
export const orderOf = (index: ClauseIndex): ClauseOrder => {
  const order: Record<AgreedZone, string[]> = { will: [], may: [], wont: [] }
  for (const [key, { zone }] of index) order[zone].push(key)
  return order
}

/** The lists of a version, from its clauses. */
export const listsOf = (index: ClauseIndex): Record<AgreedZone, Expectation[]> => {
  const lists: Record<AgreedZone, Expectation[]> = { will: [], may: [], wont: [] }
  for (const { zone, expectation } of index.values()) lists[zone].push(expectation)
  return lists
}

/** Puts one clause in its place: where it stands now if it stays in its list, else at the end of the other list. */
export const placeClause = (index: ClauseIndex, key: string, to: PlacedClause | undefined): void => {
  if (to === undefined || index.get(key)?.zone !== to.zone) index.delete(key)
  if (to !== undefined) index.set(key, to)
}
