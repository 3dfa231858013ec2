import { addDays, type CalendarDate } from '../calendar-date.js'
import type { ConstraintOf, CycleConstraint } from './constraint.js'
import type { CycleEventType } from './event.js'
import { judgeMissing, witnessed, type CycleTrace, type Verdict } from './trace.js'

type Check<Form extends CycleConstraint['form']> = (constraint: ConstraintOf<Form>, trace: CycleTrace) => Verdict

const kept: Verdict = { verdict: 'kept' }
const notApplicable: Verdict = { verdict: 'not-applicable' }

/** Where in the trace the kinds occur. */
const places = (trace: CycleTrace, kinds: readonly CycleEventType[]): readonly number[] =>
  trace.events.flatMap(({ type }, index) => (kinds.includes(type) ? [index] : []))

const isOf = (trace: CycleTrace, index: number, kinds: readonly CycleEventType[]): boolean => {
  const event = trace.events[index]
  return event !== undefined && kinds.includes(event.type)
}

const broken = (trace: CycleTrace, index: number): Verdict => ({
  verdict: 'broken',
  witness: witnessed(trace, index),
})

/** Kept unless one of the occurrences gives another verdict: a broken one counts before an open one. */
const forEach = (occurrences: readonly number[], judge: (index: number) => Verdict): Verdict => {
  if (occurrences.length === 0) return notApplicable
  const verdicts = occurrences.map(judge)
  return (
    verdicts.find(({ verdict }) => verdict === 'broken') ??
    verdicts.find(({ verdict }) => verdict === 'open') ??
    verdicts.find(({ verdict }) => verdict === 'not-applicable') ??
    kept
  )
}

const response: Check<'response'> = ({ after, of, withinSchoolDays }, trace) =>
  forEach(places(trace, after), (index) => {
    const answer = trace.events.findIndex((event, i) => i > index && of.includes(event.type))
    const on = trace.events[index]?.on
    const due = withinSchoolDays === undefined || on === undefined ? undefined : trace.days.add(on, withinSchoolDays)
    if (answer === -1) return judgeMissing(trace, of, { after: index, ...(due !== undefined && { due }) })
    return due !== undefined && (trace.events[answer]?.on ?? due) > due ? broken(trace, answer) : kept
  })

const alternateResponse: Check<'alternate-response'> = ({ after, of }, trace) =>
  forEach(places(trace, after), (index) => {
    const next = trace.events.findIndex(({ type }, i) => i > index && (of.includes(type) || after.includes(type)))
    if (next === -1) return judgeMissing(trace, of, { after: index })
    return isOf(trace, next, of) ? kept : broken(trace, next)
  })

/** The stretch of days in which the cycle ran: from both sides' consent, taken as the first acceptance, to its end. */
const runOf = (trace: CycleTrace): { readonly from: CalendarDate; readonly to: CalendarDate } | undefined => {
  const from = trace.events.findLast(({ type }) => type === 'accepted')?.on
  const end = trace.events.find(({ type }) => ['closed', 'withdrawn', 'goal-met'].includes(type))?.on
  return from === undefined ? undefined : { from, to: end ?? trace.on }
}

/** School days after `from` and up to `to` on which the cycle rested: those between a pause and its end. */
const restedDays = (trace: CycleTrace, from: CalendarDate, to: CalendarDate): number => {
  let days = 0
  let since: CalendarDate | undefined
  const rest = (until: CalendarDate) => {
    if (since === undefined) return
    const [first, last] = [since < from ? from : since, until > to ? to : until]
    days += trace.days.count(addDays(first, 1), last)
    since = undefined
  }
  for (const { type, on } of trace.events) {
    if (type === 'paused') since ??= on
    if (['resumed', 'closed', 'withdrawn'].includes(type)) rest(addDays(on, -1))
  }
  rest(to)
  return days
}

