import { decode, type DecodeProblem } from '../decode.js'
import { left, right, isLeft, type Result } from '../result.js'
import { AgreementVersion } from './agreement.js'
import type { ClauseChange, OrderChange, TermChange, VersionChange } from './change.js'
import { clauseKey, indexClauses, listsOf, placeClause, type ClauseIndex } from './clauses.js'
import { termsOf } from './diff.js'
import { AgreedZone } from './expectation.js'
import { isRecord, isSame, ownValue, withKey, type PlainRecord } from './plain-data.js'

/** Why changes cannot be applied to a version. */
export type ApplyProblem =
  /** The version does not say what the change starts from: it was written for another version. */
  | { readonly _tag: 'starts-from-other-terms'; readonly change: VersionChange; readonly message: string }
  /** The outcome would not be a version of an agreement. */
  | { readonly _tag: 'not-a-version'; readonly problem: DecodeProblem; readonly message: string }

const mismatch = (change: VersionChange, what: string): ApplyProblem => ({
  _tag: 'starts-from-other-terms',
  change,
  message: `${what} is not what the change starts from; compare the versions again`,
})

const applyClause = (index: ClauseIndex, change: ClauseChange): ApplyProblem | undefined => {
  const key = clauseKey(change.activity, change.nth)
  if (!isSame(index.get(key), change.from)) return mismatch(change, `the clause on ${change.activity}`)
  placeClause(index, key, change.to)
  return undefined
}

const applyOrder = (index: ClauseIndex, change: OrderChange): ClauseIndex | ApplyProblem => {
  const sorted: ClauseIndex = new Map()
  for (const zone of AgreedZone.options)
    for (const key of change.to[zone]) {
      const clause = index.get(key)
      if (clause?.zone === zone) sorted.set(key, clause)
    }
  return sorted.size === index.size ? sorted : mismatch(change, 'the list of clauses')
}

const applyTerm = (
  record: PlainRecord,
  [key = '', ...rest]: readonly string[],
  change: TermChange,
): PlainRecord | undefined => {
  const current = ownValue(record, key)
  if (rest.length === 0) return isSame(current, change.from) ? withKey(record, key, change.to) : undefined
  const inner = isRecord(current) ? applyTerm(current, rest, change) : undefined
  return inner && withKey(record, key, inner)
}

/**
 * Makes the changes to a version, in order.
 *
 * @returns the changed version; or why not: a change that starts from other terms, or an outcome that is no version.
 */
export const applyChanges = (
  version: AgreementVersion,
  changes: readonly VersionChange[],
): Result<readonly ApplyProblem[], AgreementVersion> => {
  let clauses = indexClauses(version.expectations)
  let terms = termsOf(version)
  for (const change of changes) {
    if (change.change === 'clause') {
      const problem = applyClause(clauses, change)
      if (problem) return left([problem])
    } else if (change.change === 'order') {
      const sorted = applyOrder(clauses, change)
      if (!(sorted instanceof Map)) return left([sorted])
      clauses = sorted
    } else {
      const changed = applyTerm(terms, change.path, change)
      if (!changed) return left([mismatch(change, change.path.join('.'))])
      terms = changed
    }
  }
  const others = ownValue(terms, 'expectations')
  const outcome = decode(AgreementVersion)({
    ...terms,
    expectations: { ...(isRecord(others) ? others : {}), ...listsOf(clauses) },
  })
  if (!isLeft(outcome)) return right(outcome.right)
  return left(outcome.left.map((problem) => ({ _tag: 'not-a-version', problem, message: problem.message })))
}
