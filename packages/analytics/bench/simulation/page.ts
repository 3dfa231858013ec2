import type { DistrictFigures } from './districts.js'
import type { Outcome } from './outcome.js'
import type { RoleFigures } from './several-schools.js'
import type { CoverageCell } from './share-coverage.js'
import {
  alternativeTable,
  attributionTable,
  breachTable,
  coverageTable,
  districtTable,
  falseAlarmTable,
  severalSchoolsTable,
} from './tables.js'
import type { World } from './worlds.js'

/** Everything that a run has measured. */
export interface Run {
  readonly seed: number
  readonly scale: number
  readonly worlds: readonly World[]
  readonly outcomes: readonly Outcome[]
  readonly districts: readonly DistrictFigures[]
  readonly coverage: readonly CoverageCell[]
  readonly roles: readonly RoleFigures[]
}

/** The page of a run, in Markdown. */
export const page = ({ seed, scale, worlds, outcomes, districts, coverage, roles }: Run): string => {
  const of = (kind: World['kind']): World[] => worlds.filter((world) => world.kind === kind)
  const logs = coverage.filter(({ weeks }) => weeks === 4).reduce((sum, { repetitions }) => sum + repetitions, 0)
  return `# Scope creep: the simulation

<!-- Written by packages/analytics/bench/creep-simulation.ts; change it there. -->

How often [scope creep](scope-creep.md) is told rightly, measured on ${String(outcomes.length)} simulated coach-years whose truth is known: whole logs
entry by entry, entered in the same books and judged by the same measure as a log from a file. Seed ${String(seed)}, scale ${String(scale)}.

No public set of coach logs exists. The figures prove the arithmetic, not the realism of the worlds.

## The worlds

A coach has a limit of 5, 8, 10, 12 or 15%, logs 14 to 36 hours in each of up to 37 school weeks and leaves out up to a tenth
of them, one coach in five up to half. The share outside the role lies between 40 and 100% of the limit, and scatters from week
to week with an intraclass correlation that differs by coach (median 0.03, up to 0.2). Entries last 15 minutes to half a day by
activity; each coach has favorite activities. A growth begins in week 7 to 27, in one or two activities, and in three of four
cases 70 to 90% of it is at one requester's request. Points are added to the usual share, so that 10 points of growth are on
average 7 over the limit; only where it is so from the start are they points over the limit.

In the stress worlds the share is exactly the limit, and what the method takes for granted is not so. Means are weighted: they
count the commoner worlds more.

## False alarms

${falseAlarmTable(of('within'), outcomes)}

${falseAlarmTable(of('stress'), outcomes)}

## Breaches

${breachTable(of('breach'), outcomes)}

The start of slow growth is its first week, when it is still within the limit; no method could date it there.

## Activities and requesters

Of the breaches found. The last column is of those in which no requester stands behind the growth.

${attributionTable(outcomes)}

## Roles with several schools

Each school has its own agreement and limit. The time there is drawn as above, with the hours divided by the number of
schools, and weeks are left out school by school. Points are over the limit from the start, unless the growth is sudden. The odds are the mean
over the schools ([decision 13](../decisions/0013-mean-over-schools.md)). Beside them: all time as one stream against the mean of the
limits, and the first school's log alone, as in its principal's report. The last four columns are of the signals of a breach.

${severalSchoolsTable(roles)}

## Districts

Districts of 50 roles drawn from the coach-years above, read as one list with at most 10% expected to be wrong.

${districtTable(districts)}

## Intervals of shares

How often the 95% interval of a share holds the true one: six true shares from 2 to 70%, 14 to 36 and 4 to 9 hours a week, ${String(logs)}
simulated logs.

${coverageTable(coverage)}

## Other methods

On the same coach-years. [Decision 10](../decisions/0010-creep-method-kept.md) says what follows from it.

${alternativeTable(worlds, outcomes)}
`
}
