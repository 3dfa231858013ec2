import { clauseFor, familyOf } from '@coachwork/core'
import type { Term } from '../ledger/ledger.js'
import { grouped, isUnderAgreement, secondsOf, type JudgedCell } from './judged-time.js'

/** Time under `may` beyond its caps, and how it falls on the weeks: in proportion to each week's time under `may`. */
export interface OverCap {
  readonly seconds: number
  /** What part of each second under `may` is beyond a cap, for the wording that the cell was logged under. */
  readonly partOf: (cell: JudgedCell) => number
}

/** The most of this time that its cap allows; all of it without a cap. */
const allowed = (seconds: number, cap: number | undefined, judged: number): number =>
  cap === undefined ? seconds : Math.min(seconds, cap * judged)

/** Seconds under `may` that one wording's caps allow: each activity's, then its family's, then all `may` together. */
const allowedUnder = (may: readonly JudgedCell[], judged: number): number => {
  const version = may[0]?.term.version
  if (version === undefined) return 0
  const families = grouped(may, ({ activity }) => familyOf(activity)).map(([family, cells]) => {
    const activities = grouped(cells, ({ activity }) => activity).map(([activity, own]) => {
      const expectation = clauseFor(version, activity)?.expectation
      const cap = expectation?.activity === activity ? expectation.share?.cap : undefined
      return allowed(secondsOf(own), cap, judged)
    })
    const ofFamily = version.expectations.may.find(({ activity }) => activity === `${family}.*`)
    return allowed(
      activities.reduce((a, b) => a + b, 0),
      ofFamily?.share?.cap,
      judged,
    )
  })
  return allowed(
    families.reduce((a, b) => a + b, 0),
    version.time.mayShareCap,
    judged,
  )
}

const wordings = new WeakMap<Term, string>()

/** What tells one wording from another, worked out once for each term. */
const wordingOf = ({ term }: JudgedCell): string => {
  const known = wordings.get(term)
  if (known !== undefined) return known
  const wording = JSON.stringify([term.school, term.agreement?.id, term.version?.effective])
  wordings.set(term, wording)
  return wording
}

/**
 * Time that the agreement allows up to a cap and that went beyond it, counted once whatever the number of caps it breaks.
 *
 * Each wording of an agreement is held against the time logged under it. Whole seconds.
 */
export const overCap = (cells: readonly JudgedCell[]): OverCap => {
  const parts = new Map<string, number>()
  let seconds = 0
  for (const [wording, time] of grouped(cells.filter(isUnderAgreement), wordingOf)) {
    const may = time.filter(({ standing }) => standing === 'may')
    const over = Math.round(secondsOf(may) - allowedUnder(may, secondsOf(time)))
    parts.set(wording, over === 0 ? 0 : over / secondsOf(may))
    seconds += over
  }
  return { seconds, partOf: (cell) => (cell.standing === 'may' ? (parts.get(wordingOf(cell)) ?? 0) : 0) }
}
