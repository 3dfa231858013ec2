import type { PartnershipAgreement } from '../../agreement/agreement.js'
import { versionInForce } from '../../agreement/in-force.js'
import type { CalendarDate } from '../../calendar-date.js'
import type { CoachingCycle } from '../../cycle/event.js'
import { storyOf } from './story.js'
import type { CycleReview } from './subject.js'

/** The cycles of one coach, to see how many run at once. */
export interface CycleLoad {
  readonly cycles: readonly CoachingCycle[]
  /** What happens later is left out; without it, nothing is. */
  readonly today?: CalendarDate
  /** The coach's agreement, which may set how many cycles can be open. */
  readonly agreement?: PartnershipAgreement
}

/** The day on which a coach had the most cycles open, held against how many can be. */
export interface FullestDay {
  readonly day: CalendarDate
  /** Positions of the open cycles, in the order in which they opened. */
  readonly open: readonly number[]
  /** How many can be open, and whether the agreement says so. */
  readonly most: number
  readonly isAgreed: boolean
}

/** The limit on a day: the agreement's, else the one given. */
const limitOn = ({ agreement }: CycleLoad, day: CalendarDate, most: number): Pick<FullestDay, 'most' | 'isAgreed'> => {
  const agreed = agreement && versionInForce(agreement, day)?.time.openCyclesAtMost
  return agreed === undefined ? { most, isAgreed: false } : { most: agreed, isAgreed: true }
}

/** The day on which the open cycles went furthest over the limit, or came nearest to it; the first of several. */
export const fullestDay = (load: CycleLoad, most: number): FullestDay | undefined => {
  const changes = load.cycles.flatMap((cycle, index) => {
    const review: CycleReview = { cycle, ...(load.today !== undefined && { today: load.today }) }
    const { from, to } = storyOf(review)
    if (from === undefined || (to !== undefined && to <= from)) return []
    return [{ on: from, index, opens: true }, ...(to === undefined ? [] : [{ on: to, index, opens: false }])]
  })
  // On a day on which one cycle ends and another begins, there is one.
  changes.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : Number(a.opens) - Number(b.opens)))
  let [open, excess, last] = [0, -Infinity, -1]
  for (const [at, { on, opens }] of changes.entries()) {
    open += opens ? 1 : -1
    const { most: limit } = limitOn(load, on, most)
    // Below the limit only a cycle that begins brings the day nearer to it.
    if (open - limit > excess && (opens || open > limit)) [excess, last] = [open - limit, at]
  }
  const day = changes[last]?.on
  if (day === undefined) return undefined
  const still = new Set<number>()
  for (const { index, opens } of changes.slice(0, last + 1))
    if (opens) still.add(index)
    else still.delete(index)
  return { day, open: [...still], ...limitOn(load, day, most) }
}
