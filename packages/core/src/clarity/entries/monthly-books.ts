import { unmapped, type ActivityCode } from '../../activity/catalogue.js'
import type { ActivityEntry } from '../../activity/entry.js'
import type { AgreementVersion } from '../../agreement/agreement.js'
import type { Expectation } from '../../agreement/expectation.js'
import { outOfScopeAllowance, versionInForce } from '../../agreement/in-force.js'
import { clauseFor, isOutOfScope, standingUnder, type Standing } from '../../agreement/standing.js'
import type { CalendarDate } from '../../calendar-date.js'
import type { ActivityMonth, CappedMonth, CoachMonth, Stretch } from './month.js'
import { catalogueOf, type LoggedWork } from './subject.js'

/** What holds on a day. */
interface DayTerms {
  readonly version?: AgreementVersion
  readonly allowance?: number
}

/** What an activity is under one version. */
interface Place {
  readonly activity: ActivityCode
  readonly standing: Standing
  readonly clause?: Expectation
  readonly isMay: boolean
}

type Growing = { -readonly [Key in keyof Stretch]: Stretch[Key] }

/** Time under one version of the agreement. */
interface UnderVersion {
  whole: number
  may?: Growing
  readonly clauses: Map<Expectation, Growing>
}

interface Books {
  readonly coach: string
  readonly month: string
  readonly places: Map<Place, Growing>
  readonly versions: Map<AgreementVersion, UnderVersion>
  before?: Growing
  outside?: Growing
  limited: number
  allowed: number
}

const grown = (stretch: Growing | undefined, seconds: number, index: number): Growing => {
  if (!stretch) return { seconds, entries: 1, first: index, last: index }
  stretch.seconds += seconds
  stretch.entries += 1
  stretch.last = index
  return stretch
}

const inMap = <Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value => {
  const known = map.get(key)
  if (known !== undefined) return known
  const made = make()
  map.set(key, made)
  return made
}

/** Looks days and activities up in the agreement, each once. */
const lookups = (work: LoggedWork) => {
  const { agreement } = work
  const catalogue = catalogueOf(work)
  const days = new Map<CalendarDate, DayTerms>()
  const places = new Map<AgreementVersion | undefined, Map<ActivityCode, Place>>()
  return {
    termsOn: (date: CalendarDate): DayTerms =>
      inMap(days, date, () => {
        const version = agreement && versionInForce(agreement, date)
        const allowance = agreement && outOfScopeAllowance(agreement, date)
        return { ...(version && { version }), ...(allowance !== undefined && { allowance }) }
      }),
    placeOf: (version: AgreementVersion | undefined, activity: ActivityCode): Place =>
      inMap(
        inMap(places, version, () => new Map<ActivityCode, Place>()),
        activity,
        () => {
          const clause = version && clauseFor(version, activity)
          const standing = standingUnder(version, activity, catalogue)
          return { activity, standing, isMay: standing === 'may', ...(clause && { clause: clause.expectation }) }
        },
      ),
  }
}

const enter = (
  books: Books,
  { seconds, activity }: ActivityEntry,
  index: number,
  terms: DayTerms,
  place: Place,
): void => {
  books.places.set(place, grown(books.places.get(place), seconds, index))
  const { version, allowance } = terms
  if (version === undefined) {
    books.before = grown(books.before, seconds, index)
    return
  }
  const under = inMap(books.versions, version, (): UnderVersion => ({ whole: 0, clauses: new Map() }))
  under.whole += seconds
  const { clause, standing, isMay } = place
  if (clause && standing !== 'prohibited') under.clauses.set(clause, grown(under.clauses.get(clause), seconds, index))
  if (isMay) under.may = grown(under.may, seconds, index)
  if (allowance === undefined) return
  books.limited += seconds
  books.allowed += seconds * allowance
  // A label that nobody has mapped must not count against anybody.
  if (isOutOfScope(standing) && activity !== unmapped) books.outside = grown(books.outside, seconds, index)
}

const cappedIn = ({ versions }: Books): readonly CappedMonth[] =>
  [...versions].flatMap(([version, { whole, may, clauses }]) => {
    const capped = [...clauses].flatMap(([clause, stretch]): CappedMonth[] =>
      clause.share?.cap === undefined ? [] : [{ ...stretch, clause, cap: clause.share.cap, wholeSeconds: whole }],
    )
    const { mayShareCap } = version.time
    return may === undefined || mayShareCap === undefined
      ? capped
      : [...capped, { ...may, cap: mayShareCap, wholeSeconds: whole }]
  })

/** Activities of a month; one that stands the same under two versions is one, by the later version's clause. */
const activitiesIn = (places: Books['places']): readonly ActivityMonth[] => {
  const merged = new Map<string, ActivityMonth>()
  for (const [{ activity, standing, clause }, stretch] of places) {
    const key = `${standing} ${activity}`
    const before = merged.get(key)
    const { seconds = 0, entries = 0, first = stretch.first, last = stretch.last } = before ?? {}
    merged.set(key, {
      seconds: seconds + stretch.seconds,
      entries: entries + stretch.entries,
      first: Math.min(first, stretch.first),
      last: Math.max(last, stretch.last),
      activity,
      standing,
      ...(clause && { clause }),
    })
  }
  return [...merged.values()]
}

const closed = (books: Books, namesCoaches: boolean): CoachMonth => {
  const { coach, month, places, versions, before, outside, limited, allowed } = books
  return {
    coach,
    prefix: namesCoaches ? `${coach}: ` : '',
    month,
    loggedSeconds: [...versions.values()].reduce((sum, { whole }) => sum + whole, 0),
    activities: activitiesIn(places),
    capped: cappedIn(books),
    ...(before && { beforeAgreement: before }),
    ...(limited > 0 && {
      outside: {
        ...(outside ?? { seconds: 0, entries: 0, first: -1, last: -1 }),
        wholeSeconds: limited,
        allowedSeconds: allowed,
      },
    }),
  }
}

const kept = new WeakMap<LoggedWork, readonly CoachMonth[]>()

/**
 * Logged work as months of each coach, held against the agreement in force on each day; in the order in which they begin
 * in the log. Read once; every rule that asks again gets the same months.
 */
export const monthsOf = (work: LoggedWork): readonly CoachMonth[] => {
  const known = kept.get(work)
  if (known) return known
  const { termsOn, placeOf } = lookups(work)
  const books = new Map<string, Books>()
  for (const [index, entry] of work.entries.entries()) {
    const month = entry.date.slice(0, 7)
    const terms = termsOn(entry.date)
    const open = (): Books => ({
      coach: entry.coach,
      month,
      places: new Map(),
      versions: new Map(),
      limited: 0,
      allowed: 0,
    })
    enter(inMap(books, `${month} ${entry.coach}`, open), entry, index, terms, placeOf(terms.version, entry.activity))
  }
  const coaches = new Set([...books.values()].map(({ coach }) => coach))
  const namesCoaches = work.namesCoaches ?? coaches.size > 1
  const months = [...books.values()].map((month) => closed(month, namesCoaches))
  kept.set(work, months)
  return months
}
