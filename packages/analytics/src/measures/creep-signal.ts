import { parameters } from '../parameters.js'
import { onsetPosterior, type Onset } from '../statistics/onset.js'
import { attribution, type Attribution } from './creep-attribution.js'
import { leadingStream, type AgreementYear, type ScopeStream, type ScopeWeek } from './scope-weeks.js'

/** A signal, taken apart, in the weeks under the agreement that it tells of. */
export interface CreepSignal {
  readonly stream: ScopeStream
  /** Position of the last of those weeks that the signal rests on. */
  readonly flag: number
  readonly onset: Onset
  readonly growth: Attribution
}

/** The signal of a role. */
export interface RoleSignal extends CreepSignal {
  /** The week of the role in which the evidence first sufficed. */
  readonly week: ScopeWeek
}

const signalOf = (stream: ScopeStream, flag: number): CreepSignal => {
  const factors = stream.weeks.slice(0, flag + 1).map(({ factor }) => factor)
  const onset = onsetPosterior(factors, parameters.onsetProbability.value)
  return { stream, flag, onset, growth: attribution(stream.weeks, onset) }
}

/** What the signal of a role tells of: the agreement that had brought most into the odds by then. Null without one. */
export const roleSignal = ({ weeks, streams, flag }: AgreementYear): RoleSignal | null => {
  const signaled = flag === null ? undefined : weeks[flag]
  if (signaled === undefined) return null
  const stream = streams[leadingStream(signaled)]
  if (stream === undefined) return null
  const own = stream.weeks.findLastIndex(({ week }) => week <= signaled.week)
  return { ...signalOf(stream, own), week: signaled }
}

const firstReaching = ({ weeks }: ScopeStream, odds: number): number =>
  weeks.findIndex((week, at) => week.odds >= odds && at + 1 >= parameters.minFlagWeeks.value)

const peakOf = ({ weeks }: ScopeStream): number => Math.max(...weeks.map(({ odds }) => odds))

/**
 * The other agreements that the role has outgrown too, most evidence first.
 *
 * Each needs the odds of one signal for every agreement that is not told yet (Holm’s steps), so that telling them by
 * name is wrong no more often than the signal itself.
 */
export const otherSignals = ({ streams }: AgreementYear, told: CreepSignal): CreepSignal[] => {
  const others = streams.filter((stream) => stream !== told.stream).sort((a, b) => peakOf(b) - peakOf(a))
  const flags = others.map((stream, at) => firstReaching(stream, parameters.flagOdds.value * (others.length - at)))
  const silent = flags.indexOf(-1)
  return others
    .slice(0, silent === -1 ? others.length : silent)
    .map((stream, at) => signalOf(stream, flags[at] ?? stream.weeks.length - 1))
}
