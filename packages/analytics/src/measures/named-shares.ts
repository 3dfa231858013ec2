import { familyOf, formatSeconds, type ActivityCatalogue } from '@coachwork/core'
import type { CoachLedger } from '../ledger/ledger.js'
import { parameters } from '../parameters.js'
import type { NamedShare } from '../reports/coach-figures.js'
import { agreementsAtEnd, isUnder } from './agreements-at-end.js'
import { isMapped, judge, secondsOf, type JudgedCell, type MeasureOptions } from './judged-time.js'
import { planVerdict } from './planned-share.js'
import { scope } from './scope.js'
import { shareWithin } from './share-within.js'
import { spellShare } from './wording.js'

/** A share before it is held against the agreement. */
type Unplanned = Omit<NamedShare, 'planned' | 'verdict'>

const emptyLog = 'The log holds no time.'

/** One-to-one work that usually belongs to a cycle; informal support is outside one by definition. */
const mayBelongToCycle = ({ activity, inCycle }: JudgedCell): boolean =>
  !inCycle && familyOf(activity) === 'CYC' && activity !== 'CYC.INFORMAL'

const inCycles = (cells: readonly JudgedCell[]): Unplanned => {
  const ofSeconds = secondsOf(cells)
  const own = cells.filter(({ inCycle }) => inCycle)
  const unmarked = secondsOf(cells.filter(mayBelongToCycle))
  const { seconds, share, interval } = shareWithin(cells)(own)
  const base = { numerator: 'in-cycles', denominator: 'logged', seconds, ofSeconds } as const
  if (own.length === 0)
    return {
      ...base,
      share: null,
      interval: null,
      upTo: null,
      note:
        ofSeconds === 0
          ? emptyLog
          : 'Not enough data: no entry names the coaching cycle it belongs to, so nothing says how much time did.',
    }
  const upTo = unmarked === 0 ? null : (seconds + unmarked) / ofSeconds
  const note =
    upTo === null
      ? null
      : `${formatSeconds(unmarked)} of one-to-one work names no cycle; if all of it belonged to one, the share would be ${spellShare(upTo)}.`
  return { ...base, share, interval, upTo, note }
}

/** Time with a teacher or a group of teachers, as the catalogue says; evaluating them is not coaching them. */
export const isWithTeachers =
  (catalogue: ActivityCatalogue) =>
  ({ activity, standing }: JudgedCell): boolean => {
    const contact = catalogue.get(activity)?.contact
    return (contact === 'teacher' || contact === 'group') && standing !== 'prohibited'
  }

const withTeachers = (cells: readonly JudgedCell[], catalogue: ActivityCatalogue): Unplanned => {
  const ofSeconds = secondsOf(cells)
  const unknown = secondsOf(cells.filter((cell) => !isMapped(cell)))
  const { seconds, share, interval } = shareWithin(cells)(cells.filter(isWithTeachers(catalogue)))
  const base = { numerator: 'with-teachers', denominator: 'logged', seconds, ofSeconds } as const
  if (ofSeconds === 0) return { ...base, share: null, interval: null, upTo: null, note: emptyLog }
  const unknownShare = unknown / ofSeconds
  if (unknownShare > parameters.greatestUnmapped.value)
    return {
      ...base,
      share: null,
      interval: null,
      upTo: null,
      note: `Not enough data: ${spellShare(unknownShare)} of the time has a label without an activity; map the labels first.`,
    }
  const upTo = unknown === 0 ? null : (seconds + unknown) / ofSeconds
  const note =
    upTo === null
      ? null
      : `${formatSeconds(unknown)} has a label without an activity; if all of it was spent with teachers, the share would be ${spellShare(upTo)}.`
  return { ...base, share, interval, upTo, note }
}

const outOfScope = (ledger: CoachLedger, options: MeasureOptions): Unplanned => {
  const base = { numerator: 'out-of-scope', denominator: 'logged-under-agreement', upTo: null } as const
  const measured = scope(ledger, options)
  return measured === null
    ? {
        ...base,
        seconds: 0,
        ofSeconds: 0,
        share: null,
        interval: null,
        note: 'Not enough data: no time is logged under an agreement, so nothing says what is outside the role.',
      }
    : {
        ...base,
        seconds: measured.outSeconds,
        ofSeconds: measured.judgedSeconds,
        share: measured.outShare,
        interval: measured.interval,
        note: null,
      }
}

/**
 * What the agreement plans for a share, with the verdict on the time under its wording.
 *
 * Only a plan of the same whole counts, and only where one agreement is in force, because two would plan two wholes.
 */
const heldAgainst = (
  ledger: CoachLedger,
  cells: readonly JudgedCell[],
  measure: (cells: readonly JudgedCell[]) => Unplanned,
): NamedShare => {
  const measured = measure(cells)
  const [standing, ...others] = agreementsAtEnd(ledger)
  const planned = standing?.version.time.targets?.find(
    ({ numerator, denominator }) => numerator === measured.numerator && denominator === 'logged',
  )
  if (standing === undefined || planned === undefined || others.length > 0)
    return { ...measured, planned: null, verdict: null }
  const { target = null, floor = null, cap = null } = planned
  const { interval } = measure(cells.filter(isUnder(standing)))
  return { ...measured, planned: { target, floor, cap }, verdict: planVerdict({ target, floor, cap }, interval) }
}

/**
 * The shares of coaching time that the field publishes, kept apart: in cycles, with teachers, outside the agreed role.
 *
 * Each names what it counts and what it is a share of, because published targets differ in both. The share spent in
 * classrooms is not among them: an activity says with whom the time was spent, not where.
 */
export const namedShares = (ledger: CoachLedger, options: MeasureOptions): NamedShare[] => {
  const cells = judge(ledger, options.catalogue)
  return [
    heldAgainst(ledger, cells, inCycles),
    heldAgainst(ledger, cells, (time) => withTeachers(time, options.catalogue)),
    { ...outOfScope(ledger, options), planned: null, verdict: null },
  ]
}
