import type { ActivityCatalogue } from '@coachwork/core'
import type { CoachLedger } from '../ledger/ledger.js'
import { parameters } from '../parameters.js'
import type { ContactLine, Reach, Unevenness } from '../reports/contact-figures.js'
import { chanceGini, giniEstimate, topShare } from '../statistics/gini.js'
import { middleHalf } from '../statistics/middle-half.js'
import { agreementsAtEnd } from './agreements-at-end.js'
import { namedShare, peopleMet, unmappedNamedShare, type PersonSessions } from './sessions.js'
import { spellShare } from './wording.js'

/** What the reach of a coach may be held against. */
export interface ReachOptions {
  readonly catalogue: ActivityCatalogue
  /** How many teachers each school has, where that is known. */
  readonly staffs?: Readonly<Record<string, number>> | undefined
}

const unevenness = (values: readonly number[], byChance: number | null): Unevenness => {
  const { gini, interval } = giniEstimate(values, {
    level: parameters.shareLevel.value,
    least: parameters.leastPeopleForSpread.value,
  })
  return { gini, interval, byChance, mostSeenQuarter: topShare(values, parameters.mostSeen.value) }
}

/** Teachers met in each logged week, none in a week without a session. */
const perWeek = ({ cells }: CoachLedger, people: readonly PersonSessions[]): number[] => {
  const met = new Map(cells.map(({ week }) => [week, 0]))
  for (const { weeks } of people) for (const week of weeks) met.set(week, (met.get(week) ?? 0) + 1)
  return [...met.values()]
}

const staffOf = ({ schools }: CoachLedger, staffs: ReachOptions['staffs'] = {}): number | null => {
  const sizes = schools.map((school) => (Object.hasOwn(staffs, school) ? staffs[school] : undefined))
  return schools.length === 0 || sizes.includes(undefined) ? null : sizes.reduce<number>((a, b) => a + (b ?? 0), 0)
}

/** What the agreements at the end name together, if every one of them does. */
const agreedAtATime = (ledger: CoachLedger): number | null => {
  const named = agreementsAtEnd(ledger).map(({ version }) => version.clients?.caseload)
  return named.length === 0 || named.includes(undefined) ? null : named.reduce<number>((a, b) => a + (b ?? 0), 0)
}

const whyUnknown = (ledger: CoachLedger, share: number | null): string | null => {
  if (ledger.contacts.length === 0)
    return 'Not enough data: no entry names the teachers it was for, so nothing says how many were met.'
  const unknown = unmappedNamedShare(ledger)
  if (unknown > parameters.greatestUnmapped.value)
    return `Not enough data: ${spellShare(unknown)} of the time that names a teacher has a label without an activity; map the labels first.`
  if (share !== null && share < parameters.leastNamed.value)
    return `Not enough data: only ${spellShare(share)} of the one-to-one time names who was met.`
  return null
}

/** What was met with each teacher, one by one: for the coach's own eyes. */
export const contactLines = (ledger: CoachLedger, { catalogue }: ReachOptions): ContactLine[] =>
  peopleMet(ledger, catalogue).map(({ weeks, ...met }, index) => ({ number: index + 1, ...met, weeks: weeks.length }))

/**
 * How many teachers the coach met, one to one or in a group, and how evenly the sessions fell on them.
 *
 * Made for the coach, who may see all of it; `shownReach` is for everybody else.
 */
export const reach = (ledger: CoachLedger, options: ReachOptions): Omit<Reach, 'each'> => {
  const share = namedShare(ledger, options.catalogue)
  const people = staffOf(ledger, options.staffs)
  const held = {
    agreedAtATime: agreedAtATime(ledger),
    recommended: { low: parameters.caseloadDigitalPromise.value, high: parameters.caseloadLiteracyCollaborative.value },
    namedShare: share,
  }
  const why = whyUnknown(ledger, share)
  const met = why === null ? peopleMet(ledger, options.catalogue) : []
  if (why !== null || met.length === 0)
    return {
      ...held,
      reached: why === null ? 0 : null,
      oneToOne: why === null ? 0 : null,
      sessions: why === null ? 0 : null,
      seconds: why === null ? 0 : null,
      perPerson: null,
      perWeek: null,
      spread: null,
      staff: people === null ? null : { people, unmet: why === null ? people : null },
      note: why,
    }
  const sessions = met.map((person) => person.sessions)
  const seconds = met.map((person) => person.seconds)
  const all = sessions.reduce((a, b) => a + b, 0)
  const weeks = perWeek(ledger, met)
  const moreThanStaff = people !== null && met.length > people
  return {
    ...held,
    reached: met.length,
    oneToOne: met.filter(({ oneToOne }) => oneToOne > 0).length,
    sessions: all,
    seconds: seconds.reduce((a, b) => a + b, 0),
    perPerson: middleHalf(sessions),
    perWeek: weeks.length < parameters.minIntervalWeeks.value ? null : middleHalf(weeks),
    spread:
      met.length < 2
        ? null
        : { sessions: unevenness(sessions, chanceGini(all / met.length)), seconds: unevenness(seconds, null) },
    staff: people === null ? null : { people, unmet: moreThanStaff ? null : people - met.length },
    note: moreThanStaff
      ? `The log names ${String(met.length)} teachers and the staff is ${String(people)}: some are named in two ways, or do not belong to it.`
      : null,
  }
}
