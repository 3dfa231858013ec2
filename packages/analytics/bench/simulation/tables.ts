import { alternatives, signaledAt, type Alternative } from './alternatives.js'
import type { DistrictFigures } from './districts.js'
import type { Named, Outcome } from './outcome.js'
import type { RoleFigures } from './several-schools.js'
import type { CoverageCell } from './share-coverage.js'
import type { World } from './worlds.js'

/** A table in Markdown. */
const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n')

const percent = (part: number, whole: number): string => (whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)}%`)

const shareText = (share: number): string => (Number.isNaN(share) ? '–' : `${(100 * share).toFixed(1)}%`)

const median = (values: readonly number[]): string => {
  const sorted = values.toSorted((a, b) => a - b)
  return String(sorted[Math.floor(sorted.length / 2)] ?? '–')
}

const inWorld = (outcomes: readonly Outcome[], { name }: World): Outcome[] =>
  outcomes.filter(({ world }) => world.name === name)

const count = (outcomes: readonly Outcome[], is: (outcome: Outcome) => boolean): number => outcomes.filter(is).length

/** Mean over worlds by their weights. */
const meanOver = (worlds: readonly World[], figure: (world: World) => number): number => {
  const weights = worlds.reduce((sum, { weight }) => sum + weight, 0)
  return worlds.reduce((sum, world) => sum + world.weight * figure(world), 0) / weights
}

const proportion = (outcomes: readonly Outcome[], is: (outcome: Outcome) => boolean): number =>
  count(outcomes, is) / outcomes.length

/** How often a role is signaled that has not outgrown its agreement. */
export const falseAlarmTable = (worlds: readonly World[], outcomes: readonly Outcome[]): string => {
  const of = (world: World): Outcome[] => inWorld(outcomes, world)
  const rows = worlds.map((world) => [
    world.title,
    String(of(world).length),
    percent(
      count(of(world), ({ isFlagged }) => isFlagged),
      of(world).length,
    ),
  ])
  const mean = meanOver(worlds, (world) => proportion(of(world), ({ isFlagged }) => isFlagged))
  return table(['world', 'coach-years', 'signaled'], [...rows, ['mean', '', `**${shareText(mean)}**`]])
}

/** How often and how soon a breach is found, and how well it is dated. */
export const breachTable = (worlds: readonly World[], outcomes: readonly Outcome[]): string => {
  const rows = worlds.map((world) => {
    const all = inWorld(outcomes, world)
    const found = all.filter(({ isFound }) => isFound)
    return [
      world.title,
      String(all.length),
      percent(found.length, all.length),
      percent(
        count(all, ({ isFlagged, isFound }) => isFlagged && !isFound),
        all.length,
      ),
      median(found.map(({ delay }) => delay)),
      median(found.map(({ startError }) => startError)),
      percent(
        count(found, ({ startError }) => startError <= 2),
        found.length,
      ),
      percent(
        count(found, ({ isStartCovered }) => isStartCovered),
        found.length,
      ),
    ]
  })
  const mean = meanOver(worlds, (world) => proportion(inWorld(outcomes, world), ({ isFound }) => isFound))
  const found = outcomes.filter(({ world, isFound }) => worlds.includes(world) && isFound)
  const last = ['mean', '', `**${shareText(mean)}**`, '', median(found.map(({ delay }) => delay)), '', '', '']
  return table(
    ['world', 'coach-years', 'found', 'signaled before', 'weeks to the signal', 'error of the start, weeks', 'within 2 weeks', 'range holds the start'],
    [...rows, last],
  ) // prettier-ignore
}

/** How far the named activities and requesters are the true ones. */
export const attributionTable = (outcomes: readonly Outcome[]): string => {
  const found = outcomes.filter(({ isFound }) => isFound)
  const driven = found.filter(({ truth }) => truth.requester !== undefined)
  const undriven = found.filter(({ truth }) => truth.requester === undefined)
  const row = (title: string, named: (outcome: Outcome) => Named): string[] => {
    const right = (outcome: Outcome, activity: string | undefined): boolean =>
      activity !== undefined && outcome.truth.activities.includes(activity)
    const all = found.flatMap((outcome) => named(outcome).activities.map((activity) => right(outcome, activity)))
    const isRight = (outcome: Outcome): boolean => named(outcome).requestedBy[0] === outcome.truth.requester
    const isNamed = (outcome: Outcome): boolean => named(outcome).requestedBy.length > 0
    return [
      title,
      percent(
        count(found, (outcome) => right(outcome, named(outcome).activities[0])),
        found.length,
      ),
      percent(all.filter(Boolean).length, all.length),
      percent(count(driven, isRight), driven.length),
      percent(
        count(driven, (outcome) => isNamed(outcome) && !isRight(outcome)),
        driven.length,
      ),
      percent(count(undriven, isNamed), undriven.length),
    ]
  }
  return table(
    ['weeks looked at', 'first activity right', 'all named right', 'requester right', 'requester wrong', 'named though none stands out'],
    [
      row('the whole agreement year (in use)', ({ named }) => named),
      row('up to the signal', ({ namedAtSignal }) => namedAtSignal),
    ],
  ) // prettier-ignore
}

/** Coverage of the share intervals: mean, worst, and by number of weeks. */
export const coverageTable = (cells: readonly CoverageCell[]): string => {
  const average = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0) / values.length
  const row = (title: string, own: readonly CoverageCell[]): string[] => {
    const worst = own.reduce((a, b) => (b.coverage < a.coverage ? b : a))
    return [
      title,
      shareText(average(own.map(({ coverage }) => coverage))),
      `${shareText(worst.coverage)} (${shareText(worst.share)}, ${worst.hours} hours, ${String(worst.weeks)} weeks)`,
      `${(100 * average(own.map(({ width }) => width))).toFixed(1)} points`,
    ]
  }
  const lengths = [...new Set(cells.map(({ weeks }) => weeks))]
  return table(
    ['logged weeks', 'mean coverage', 'worst cell', 'mean width'],
    [
      ...lengths.map((weeks) =>
        row(
          String(weeks),
          cells.filter((cell) => cell.weeks === weeks),
        ),
      ),
      row('all', cells),
    ],
  )
}

/** Roles with several schools: those that keep to every limit first. */
export const severalSchoolsTable = (roles: readonly RoleFigures[]): string =>
  table(
    ['limits, and what is so', 'coach-years', 'signaled', 'as one stream', 'first school alone', 'schools told are right', 'all told', 'first activity right', 'range holds the start'],
    roles.map((role) => [
      role.title,
      String(role.years),
      shareText(role.signaled),
      shareText(role.asOneStream),
      shareText(role.byFirstSchool),
      shareText(role.schoolsRight),
      shareText(role.allTold),
      shareText(role.firstActivityRight),
      shareText(role.rangeHoldsStart),
    ]),
  ) // prettier-ignore

/** Districts of 50 roles. */
export const districtTable = (districts: readonly DistrictFigures[]): string =>
  table(
    ['district of 50', 'false signals a year', 'false ones among those that stand', 'breaches that stand'],
    districts.map(({ title, falseSignals, falseDiscoveries, standing }) => [
      title,
      falseSignals.toFixed(2),
      shareText(falseDiscoveries),
      shareText(standing),
    ]),
  )

/** The method in use beside others, on the same coach-years. */
export const alternativeTable = (worlds: readonly World[], outcomes: readonly Outcome[]): string => {
  const row = (alternative: Alternative): string[] => {
    const signals = new Map(outcomes.map((outcome) => [outcome, signaledAt(alternative, outcome.weeks)]))
    const isSignaled = (outcome: Outcome): boolean => (signals.get(outcome) ?? -1) >= 0
    const isFound = (outcome: Outcome): boolean =>
      isSignaled(outcome) &&
      (outcome.weeks[signals.get(outcome) ?? 0]?.week ?? '') >= (outcome.truth.onset ?? '9999-12-31')
    const rate = (name: string, is: (outcome: Outcome) => boolean): string =>
      shareText(
        proportion(
          outcomes.filter(({ world }) => world.name === name),
          is,
        ),
      )
    const mean = (kind: World['kind'], is: (outcome: Outcome) => boolean): string =>
      shareText(
        meanOver(
          worlds.filter((world) => world.kind === kind),
          (world) => proportion(inWorld(outcomes, world), is),
        ),
      )
    return [
      alternative.title,
      mean('breach', isFound),
      mean('within', isSignaled),
      rate('at-limit', isSignaled),
      rate('one-week-spike', isSignaled),
      rate('burst', isSignaled),
      mean('stress', isSignaled),
      rate('memory', isSignaled),
    ]
  }
  return table(
    ['method', 'breaches found', 'false alarms', 'at the limit', 'one-week spike', 'burst', 'stress worlds', 'of these, memory'],
    alternatives.map(row),
  ) // prettier-ignore
}
