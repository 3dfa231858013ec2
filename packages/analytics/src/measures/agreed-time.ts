import {
  includes,
  schoolDay,
  versionInForce,
  type ActivityCatalogue,
  type AgreementVersion,
  type CalendarDate,
  type PartnershipAgreement,
  type SchoolCalendar,
} from '@coachwork/core'
import { parameters } from '../parameters.js'
import type { CarryOverLine } from '../reports/agreed-figures.js'
import type { JudgedCell } from './judged-time.js'
import { isWithTeachers } from './named-shares.js'
import { matchesPattern, patternLabel, plansOf } from './plan.js'

/** Time that a wording of an agreement gives to something in advance: a share of a whole, or hours. */
export interface AgreedTime extends Pick<CarryOverLine, 'pattern' | 'agreedAs' | 'of'> {
  /** A share from 0 to 1, or seconds where hours are agreed. */
  readonly amount: number
}

/** What a target or a floor plans; a cap gives no time, and what stays below it is not saved up. */
const planned = (
  pattern: string,
  of: CarryOverLine['of'],
  { target, floor }: { readonly target?: number | null | undefined; readonly floor?: number | null | undefined },
): AgreedTime[] => {
  if (target != null) return [{ pattern, of, agreedAs: 'target', amount: target }]
  return floor == null ? [] : [{ pattern, of, agreedAs: 'floor', amount: floor }]
}

/** The activity that hours for the coach's own learning are logged under. */
const learning = 'SUP.LEARN'

const isMeasured = (numerator: string): boolean => numerator !== 'in-classrooms' && numerator !== 'out-of-scope'

/** Everything that a wording gives time to in advance, each thing once for each whole that it is a share of. */
export const agreedTimeIn = (version: AgreementVersion): readonly AgreedTime[] => {
  const hours = version.resources?.coachLearningHours
  const all: readonly AgreedTime[] = [
    ...plansOf({ version }).flatMap(([pattern, shares]) => planned(pattern, 'logged', shares)),
    ...(version.time.targets ?? []).flatMap((share) =>
      isMeasured(share.numerator) && (share.denominator === 'logged' || share.denominator === 'contract')
        ? planned(share.numerator, share.denominator, share)
        : [],
    ),
    ...(hours === undefined
      ? []
      : [{ pattern: learning, of: 'agreement', agreedAs: 'hours', amount: hours * 3600 } as const]),
  ]
  return all.filter((one, at) => all.findIndex((other) => isSameTime(one, other)) === at)
}

/** Whether two wordings give time to the same thing, as a share of the same whole. */
export const isSameTime = (one: Omit<AgreedTime, 'amount'>, other: Omit<AgreedTime, 'amount'>): boolean =>
  one.pattern === other.pattern && one.of === other.of

/** Whether logged time is of what the agreed time was meant for. */
export const isOfPattern = (pattern: string, cell: JudgedCell, catalogue: ActivityCatalogue): boolean => {
  if (pattern === 'in-cycles') return cell.inCycle
  return pattern === 'with-teachers' ? isWithTeachers(catalogue)(cell) : matchesPattern(pattern, cell)
}

/** What readers call the thing that time is agreed for. */
export const agreedLabel = (pattern: string, catalogue: ActivityCatalogue): string => {
  if (pattern === 'in-cycles') return 'Coaching cycles'
  return pattern === 'with-teachers' ? 'Time with teachers' : patternLabel(pattern, catalogue)
}

/**
 * How many paid seconds of a day the wording in force on it gives to something: none where it names no paid time, on days
 * off, and outside the days that the agreement is meant for.
 */
export const agreedByDay = (
  agreement: PartnershipAgreement,
  time: Omit<AgreedTime, 'amount'>,
  calendar: SchoolCalendar | undefined,
): ((date: CalendarDate) => number) => {
  const perDay = new Map(
    agreement.versions.map((version) => {
      const amount = agreedTimeIn(version).find((other) => isSameTime(time, other))?.amount ?? 0
      return [version, (amount * (version.time.contractMinutesPerWeek ?? 0) * 60) / parameters.schoolDaysPerWeek.value]
    }),
  )
  return (date) => {
    const version = versionInForce(agreement, date)
    if (version === undefined || (agreement.term !== undefined && !includes(agreement.term, date))) return 0
    return (perDay.get(version) ?? 0) * (calendar === undefined ? 1 : schoolDay(calendar, date))
  }
}
