import type { DurationUnit } from '../values/duration-text.js'
import { readName, type Header, type Layout, type MissingColumn, type Repeated } from './layout.js'

/** Questions as schools word them, by what they ask for; most telling first. Any other wording needs a mapping. */
const wordings = {
  coach: ['coach', "coach's name", 'coach name', 'name of coach', 'instructional coach', 'your name', 'staff name', 'name', 'email address', 'e-mail address', 'username', 'email', 'e-mail'],
  date: ['date', 'date of activity', 'activity date', 'date of coaching', 'coaching date', 'date of work', 'date of visit', 'date of session', 'session date', 'date of service', 'date of support', 'date worked', 'day'],
  start: ['start', 'start time', 'time in', 'began', 'from'],
  end: ['end', 'end time', 'time out', 'ended', 'to'],
  duration: ['minutes', 'number of minutes', 'how many minutes', 'time in minutes', 'total minutes', 'minutes spent', 'duration in minutes', 'length in minutes', 'hours', 'number of hours', 'how many hours', 'hours spent', 'total hours', 'time in hours', 'duration in hours', 'duration', 'time spent', 'how long', 'how long did it take', 'length', 'total time', 'amount of time'],
  activity: ['activity', 'type of activity', 'activity type', 'coaching activity', 'what did you do', 'type of support', 'type of work', 'type of coaching', 'kind of work', 'category', 'activity category', 'task'],
  school: ['school', 'school name', 'name of school', 'building', 'campus', 'site', 'which school'],
  teachers: ['teachers', 'teacher', 'teacher(s)', 'teacher name', 'teacher names', 'name of teacher', 'with whom', 'who did you work with', 'with which teachers'],
  cycle: ['cycle', 'coaching cycle', 'cycle id', 'which cycle'],
  requestedBy: ['requested by', 'who asked', 'who asked for it', 'who requested it', 'who requested this', 'asked by', 'requester', 'at whose request'],
} as const // prettier-ignore

/** The unit that a question names: in its words, or in brackets as in `Duration (minutes)`. */
const unitOf = (question: string): DurationUnit => {
  if (/\b(?:minutes?|mins?)\b/i.test(question)) return 'minutes'
  if (/\b(?:hours?|hrs?)\b/i.test(question)) return 'hours'
  return 'auto'
}

/** What a form tells beside its questions. */
export interface FormColumns {
  /** Who sent the answers, where no question asks for the coach. */
  readonly sender?: number | undefined
  /** When the answers were sent. */
  readonly recorded?: number | undefined
  /** What stands between two answers to a question with several. */
  readonly separator: string
}

/** Columns of the same question as one that is used: a form may ask it again on another page, or once more after a change. */
const repeatedIn = ({ names }: Header, used: readonly (number | undefined)[]): Repeated[] => {
  const plain = names.map(readName)
  return used.flatMap((column) =>
    column === undefined || (plain[column] ?? '') === ''
      ? []
      : plain.flatMap((name, again) => (name === plain[column] && again !== column ? [{ column, again }] : [])),
  )
}

/** What the questions of a form ask for, by their wording; or what no question asks for. */
export const questionsIn = (header: Header, { sender, recorded, separator }: FormColumns): Layout | MissingColumn => {
  const asked = (role: keyof typeof wordings): number | undefined => header.find(...wordings[role])
  const coach = asked('coach') ?? sender
  const date = asked('date')
  const [start, end] = [asked('start'), asked('end')]
  const duration = asked('duration')
  const activity = asked('activity')
  const timed = start !== undefined && end !== undefined
  const missing = [
    ...(coach === undefined ? ['coach'] : []),
    ...(date === undefined ? ['date'] : []),
    ...(duration === undefined && !timed ? ['duration'] : []),
    ...(activity === undefined ? ['activity'] : []),
  ]
  if (coach === undefined || date === undefined || activity === undefined || missing.length > 0) return { missing }
  const [school, teachers, cycle, requestedBy] = [
    asked('school'),
    asked('teachers'),
    asked('cycle'),
    asked('requestedBy'),
  ]
  const used = [coach, date, ...(timed ? [start, end] : []), duration, activity, school, teachers, cycle, requestedBy]
  const repeated = repeatedIn(header, used)
  return {
    coach: [coach],
    school: school === undefined ? { value: '' } : [school],
    date,
    ...(recorded !== undefined && { recorded: { column: recorded } }),
    ...(timed && { start, end }),
    durations: duration === undefined ? [] : [{ column: duration, unit: unitOf(header.names[duration] ?? '') }],
    activity: [activity],
    ...(teachers !== undefined && { teachers: { column: teachers, separator } }),
    ...(cycle !== undefined && { cycle }),
    ...(requestedBy !== undefined && { requestedBy }),
    volatile: [],
    ...(repeated.length > 0 && { repeated }),
  }
}
