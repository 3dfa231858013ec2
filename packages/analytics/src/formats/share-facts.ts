import { formatSeconds } from '@coachwork/core'
import type { Benchmark, CoachReport, NamedShare, TimeBy, TimeLine } from '../reports/report.js'
import { formatPercent } from './figures.js'

type Numerator = NamedShare['numerator']

/** How a report calls each of the shares that the field publishes. */
export const shareWords: Readonly<Record<Numerator, string>> = {
  'in-cycles': 'In coaching cycles',
  'with-teachers': 'With teachers',
  'out-of-scope': 'Outside the agreed role',
}

const counted: Readonly<Record<Numerator, string>> = {
  'in-cycles': 'of entries that name a cycle',
  'with-teachers': 'with one teacher or a group',
  'out-of-scope': 'outside the role',
}

const whole: Readonly<Record<NamedShare['denominator'], string>> = {
  logged: 'logged in all',
  'logged-under-agreement': 'logged under an agreement',
}

/** What a share counts, and of what, with both times: `52 h with one teacher or a group, of 98 h logged in all`. */
export const shareCounts = ({ numerator, denominator, seconds, ofSeconds }: NamedShare): string =>
  `${formatSeconds(seconds)} ${counted[numerator]}, of ${formatSeconds(ofSeconds)} ${whole[denominator]}`

/** What the agreement names for a share: in so many words, or as the limit to what is outside the role. */
export const agreedShare = ({ planned, numerator }: NamedShare, { scope }: CoachReport): NamedShare['planned'] => {
  if (planned !== null || numerator !== 'out-of-scope') return planned
  const allowance = scope?.allowance ?? null
  return allowance === null ? null : { target: null, floor: null, cap: allowance }
}

const kindWords: Readonly<Record<Benchmark['kind'], string>> = {
  target: 'aimed at',
  observed: 'found',
  finding: 'linked to results',
}

const benchmarkShare = ({ low, high }: Benchmark): string => {
  if (high === null) return `${formatPercent(low)} and more`
  return low === high ? formatPercent(low) : `${formatPercent(low)} to ${formatPercent(high)}`
}

/** A published share and what became of it: `28% (found)`. */
export const benchmarkWords = (benchmark: Benchmark): string =>
  `${benchmarkShare(benchmark)} (${kindWords[benchmark.kind]})`

/** A published share that counts the same, of the same, as a share of a report does. */
export type ComparableBenchmark = Benchmark & { readonly numerator: Numerator }

/** Only the published shares that a report's own may stand beside. */
export const comparableOf = (benchmarks: readonly Benchmark[]): readonly ComparableBenchmark[] =>
  benchmarks.filter(
    (benchmark): benchmark is ComparableBenchmark => benchmark.comparable && benchmark.numerator !== 'in-classrooms',
  )

/** What published shares are for, in the words that stand above them. */
export const benchmarksAre =
  'They count the same, of the same, as the shares of this report. They are for orientation: what counts for a role is what its agreement says.'

/** One way of looking at all logged time. */
interface WayOfLooking {
  readonly by: 'owner' | 'orientation' | 'weight' | 'requester' | 'school'
  readonly title: string
  readonly lines: readonly TimeLine[]
}

/** The ways of looking at all logged time that say something; the school only where there are several. */
export const waysOfLooking = (by: TimeBy): readonly WayOfLooking[] =>
  (
    [
      { by: 'owner', title: 'Whose work it properly is', lines: by.owner },
      { by: 'requester', title: 'Who asked for it', lines: by.requester },
      { by: 'orientation', title: 'What it is turned toward', lines: by.orientation },
      { by: 'weight', title: 'Heavy or light coaching, by the usual weight of the activity', lines: by.weight },
      { by: 'school', title: 'At which school', lines: by.school.length > 1 ? by.school : [] },
    ] as const
  ).filter(({ lines }) => lines.length > 0)