const rhythm: Check<'rhythm'> = ({ of, everySchoolDays }, trace) => {
  const run = runOf(trace)
  if (run === undefined) return notApplicable
  const beats = places(trace, of).flatMap((index) => {
    const on = trace.events[index]?.on
    return on !== undefined && on >= run.from && on <= run.to ? [{ index, on }] : []
  })
  let since = { index: trace.events.findLastIndex(({ type }) => type === 'accepted'), on: run.from }
  for (const beat of [...beats, { index: -1, on: run.to }]) {
    const gap =
      trace.days.count(since.on, beat.on) - trace.days.count(since.on, since.on) - restedDays(trace, since.on, beat.on)
    if (gap > everySchoolDays) {
      const due = trace.days.add(since.on, everySchoolDays)
      return {
        verdict: 'broken',
        witness: { _tag: 'missing', of, after: since.index, ...(due !== undefined && { due }) },
      }
    }
    since = beat
  }
  return kept
}

const length: Check<'length'> = ({ atLeast, atMost }, trace) => {
  const run = runOf(trace)
  if (run === undefined) return notApplicable
  const schoolDays = trace.days.count(run.from, run.to) - restedDays(trace, run.from, run.to)
  const witness = { _tag: 'length', schoolDays } as const
  if (atMost !== undefined && schoolDays > atMost) return { verdict: 'broken', witness }
  if (atLeast === undefined || schoolDays >= atLeast) return kept
  if (trace.isReleased) return notApplicable
  return { verdict: trace.isClosed ? 'broken' : 'open', witness }
}

const checks: { readonly [Form in CycleConstraint['form']]: Check<Form> } = {
  existence: ({ of, times }, trace) => (places(trace, of).length >= times ? kept : judgeMissing(trace, of)),
  absence: ({ of }, trace) => {
    const [first] = places(trace, of)
    return first === undefined ? kept : broken(trace, first)
  },
  'at-most': ({ of, times }, trace) => {
    const surplus = places(trace, of)[times]
    return surplus === undefined ? kept : broken(trace, surplus)
  },
  first: ({ of }, trace) => {
    if (trace.events.length === 0) return judgeMissing(trace, of)
    return isOf(trace, 0, of) ? kept : broken(trace, 0)
  },
  last: ({ of }, trace) => {
    const end = trace.events.length - 1
    if (end >= 0 && isOf(trace, end, of)) return kept
    return trace.isClosed ? broken(trace, end) : judgeMissing(trace, of)
  },
  precedence: ({ of, before }, trace) => {
    const first = places(trace, before)[0] ?? Infinity
    return forEach(places(trace, of), (index) => (first < index ? kept : broken(trace, index)))
  },
  'chain-precedence': ({ of, before }, trace) =>
    forEach(places(trace, of), (index) => (isOf(trace, index - 1, before) ? kept : broken(trace, index))),
  response,
  'alternate-response': alternateResponse,
  'chain-response': ({ after, of }, trace) =>
    forEach(places(trace, after), (index) => {
      if (index === trace.events.length - 1) return judgeMissing(trace, of, { after: index })
      return isOf(trace, index + 1, of) ? kept : broken(trace, index + 1)
    }),
  'not-succession': ({ after, of }, trace) => {
    const [first] = places(trace, after)
    if (first === undefined) return notApplicable
    const offense = places(trace, of).find((index) => index > first)
    return offense === undefined ? kept : broken(trace, offense)
  },
  'co-existence': ({ of, with: other }, trace) => {
    const [one, two] = [places(trace, of)[0], places(trace, other)[0]]
    if (one === undefined && two === undefined) return notApplicable
    if (one === undefined) return judgeMissing(trace, of, { after: two ?? 0 })
    return two === undefined ? judgeMissing(trace, other, { after: one }) : kept
  },
  rhythm,
  length,
}

/** Judges one constraint by the events of a cycle up to a day. */
export const checkConstraint = <Form extends CycleConstraint['form']>(
  constraint: ConstraintOf<Form>,
  trace: CycleTrace,
): Verdict => checks[constraint.form](constraint, trace)
