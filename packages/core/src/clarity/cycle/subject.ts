import type { CalendarDate } from '../../calendar-date.js'
import type { CoachingCycle, CycleEvent, CycleEventType } from '../../cycle/event.js'
import type { OutcomeGoal } from '../../goal/outcome-goal.js'
import type { SchoolCalendar } from '../../school-calendar.js'

/** A coaching cycle with what it is judged by. */
export interface CycleReview {
  readonly cycle: CoachingCycle
  /** For deadlines in school days; without it every Monday to Friday counts. */
  readonly calendar?: SchoolCalendar
  /** The day of judging; without it, the day of the latest event, so that nothing awaited is called late. */
  readonly today?: CalendarDate
}

/** An event of a cycle with its place in the document, counted from 0. */
export interface PlacedEvent {
  readonly index: number
  readonly event: CycleEvent
}

/** Days that schools keep; a slip of the pen such as the year 9999 is no day to reckon from. */
const isReckoned = ({ on }: CycleEvent): boolean => on >= '1800-01-01' && on <= '2999-12-31'

/** The day by which a cycle is judged. */
export const judgedOn = ({ cycle, today }: CycleReview): CalendarDate =>
  today ??
  cycle.events.reduce((latest, event) => (isReckoned(event) && event.on > latest ? event.on : latest), '1800-01-01')

/** The events up to the day of judging, in the order in which they are written. */
export const eventsToJudge = (review: CycleReview): readonly PlacedEvent[] => {
  const on = judgedOn(review)
  return review.cycle.events.flatMap((event, index) => (event.on <= on && isReckoned(event) ? [{ index, event }] : []))
}

/** An event as people call it: `strategy modeled on 2026-09-14`. */
export const toldEvent = ({ type, on }: { readonly type: CycleEventType; readonly on: CalendarDate }): string =>
  `${type.replaceAll('-', ' ')} on ${on}`

const exampleGoal: OutcomeGoal = {
  id: 'g1',
  focus: 'students',
  students: 'grade 4',
  outcome: 'Students support a claim with two reasons',
  measure: 'percent at 3 or 4 on the rubric',
  baseline: 20,
  target: 80,
  by: '2026-12-18',
}

const withDetails = (type: CycleEventType, on: CalendarDate, more: Readonly<Record<string, unknown>>): CycleEvent => {
  const known: Readonly<Partial<Record<CycleEventType, object>>> = {
    invited: { by: 'coach' },
    accepted: { by: 'teacher' },
    declined: { by: 'teacher' },
    withdrawn: { by: 'teacher' },
    observed: { invitedBy: 'teacher', purpose: 'reflection' },
    'goal-set': { goal: { ...exampleGoal, ...more } },
    'strategy-chosen': { strategy: 'sentence frames' },
    'students-assessed': { value: 20 },
    'students-reassessed': { value: 80 },
    'goal-met': { value: 80 },
  }
  return { type, on, ...known[type], ...(type === 'goal-set' ? {} : more) } as CycleEvent
}

/** What happened in an example: a kind of event, a day of autumn 2026 (`09-14`), and what the event says besides. */
export type ExampleEvent = readonly [type: CycleEventType, day: string, more?: Readonly<Record<string, unknown>>]

/** A small cycle for the examples of rules. */
export const exampleCycle = (
  model: CoachingCycle['model'],
  events: readonly ExampleEvent[],
  review: Partial<CycleReview> = {},
  cycle: Partial<CoachingCycle> = {},
): CycleReview => ({
  ...review,
  cycle: {
    coachwork: 'cycle/1',
    id: 'c1',
    teachers: ['t-04'],
    model,
    ...cycle,
    events: events.map(([type, day, more]) => withDetails(type, `2026-${day}`, more ?? {})),
  },
})
