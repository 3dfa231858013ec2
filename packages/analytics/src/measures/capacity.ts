import type { ActivityCatalogue, ActivityCode, CalendarDate } from '@coachwork/core'
import type { CoachLedger, TeacherContacts } from '../ledger/ledger.js'
import { parameters } from '../parameters.js'
import type { Capacity } from '../reports/contact-figures.js'
import { kornGraubard, type Cluster, type ShareEstimate } from '../statistics/korn-graubard.js'
import { moverDifference } from '../statistics/mover.js'
import type { MeasureOptions } from './judged-time.js'

/** The coach teaches while the teacher watches: coaching, and yet done for the teacher. */
const modeling = 'CYC.MODEL'

/**
 * Whether a teacher is served or takes part: `with` is heavy coaching one to one, `for` is modeling and work that is
 * properly the teacher's or the school's own; everything else says neither.
 */
const doneHow = (activity: ActivityCode, catalogue: ActivityCatalogue): 'with' | 'for' | null => {
  if (activity === modeling) return 'for'
  const known = catalogue.get(activity)
  if (known === undefined || known.zone === 'prohibited') return null
  if (known.contact === 'teacher' && known.weight === 'heavy') return 'with'
  const isService = known.contact === 'students' || known.contact === 'none'
  return isService && known.owner !== 'coach' && known.owner !== 'district' ? 'for' : null
}

/** The sessions of one teacher that were done with or for, each by its week. */
interface Served {
  readonly with: readonly CalendarDate[]
  /** By service. */
  readonly for: readonly (readonly CalendarDate[])[]
}

const servedIn = ({ work }: TeacherContacts, catalogue: ActivityCatalogue): Served => {
  const services = new Map<ActivityCode, CalendarDate[]>()
  const together: CalendarDate[] = []
  for (const { activity, weeks } of work) {
    const how = doneHow(activity, catalogue)
    if (how === 'with') together.push(...weeks)
    else if (how === 'for') services.set(activity, [...(services.get(activity) ?? []), ...weeks])
  }
  return { with: together, for: [...services.values()] }
}

/** Sessions of a service from the week on in which it has become a standing one. */
const repeatsOf = (weeks: readonly CalendarDate[]): number => {
  const since = [...new Set(weeks)].sort()[parameters.standingServiceWeeks.value - 1]
  return since === undefined ? 0 : weeks.filter((week) => week >= since).length
}

const clusterOf = (served: Served, isIn: (week: CalendarDate) => boolean): Cluster => {
  const part = served.for.flat().filter(isIn).length
  return { part, whole: part + served.with.filter(isIn).length }
}

const estimate = (clusters: readonly Cluster[]): ShareEstimate | null =>
  kornGraubard(
    clusters,
    clusters.reduce((sum, { whole }) => sum + whole, 0),
    { level: parameters.shareLevel.value, minClusters: parameters.leastCapacityPeople.value },
  )

/** The share done for, in the first and the last half of each teacher's own weeks; a middle week is in neither. */
const movementOf = (people: readonly Served[]): Capacity['movement'] => {
  const halves = people.flatMap((served) => {
    const weeks = [...new Set([...served.with, ...served.for.flat()])].sort()
    if (weeks.length < parameters.leastMovementWeeks.value) return []
    const half = Math.floor(weeks.length / 2)
    const [first, last] = [new Set(weeks.slice(0, half)), new Set(weeks.slice(-half))]
    return [{ first: clusterOf(served, (week) => first.has(week)), last: clusterOf(served, (week) => last.has(week)) }]
  })
  const first = estimate(halves.map((half) => half.first))
  const last = estimate(halves.map((half) => half.last))
  if (first === null || last === null) return null
  const moved = moverDifference(first, last)
  return {
    first: first.share,
    last: last.share,
    ...moved,
    level: first.level,
    toward: moved.high < 0 ? 'with' : moved.low > 0 ? 'for' : 'cannot tell',
  }
}

/**
 * Whether the coach builds capacity or serves: how much of the work with teachers is done for them, how much of that is
 * the same service again, and whether it moves toward working together.
 *
 * Only of all teachers together, and only where there are enough of them.
 */
export const capacity = (ledger: CoachLedger, { catalogue }: MeasureOptions): Capacity => {
  const people = ledger.contacts
    .map((contacts) => servedIn(contacts, catalogue))
    .filter((served) => served.with.length + served.for.length > 0)
  const services = people.flatMap((served) => served.for)
  const forSessions = services.flat().length
  const withSessions = people.reduce((sum, served) => sum + served.with.length, 0)
  const least = parameters.leastCapacityPeople.value
  if (people.length < least)
    return {
      withSessions: null,
      forSessions: null,
      forShare: null,
      interval: null,
      repeatShare: null,
      movement: null,
      note: `Not enough data: it takes ${String(least)} teachers with whom, or for whom, named work was done.`,
    }
  const share = estimate(people.map((served) => clusterOf(served, () => true)))
  const movement = movementOf(people)
  return {
    withSessions,
    forSessions,
    forShare: forSessions / (forSessions + withSessions),
    interval: share && { low: share.low, high: share.high, level: share.level },
    repeatShare:
      forSessions < parameters.leastForSessions.value
        ? null
        : services.reduce((sum, weeks) => sum + repeatsOf(weeks), 0) / forSessions,
    movement,
    note:
      movement === null
        ? `Not enough data on movement: it takes ${String(least)} teachers with ${String(parameters.leastMovementWeeks.value)} weeks of such work or more.`
        : null,
  }
}
