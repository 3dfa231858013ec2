import { unmapped, type ActivityCatalogue, type ActivityCode, type CalendarDate } from '@coachwork/core'
import type { CoachLedger } from '../ledger/ledger.js'

/** How a session brings coach and teacher together: one to one or in a group; other work is no session. */
export type SessionKind = 'one to one' | 'group'

/** With whom the time of an activity is spent, where that is teachers; judging a colleague is no session. */
export const sessionKind = (activity: ActivityCode, catalogue: ActivityCatalogue): SessionKind | null => {
  const known = catalogue.get(activity)
  if (known === undefined || known.zone === 'prohibited') return null
  return known.contact === 'teacher' ? 'one to one' : known.contact === 'group' ? 'group' : null
}

/** The sessions of one teacher, alone or in a group. */
export interface PersonSessions {
  readonly school: string
  readonly sessions: number
  readonly oneToOne: number
  readonly inCycle: number
  readonly seconds: number
  /** The Mondays of the weeks with a session, each once, in order. */
  readonly weeks: readonly CalendarDate[]
}

/** The sessions of every teacher whom the coach met, in the order of the ledger. */
export const peopleMet = ({ contacts }: CoachLedger, catalogue: ActivityCatalogue): PersonSessions[] =>
  contacts.flatMap(({ school, work }) => {
    const met = work.flatMap((each) => {
      const kind = sessionKind(each.activity, catalogue)
      return kind === null ? [] : [{ ...each, kind, sessions: each.weeks.length }]
    })
    if (met.length === 0) return []
    const count = (own: typeof met): number => own.reduce((sum, { sessions }) => sum + sessions, 0)
    return [
      {
        school,
        sessions: count(met),
        oneToOne: count(met.filter(({ kind }) => kind === 'one to one')),
        inCycle: count(met.filter(({ inCycle }) => inCycle)),
        seconds: met.reduce((sum, { seconds }) => sum + seconds, 0),
        weeks: [...new Set(met.flatMap(({ weeks }) => weeks))].sort(),
      },
    ]
  })

/** What part of the one-to-one time names who was met; null where there is no such time. */
export const namedShare = ({ cells, named }: CoachLedger, catalogue: ActivityCatalogue): number | null => {
  const oneToOne = (time: readonly { readonly activity: ActivityCode; readonly seconds: number }[]): number =>
    time.reduce(
      (sum, { activity, seconds }) => (sessionKind(activity, catalogue) === 'one to one' ? sum + seconds : sum),
      0,
    )
  const whole = oneToOne(cells)
  return whole === 0 ? null : oneToOne(named) / whole
}

/** What part of the time that names somebody has a label that nobody has mapped; 0 where none is named. */
export const unmappedNamedShare = ({ named }: CoachLedger): number => {
  const whole = named.reduce((sum, { seconds }) => sum + seconds, 0)
  const unknown = named.reduce((sum, { activity, seconds }) => (activity === unmapped ? sum + seconds : sum), 0)
  return whole === 0 ? 0 : unknown / whole
}
