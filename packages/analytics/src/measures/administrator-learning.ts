import { addDays, mondayOf, schoolWeeks, type AgreementVersion, type CalendarDate } from '@coachwork/core'
import type { CoachLedger } from '../ledger/ledger.js'
import { parameters } from '../parameters.js'
import type { AdministratorLearning, PromisedSoFar } from '../reports/coach-figures.js'
import { agreementsAtEnd, type StandingAgreement } from './agreements-at-end.js'
import { byWeek, entriesOf, judge, secondsOf, type JudgedCell, type MeasureOptions } from './judged-time.js'
import { matchesPattern, patternLabel } from './plan.js'

type Promised = NonNullable<NonNullable<AgreementVersion['resources']>['administratorLearning']>

const promiseOf = ({ resources }: AgreementVersion): Promised | undefined => resources?.administratorLearning

/** The first day of the wordings that have promised the same without a break up to the end of the log. */
const promisedSince = ({ agreement, version }: StandingAgreement): CalendarDate => {
  const same = JSON.stringify(promiseOf(version))
  const earlier = agreement.versions.filter(({ effective }) => effective <= version.effective)
  const broken = earlier.findLastIndex((other) => JSON.stringify(promiseOf(other)) !== same)
  return earlier[broken + 1]?.effective ?? version.effective
}

interface Reach {
  readonly cells: readonly JudgedCell[]
  readonly weeks: NonNullable<AdministratorLearning['weeks']>
}

/**
 * The time under a promise and the school weeks that it covers: of the calendar's year, else the logged weeks of a year of
 * as many as are usually logged.
 */
const reachOf = (ledger: CoachLedger, standing: StandingAgreement, { catalogue, calendar }: MeasureOptions): Reach => {
  const since = promisedSince(standing)
  const own = judge(ledger, catalogue).filter(
    ({ term }) =>
      term.school === standing.school &&
      term.agreement?.id === standing.agreement.id &&
      term.version !== undefined &&
      term.version.effective >= since,
  )
  if (calendar === undefined)
    return { cells: own, weeks: { gone: byWeek(own).length, ofYear: parameters.plannedWeeks.value } }
  const ofYear = schoolWeeks(calendar)
  const gone = ofYear.filter((monday) => monday >= mondayOf(since) && addDays(monday, 4) <= ledger.lastDay)
  const [first = calendar.year.from, last = calendar.year.to] = [ofYear[0], ofYear.at(-1)]
  return {
    cells: own.filter(({ week }) => week >= first && week <= last),
    weeks: { gone: gone.length, ofYear: ofYear.length },
  }
}

const soFar = (perYear: number | undefined, { gone, ofYear }: Reach['weeks'], logged: number): PromisedSoFar | null =>
  perYear === undefined ? null : { perYear, due: ofYear === 0 ? 0 : (perYear * gone) / ofYear, logged }

/** Whole sessions, or whole seconds, that are due: nobody is behind by a part of one. */
const isKept = (promised: PromisedSoFar | null): boolean =>
  promised === null || promised.logged >= Math.floor(promised.due)

const nothing = { pattern: null, label: null, sessions: null, seconds: null, weeks: null }

const judgePromise = (
  ledger: CoachLedger,
  standing: StandingAgreement,
  promise: Promised,
  options: MeasureOptions,
): Omit<AdministratorLearning, 'school'> => {
  const { activity, sessionsPerYear, hoursPerYear } = promise
  const cannot = (note: string): Omit<AdministratorLearning, 'school'> => ({ ...nothing, kept: 'cannot tell', note })
  if (sessionsPerYear === undefined && hoursPerYear === undefined)
    return cannot('The agreement names neither sessions nor hours a year, so there is nothing to hold a log against.')
  if (activity === undefined)
    return cannot('The agreement does not name the activity that it is logged under, so no log can tell.')
  if (!activity.endsWith('.*') && !options.catalogue.has(activity))
    return cannot(`${activity} is no activity of the catalogue; the mapping can add it under catalogue.`)
  const { cells, weeks } = reachOf(ledger, standing, options)
  const learning = cells.filter((cell) => matchesPattern(activity, cell))
  const secondsPerYear = hoursPerYear === undefined ? undefined : Math.round(hoursPerYear * 3600)
  const told = {
    pattern: activity,
    label: patternLabel(activity, options.catalogue),
    sessions: soFar(sessionsPerYear, weeks, entriesOf(learning)),
    seconds: soFar(secondsPerYear, weeks, secondsOf(learning)),
    weeks,
  }
  if (weeks.gone < parameters.minIntervalWeeks.value)
    return {
      ...told,
      kept: 'not enough data',
      note: `It takes ${String(parameters.minIntervalWeeks.value)} school weeks under the promise.`,
    }
  if (learning.length === 0)
    return {
      ...told,
      kept: 'cannot tell',
      note: 'The log holds none of it: either none took place, or it is not logged, or the coach was not there.',
    }
  const isAsPromised = isKept(told.sessions) && isKept(told.seconds)
  return {
    ...told,
    kept: isAsPromised ? 'as promised so far' : 'less than promised so far',
    note:
      options.calendar === undefined
        ? `Without a school calendar a year is taken to have ${String(parameters.plannedWeeks.value)} logged weeks.`
        : null,
  }
}

/**
 * What administrators promised to learn about coaching against what the coach's log has of it, school by school, in
 * proportion to the school weeks gone.
 *
 * Only what the agreement names an activity for can be told. It is about a promise of the school, never about a person.
 */
export const administratorLearning = (ledger: CoachLedger, options: MeasureOptions): AdministratorLearning[] => {
  const agreements = agreementsAtEnd(ledger)
  return ledger.schools.map((school) => {
    const standing = agreements.find((agreement) => agreement.school === school)
    const promise = standing && promiseOf(standing.version)
    if (standing !== undefined && promise !== undefined)
      return { school, ...judgePromise(ledger, standing, promise, options) }
    return standing?.version.resources?.leaderLearning === undefined
      ? { school, ...nothing, kept: 'not promised', note: null }
      : {
          school,
          ...nothing,
          kept: 'cannot tell',
          note: 'It is promised in words only; sessions or hours a year, and an activity to log them under, could be held against a log.',
        }
  })
}
