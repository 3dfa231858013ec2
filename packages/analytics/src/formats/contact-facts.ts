import { formatSeconds } from '@coachwork/core'
import type {
  Capacity,
  CoachingCycles,
  CoachReport,
  MiddleHalf,
  Reach,
  Unevenness,
  WorkingDays,
} from '../reports/report.js'
import { formatCount, formatInterval, formatNumberOf, formatPercent, formatTenths } from './figures.js'

/** The half around a middle, for after it: ` (half of them 4 to 9)`; nothing where all are alike. */
const halfAround = ({ low, high }: MiddleHalf, of: string, format = formatTenths): string =>
  format(low) === format(high) ? '' : ` (half of ${of} ${format(low)} to ${format(high)})`

const metLine = ({ reached, oneToOne, sessions, perPerson, perWeek }: Reach): string => {
  const people = formatNumberOf(reached ?? 0, 'teacher')
  const alone =
    oneToOne === null ? '' : oneToOne === reached ? ', all of them one to one' : `, ${formatCount(oneToOne)} one to one`
  const each =
    perPerson === null
      ? ''
      : `; in the middle each had ${formatTenths(perPerson.middle)}${halfAround(perPerson, 'them')}`
  const week =
    perWeek === null
      ? ''
      : ` In a typical week ${formatTenths(perWeek.middle)} were met${halfAround(perWeek, 'all weeks')}.`
  return `${people}${alone}, in ${formatNumberOf(sessions ?? 0, 'session')}, each counted once for everyone in it${each}.${week}`
}

const staffLine = ({ staff }: Reach): string => {
  if (staff === null)
    return 'How many were not met cannot be known from the log: nothing says how many teachers there are.'
  if (staff.unmet === null) return `The staff has ${formatNumberOf(staff.people, 'teacher')}.`
  return `Of a staff of ${formatCount(staff.people)}, ${formatCount(staff.unmet)} ${staff.unmet === 1 ? 'is' : 'are'} not named in the log.`
}

const caseloadLine = ({ agreedAtATime, recommended: { low, high } }: Reach): string => {
  const agreed = agreedAtATime === null ? '' : `At most ${formatCount(agreedAtATime)} at a time is agreed. `
  return `${agreed}The literature recommends ${formatCount(low)} to ${formatCount(high)} teachers for one coach, for orientation and not for grading.`
}

const metLines = (reach: Reach): readonly string[] =>
  reach.reached === null
    ? [reach.note ?? '', ...(reach.agreedAtATime === null ? [] : [caseloadLine(reach)])]
    : [metLine(reach), staffLine(reach), caseloadLine(reach), ...(reach.note === null ? [] : [reach.note])]

const hundredths = (figure: number): string => figure.toFixed(2)

const giniWords = ({ gini, interval, byChance }: Unevenness): string => {
  const likely = interval === null ? '' : `, likely ${hundredths(interval.low)} to ${hundredths(interval.high)}`
  const chance = byChance === null ? '' : `; an even hand would show about ${hundredths(byChance)} by chance`
  return `${hundredths(gini)}${likely}${chance}`
}

const evenLines = ({ spread }: Reach): readonly string[] => {
  if (spread === null) return []
  const { sessions, seconds } = spread
  const quarter =
    sessions.mostSeenQuarter === null || seconds.mostSeenQuarter === null
      ? []
      : [
          `The most-seen quarter of them had ${formatPercent(sessions.mostSeenQuarter)} of the sessions and ${formatPercent(seconds.mostSeenQuarter)} of the time.`,
        ]
  return [
    `Gini coefficient of the sessions ${giniWords(sessions)}; of the time ${giniWords(seconds)}. 0 is the same for all, 1 everything for one. Unequal can be right: needs and choices differ.`,
    ...quarter,
  ]
}

const cycleLines = ({
  opened,
  inUse,
  knowsSchoolDays,
  schoolDays,
  sessions,
  note,
}: CoachingCycles): readonly string[] => {
  if (opened === 0) return note === null ? [] : [note]
  const days = knowsSchoolDays ? 'school days' : 'days from Monday to Friday'
  return [
    `${formatNumberOf(opened, 'cycle')} in the log, ${inUse === 0 ? 'none' : formatCount(inUse)} in use at its end.`,
    ...(schoolDays === null || sessions === null
      ? []
      : [
          `From first entry to last, those no longer in use took ${formatTenths(schoolDays.middle)} ${days}${halfAround(schoolDays, 'them')} and ${formatTenths(sessions.middle)} sessions${halfAround(sessions, 'them')}.`,
        ]),
    ...(note === null ? [] : [note]),
  ]
}

const towardWords = {
  with: 'it moves toward working together',
  for: 'it moves toward doing it for them',
  'cannot tell': 'whether it moves cannot be told yet',
} as const

const capacityLines = ({ forShare, forSessions, withSessions, interval, repeatShare, movement, note }: Capacity) => {
  if (forShare === null || forSessions === null || withSessions === null) return note === null ? [] : [note]
  const likely = interval === null ? '' : ` (likely ${formatInterval(interval)})`
  return [
    `Of ${formatNumberOf(forSessions + withSessions, 'session')} that say who does the work, ${formatPercent(forShare)}${likely} were done for the teacher, such as modeling, materials or coverage; the others were done together.`,
    ...(repeatShare === null
      ? []
      : [`Of what was done for a teacher, ${formatPercent(repeatShare)} is the same service from its third week on.`]),
    ...(movement === null
      ? []
      : [
          `In the first half of each teacher’s weeks ${formatPercent(movement.first)} were done for, in the last ${formatPercent(movement.last)}: ${towardWords[movement.toward]}.`,
        ]),
    ...(note === null ? [] : [note]),
  ]
}

/** Who was reached, how evenly, in which cycles, and who did the work: each with its answer, or that data are missing. */
export const contactFacts = ({
  contacts: { reach, cycles, capacity },
}: Pick<CoachReport, 'contacts'>): readonly { readonly term: string; readonly lines: readonly string[] }[] => [
  { term: 'Teachers met', lines: metLines(reach) },
  { term: 'How evenly', lines: evenLines(reach) },
  { term: 'Coaching cycles', lines: cycleLines(cycles) },
  { term: 'Done with, done for', lines: capacityLines(capacity) },
]

const formatMinutes = (seconds: number): string => formatSeconds(Math.round(seconds / 60) * 60)

/** How often the work of a day changes, and how long coaching goes on with nothing between. */
export const dayWords = ({ days, ofDays, switches, longestBlockSeconds, note }: WorkingDays): string =>
  switches === null || longestBlockSeconds === null
    ? (note ?? '')
    : `On a typical day the work changed ${formatTenths(switches.middle)} times${halfAround(switches, 'all days')}, and the longest stretch of coaching with nothing between took ${formatMinutes(longestBlockSeconds.middle)}${halfAround(longestBlockSeconds, 'all days', formatMinutes)}. Measured on ${formatCount(days)} of ${formatNumberOf(ofDays, 'day')} with clock times.`

/** Teacher by teacher, without a name: only where the reader may see it; null where there is nothing to show. */
export const teacherTable = ({ each = [] }: Reach) =>
  each.length === 0
    ? null
    : {
        name: 'Teacher',
        columns: ['Sessions', 'One to one', 'In cycles', 'Weeks', 'Time'],
        rows: each.map(({ number, sessions, oneToOne, inCycle, weeks, seconds }) => [
          formatCount(number),
          formatCount(sessions),
          formatCount(oneToOne),
          formatCount(inCycle),
          formatCount(weeks),
          formatSeconds(seconds),
        ]),
      }
