import type { AgreementVersion } from '../../agreement/agreement.js'
import type { Condition, Fault, Weighing } from '../rule.js'
import { isSo } from '../weighing.js'
import { currentVersion, type AgreementReview } from './subject.js'

/** One way in which an agreement can settle a thing: where it would stand, and whether it does. */
export interface Settlement {
  /** Keys and positions from the version's root. */
  readonly path: Fault['path']
  /** What would stand there: `a day to look at the agreement again`. */
  readonly what: string
  /** How many of it there are. */
  readonly count: number
}

/** Looks at one way to settle a thing: a text, a figure, a yes, or a list of several. */
export const isThere = (
  value: string | number | true | readonly unknown[] | undefined,
  path: Fault['path'],
  what: string,
): Settlement => ({
  path,
  what,
  count: Array.isArray(value) ? value.length : Number(value !== undefined && value !== ''),
})

const isMissing = ({ path, what, count }: Settlement, root: Fault['path']): Condition =>
  isSo(count === 0, `${what} is missing`, `${what} is there${count > 1 ? `, ${String(count)} times` : ''}`, {
    path: [...root, ...path],
  })

/** A fault of the version to read, where something is missing from it: each way to settle it is looked at. */
export function* lacking(
  review: AgreementReview,
  key: string,
  message: string,
  settle: (version: AgreementVersion) => readonly Settlement[],
): Iterable<Weighing> {
  const current = currentVersion(review)
  if (!current) return
  const conditions = settle(current.version).map((settlement) => isMissing(settlement, current.path))
  yield { path: [...current.path, key], conditions, fault: () => ({ message }) }
}
