import {
  checkConformance,
  conformanceRules,
  contactsOf,
  decode,
  durationOf,
  eventsOf,
  Evidence,
  isLeft,
  progressOf,
  timelineOf,
  type CalendarDate,
  type CoachingCycle,
  type ConformanceRule,
  type CycleEvent,
  type CycleEventType,
  type OutcomeGoal,
  type SchoolCalendar,
  type Witness,
} from '@coachwork/core'
import * as z from 'zod'
import type { BrokenRule, CycleMoment, CycleProgressLine, CycleWitness, OverdueStep } from '../reports/cycle-figures.js'

/** Where a cycle stands on a day: everything about it that has no name. */
export type CycleStanding = Omit<CycleProgressLine, 'number' | 'with'>

const rules: readonly ConformanceRule[] = conformanceRules
const over: readonly unknown[] = ['closed', 'declined', 'withdrawn']

const momentOf = (event: CycleEvent | undefined): CycleMoment | null =>
  event === undefined ? null : { event: event.type, on: event.on }

const toldOf = (witness: Witness, events: readonly CycleEvent[]): CycleWitness => {
  switch (witness._tag) {
    case 'event':
      return { kind: 'event', event: witness.type, on: witness.on }
    case 'missing': {
      const after = momentOf(witness.after === undefined ? undefined : events[witness.after])
      return { kind: 'missing', anyOf: witness.of, after, due: witness.due ?? null }
    }
    case 'length':
      return { kind: 'length', schoolDays: witness.schoolDays }
  }
}

const brokenRules = (cycle: CoachingCycle, on: CalendarDate, calendar: SchoolCalendar | undefined): BrokenRule[] =>
  checkConformance(cycle, on, calendar, rules).flatMap((finding) => {
    if (finding.verdict !== 'broken') return []
    const title = rules.find(({ id }) => id === finding.rule)?.title ?? finding.rule
    return [{ rule: finding.rule, title, witness: toldOf(finding.witness, cycle.events) }]
  })

/**
 * A cycle from the last event of some kinds on, as if it had begun there. What a rule finds missing from it is missing
 * now, where the whole cycle would show the first gap that ever was.
 */
const sinceLast = (cycle: CoachingCycle, kinds: readonly CycleEventType[]): CoachingCycle => {
  const last = cycle.events.findLastIndex(({ type }) => kinds.includes(type))
  const from = cycle.events[last]?.on
  if (from === undefined) return cycle
  return { ...cycle, events: [{ type: 'accepted', on: from, by: 'teacher' }, ...cycle.events.slice(last + 1)] }
}

const overdueSteps = (
  cycle: CoachingCycle,
  on: CalendarDate,
  calendar: SchoolCalendar | undefined,
  goal: OutcomeGoal | undefined,
  hasMetGoal: boolean,
): OverdueStep[] => {
  const missing = rules.flatMap((rule): OverdueStep[] => {
    const { constraint, id, title } = rule
    if (constraint.form !== 'response' && (constraint.form !== 'rhythm' || hasMetGoal)) return []
    const [finding] = checkConformance(sinceLast(cycle, constraint.of), on, calendar, [rule])
    if (finding?.verdict !== 'broken' || finding.witness._tag !== 'missing') return []
    const { of, due } = finding.witness
    return due === undefined ? [] : [{ rule: id, title, anyOf: of, due }]
  })
  if (goal === undefined || hasMetGoal || on <= goal.by) return missing
  const title = 'The goal is reached by the day set for it'
  return [...missing, { rule: null, title, anyOf: ['goal-met'], due: goal.by }]
}

/** The first change of practice in the evidence that may stand beside the events, in the form of a change chain's. */
const firstWin = (cycle: CoachingCycle, on: CalendarDate): CalendarDate | null => {
  const evidence = decode(z.array(Evidence))(cycle['evidence'])
  if (isLeft(evidence)) return null
  const days = evidence.right.flatMap((piece) =>
    piece.link === 'teacher-practice' && piece.on <= on ? [piece.on] : [],
  )
  return days.sort()[0] ?? null
}

/** The first measurement after a goal was set that is nearer its target than its baseline; the baseline itself is none. */
const firstMove = (events: readonly CycleEvent[]): CalendarDate | null => {
  let goal: OutcomeGoal | undefined
  for (const event of events) {
    if (event.type === 'goal-set') goal = event.goal
    if (goal === undefined || event.type === 'students-assessed') continue
    if ('value' in event && event.value !== undefined && progressOf(goal, event.value) > 0) return event.on
  }
  return null
}

/** Every Monday to Friday of a cycle, where no calendar says which days hold school. */
const weekdays = (from: CalendarDate, to: CalendarDate): SchoolCalendar => ({
  coachwork: 'calendar/1',
  year: { from, to },
  daysOff: [],
  halfDays: [],
})

/** What is overdue is told once: as overdue, since it can still be done. */
const notOverdue = (broken: readonly BrokenRule[], overdue: readonly OverdueStep[]): BrokenRule[] =>
  broken.filter(
    ({ rule, witness }) =>
      witness.kind !== 'missing' || !overdue.some((step) => step.rule === rule && step.due === witness.due),
  )

/**
 * Where a cycle stands on a day; nothing where it had not begun.
 *
 * A cycle that was declined, or still waits for a yes, owes nothing.
 */
export const standingOf = (
  whole: CoachingCycle,
  on: CalendarDate,
  calendar: SchoolCalendar | undefined,
): CycleStanding | undefined => {
  const cycle = { ...whole, events: whole.events.filter((event) => event.on <= on) }
  const { events } = cycle
  const began = events.map((event) => event.on).sort()[0]
  if (began === undefined) return undefined
  const timeline = timelineOf(cycle)
  const unclear = momentOf(events[timeline.length])
  const last = unclear === null ? timeline.at(-1) : undefined
  const duration = durationOf(cycle, calendar ?? weekdays(began, on), on)
  const wasOpened = unclear === null && duration !== undefined
  const goal = eventsOf(cycle, 'goal-set').at(-1)?.goal
  const hasMetGoal = unclear === null && events.some(({ type }) => type === 'goal-met')
  const isOpen = wasOpened && !over.includes(last?.stage)
  const overdue = isOpen && last?.isPaused !== true ? overdueSteps(cycle, on, calendar, goal, hasMetGoal) : []
  const contacts = contactsOf(cycle)
  return {
    school: cycle.school ?? null,
    model: cycle.model,
    began,
    stage: last?.stage ?? null,
    isPaused: last?.isPaused ?? false,
    unclear,
    schoolDays: wasOpened ? duration.schoolDays : null,
    visits: contacts.filter(({ kind }) => kind === 'visit').length,
    talks: contacts.filter(({ kind }) => kind === 'talk').length,
    reviews: timeline.at(-1)?.loops ?? 0,
    hasMetGoal,
    broken: wasOpened || unclear !== null ? notOverdue(brokenRules(cycle, on, calendar), overdue) : [],
    overdue,
    earlyWin: firstWin(cycle, on),
    studentsMoved: firstMove(events),
  }
}
