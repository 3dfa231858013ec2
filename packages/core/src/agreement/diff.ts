import type { AgreementVersion } from './agreement.js'
import type { VersionChange } from './change.js'
import { clauseKey, indexClauses, orderOf, placeClause } from './clauses.js'
import { AgreedZone } from './expectation.js'
import { isRecord, isSame, ownValue, type PlainRecord } from './plain-data.js'

/** The differences of two records below a path; lists and single values are whole terms. */
const diffTerms = (path: readonly string[], before: PlainRecord, after: PlainRecord): VersionChange[] => {
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])]
  return keys.flatMap((key): VersionChange[] => {
    const [from, to] = [ownValue(before, key), ownValue(after, key)]
    if (isSame(from, to)) return []
    const here = [...path, key]
    if (isRecord(from) && isRecord(to)) return diffTerms(here, from, to)
    return [{ change: 'term', path: here, ...(from !== undefined && { from }), ...(to !== undefined && { to }) }]
  })
}

const diffClauses = (before: AgreementVersion, after: AgreementVersion): VersionChange[] => {
  const [was, is] = [indexClauses(before.expectations), indexClauses(after.expectations)]
  const moved = new Map(was)
  const changes: VersionChange[] = []
  for (const key of new Set([...was.keys(), ...is.keys()])) {
    const [from, to] = [was.get(key), is.get(key)]
    if (isSame(from, to)) continue
    placeClause(moved, key, to)
    const activity = (to ?? from)?.expectation.activity ?? ''
    const nth = Number(key.slice(clauseKey(activity, 0).length - 1))
    changes.push({ change: 'clause', activity, nth, ...(from && { from }), ...(to && { to }) })
  }
  const order = orderOf(is)
  if (!isSame(orderOf(moved), order)) changes.push({ change: 'order', to: order })
  return changes
}

const isClauseList = (key: string): boolean => AgreedZone.options.some((zone) => zone === key)

/** A version without its lists of clauses, which are compared by activity and not as terms. */
export const termsOf = (version: AgreementVersion): PlainRecord => ({
  ...version,
  expectations: Object.fromEntries(Object.entries(version.expectations).filter(([key]) => !isClauseList(key))),
})

/**
 * What changes from one version of an agreement to another: clauses by activity, every other term by its path.
 *
 * Applying the changes to the first version gives the second.
 */
export const diffVersions = (before: AgreementVersion, after: AgreementVersion): readonly VersionChange[] => [
  ...diffClauses(before, after),
  ...diffTerms([], termsOf(before), termsOf(after)),
]
