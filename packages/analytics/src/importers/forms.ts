import type { DurationUnit } from '../values/duration-text.js'
import type { Header, Importer } from './layout.js'

/** Questions as schools word them, by what they ask for; most telling first. Any other wording needs a mapping. */
const wordings = {
  coach: ['coach', "coach's name", 'coach name', 'name of coach', 'instructional coach', 'your name', 'staff name', 'name', 'email address', 'username', 'email'],
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

const optional = (header: Header, role: keyof typeof wordings): number | undefined => header.find(...wordings[role])

/**
 * A Google Forms log: the linked sheet, or the responses downloaded from the form.
 *
 * The timestamp is when the form was sent, not when the work was done: the day must be a question of its own.
 * How far the two lie apart says how late the entry was written.
 */
export const forms: Importer = {
  name: 'forms',
  title: 'Google Forms responses',
  layout: (header) => {
    if (header.find('timestamp') !== 0) return undefined
    const coach = optional(header, 'coach')
    const date = optional(header, 'date')
    const start = optional(header, 'start')
    const end = optional(header, 'end')
    const duration = optional(header, 'duration')
    const activity = optional(header, 'activity')
    const timed = start !== undefined && end !== undefined
    const missing = [
      ...(coach === undefined ? ['coach'] : []),
      ...(date === undefined ? ['date'] : []),
      ...(duration === undefined && !timed ? ['duration'] : []),
      ...(activity === undefined ? ['activity'] : []),
    ]
    if (coach === undefined || date === undefined || activity === undefined || missing.length > 0) return { missing }
    const school = optional(header, 'school')
    const teachers = optional(header, 'teachers')
    const cycle = optional(header, 'cycle')
    const requestedBy = optional(header, 'requestedBy')
    return {
      coach: [coach],
      school: school === undefined ? { value: '' } : [school],
      date,
      recorded: { column: 0 },
      ...(timed && { start, end }),
      durations: duration === undefined ? [] : [{ column: duration, unit: unitOf(header.names[duration] ?? '') }],
      activity: [activity],
      ...(teachers !== undefined && { teachers: { column: teachers, separator: ',' } }),
      ...(cycle !== undefined && { cycle }),
      ...(requestedBy !== undefined && { requestedBy }),
      volatile: [],
    }
  },
}
