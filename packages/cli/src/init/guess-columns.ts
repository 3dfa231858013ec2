import { microsoftQuestions, type DurationUnit, type Header, type Layout } from '@coachwork/analytics'
import { importerNamed } from './sample.js'

/** What a column of a home-made log may hold. */
export type ColumnRole =
  | 'coach'
  | 'school'
  | 'date'
  | 'recorded'
  | 'start'
  | 'end'
  | 'duration'
  | 'activity'
  | 'teachers'
  | 'cycle'
  | 'requestedBy'

/** The columns that were recognized by their header, by what they hold. */
export interface GuessedColumns {
  readonly header: Header
  readonly columns: ReadonlyMap<ColumnRole, string>
  /** The unit that the header of the duration names; `auto` where it names none. */
  readonly unit: DurationUnit
}

/**
 * Headers of time trackers and sheets, beside the questions of forms that the importer knows.
 *
 * Only what cannot well mean something else: “Client” may be a teacher and “Time” a time of day, so a person decides.
 */
const alsoCalled: Readonly<Partial<Record<ColumnRole, readonly string[]>>> = {
  coach: ['user', 'member', 'employee', 'employee name'],
  date: ['start date', 'work date'],
  recorded: [
    'timestamp',
    'completion time',
    'date of creation',
    'submitted',
    'submitted at',
    'submission date',
    'date submitted',
    'date entered',
    'created',
    'created at',
    'date created',
    'recorded',
    'recorded on',
  ],
  duration: ['mins', 'min', 'hrs'],
  activity: ['activities', 'what', 'work', 'event', 'project'],
}

/**
 * Where the forms importer finds its questions in a header.
 *
 * It is asked as if the log were a form that had every question; those that are not there stand behind the last column.
 */
const layoutAsForm = (header: Header): Layout | undefined => {
  let behind = header.names.length
  const find: Header['find'] = (...wanted) => {
    if (wanted.includes('timestamp')) return 0
    behind += 1
    return header.find(...wanted) ?? behind
  }
  const layout = importerNamed('forms')?.layout({ ...header, find })
  return layout === undefined || 'missing' in layout ? undefined : layout
}

const only = (source: Layout['coach']): number | undefined => ('value' in source ? undefined : source[0])

/** A form that says when it was sent also says when it was opened: that start is not the start of the work. */
const isOfForm = (header: Header): boolean => header.find('completion time') !== undefined

const placesIn = (layout: Layout, header: Header): Readonly<Record<ColumnRole, number | undefined>> => ({
  coach: only(layout.coach),
  school: only(layout.school),
  date: layout.date,
  recorded: undefined,
  start: isOfForm(header) ? undefined : layout.start,
  end: layout.end,
  duration: layout.durations[0]?.column,
  activity: only(layout.activity),
  teachers: layout.teachers?.column,
  cycle: layout.cycle,
  requestedBy: layout.requestedBy,
})

const unitNamed = (name: string): DurationUnit => {
  if (/\b(?:minutes?|mins?)\b/i.test(name)) return 'minutes'
  return /\b(?:hours?|hrs?)\b/i.test(name) ? 'hours' : 'auto'
}

/**
 * What the columns of one header hold, as far as their names tell. The times that a form notes when it is filled in are
 * not those of the work, so of a form only the questions are looked at; who sent it may be the coach.
 */
const guess = (header: Header): GuessedColumns => {
  const questions = microsoftQuestions(header)
  const layout = layoutAsForm(questions ?? header)
  const places = layout && placesIn(layout, header)
  const columns = new Map<ColumnRole, string>()
  const taken = new Set<number>()
  const take = (role: ColumnRole, place: number | undefined): void => {
    const name = place === undefined ? undefined : header.names[place]?.trim()
    const isNamed = name !== undefined && name !== '' && header.names.filter((one) => one.trim() === name).length === 1
    if (place === undefined || !isNamed || taken.has(place) || columns.has(role)) return
    taken.add(place)
    columns.set(role, name)
  }
  const roles = Object.keys(places ?? {}) as ColumnRole[]
  for (const role of roles) take(role, places?.[role])
  for (const role of roles) {
    // When a form was sent is no question of it.
    const asked = role === 'recorded' ? header : (questions ?? header)
    take(role, asked.find(...(alsoCalled[role] ?? [])))
  }
  if (questions !== undefined) take('coach', header.find('name', 'email'))
  return { header, columns, unit: unitNamed(columns.get('duration') ?? '') }
}

/** The header of a sample and what its columns hold: the line of which most is recognized, else the widest. */
export const guessColumns = (headers: readonly Header[]): GuessedColumns | undefined =>
  headers
    .map(guess)
    .toSorted((a, b) => b.columns.size - a.columns.size || b.header.names.length - a.header.names.length)[0]
