import type { CoachReport } from '../reports/report.js'
import { inOrder } from './words.js'

/** A page with more coaches than this would be too long to open, let alone to read. */
const mostInFull = 60

/** The roles of a report, in order, and which of them are told in full. */
export interface ShownRoles {
  readonly all: readonly CoachReport[]
  readonly full: readonly CoachReport[]
  /** What became of the others; null where all are told in full. */
  readonly note: string | null
}

/** In a report of many coaches, the roles that need a look are told in full, and the others in one line each. */
export const shownInFull = (coaches: readonly CoachReport[]): ShownRoles => {
  const all = inOrder(coaches)
  if (all.length <= mostInFull) return { all, full: all, note: null }
  const full = all.filter(({ creep: { verdict } }) => verdict === 'creep' || verdict === 'watch')
  return {
    all,
    full,
    note: `With more than ${String(mostInFull)} roles, only those that have outgrown their agreement or are worth a look are told in full here (${String(full.length)} of ${String(all.length)}); the figures of all are in the tables and in report.json.`,
  }
}
