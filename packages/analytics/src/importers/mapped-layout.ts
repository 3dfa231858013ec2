import type { Header, Layout, MissingColumn, Source } from './layout.js'
import type { Mapping } from './mapping.js'

type Columns = NonNullable<Mapping['columns']>

/** Every column that a mapping names, with the key it is named under. */
const namedColumns = (columns: Columns): (readonly [role: string, column: string])[] =>
  Object.entries(columns).flatMap(([role, place]) => {
    if (typeof place === 'string') return [[role, place] as const]
    return typeof place === 'object' && 'column' in place ? [[role, place.column] as const] : []
  })

/** Columns that the mapping names and the header does not have, as `role: column`. */
export const columnsNotFound = (columns: Columns, header: Header): string[] =>
  namedColumns(columns).flatMap(([role, column]) => (header.called(column).length === 0 ? [`${role}: ${column}`] : []))

/** How many columns a mapping names. */
export const countColumns = (columns: Columns): number => namedColumns(columns).length

/** Columns that the mapping names and that could be several in this header, as the header spells them. */
export const columnsRepeated = (columns: Columns, header: Header): string[] => [
  ...new Set(
    namedColumns(columns).flatMap(([, column]) => {
      const places = header.called(column)
      return places.length > 1 ? places.map((place) => (header.names[place] ?? '').trim()) : []
    }),
  ),
]

/** Where rows are stamped; a column that is the day of the work itself says nothing of when it was written down. */
const stampIn = (
  { recorded }: Columns,
  at: (column: string) => number,
  known: Partial<Layout> | undefined,
  date: number,
): Layout['recorded'] => {
  const stamp =
    recorded === undefined
      ? known?.recorded
      : { column: at(recorded.column), ...(recorded.order !== undefined && { order: recorded.order }) }
  return stamp?.column === date ? undefined : stamp
}

/**
 * The layout that a mapping states, on top of the one found by header, if any.
 *
 * @returns the columns still missing where the two together do not make an entry
 */
export const mappedLayout = (
  columns: Columns,
  header: Header,
  known: Partial<Layout> | undefined,
): Layout | MissingColumn => {
  const at = (column: string): number => header.called(column)[0] ?? -1
  const source = (place: string | { readonly value: string }): Source =>
    typeof place === 'string' ? [at(place)] : place
  const coach = columns.coach === undefined ? known?.coach : source(columns.coach)
  const activity = columns.activity === undefined ? known?.activity : source(columns.activity)
  const date = columns.date === undefined ? known?.date : at(columns.date.column)
  const restated = columns.duration !== undefined || columns.start !== undefined || columns.end !== undefined
  const durations = columns.duration
    ? [{ column: at(columns.duration.column), unit: columns.duration.unit }]
    : restated
      ? []
      : (known?.durations ?? [])
  const start = columns.start === undefined ? (restated ? undefined : known?.start) : at(columns.start)
  const end = columns.end === undefined ? (restated ? undefined : known?.end) : at(columns.end)
  const endDate = columns.endDate === undefined ? (restated ? undefined : known?.endDate) : at(columns.endDate)
  const missing = [
    ...(coach === undefined ? ['coach'] : []),
    ...(date === undefined ? ['date'] : []),
    ...(durations.length === 0 && (start === undefined || end === undefined) ? ['duration (or start and end)'] : []),
    ...(activity === undefined ? ['activity'] : []),
  ]
  if (coach === undefined || date === undefined || activity === undefined || missing.length > 0) return { missing }
  const id = columns.id === undefined ? known?.id : at(columns.id)
  const teachers =
    columns.teachers === undefined
      ? known?.teachers
      : { column: at(columns.teachers.column), separator: columns.teachers.separator }
  const cycle = columns.cycle === undefined ? known?.cycle : at(columns.cycle)
  const requestedBy = columns.requestedBy === undefined ? known?.requestedBy : at(columns.requestedBy)
  const recorded = stampIn(columns, at, known, date)
  const dateOrder = columns.date === undefined ? known?.dateOrder : columns.date.order
  return {
    ...(id !== undefined && { id }),
    coach,
    school: columns.school === undefined ? (known?.school ?? { value: '' }) : source(columns.school),
    date,
    ...(dateOrder !== undefined && { dateOrder }),
    ...(recorded !== undefined && { recorded }),
    ...(start !== undefined && { start }),
    ...(end !== undefined && { end }),
    ...(endDate !== undefined && { endDate }),
    durations,
    activity,
    ...(columns.activity === undefined && known?.label !== undefined && { label: known.label }),
    ...(teachers !== undefined && { teachers }),
    ...(cycle !== undefined && { cycle }),
    ...(requestedBy !== undefined && { requestedBy }),
    ...(known?.nobody !== undefined && { nobody: known.nobody }),
    ...(known?.lastMark !== undefined && { lastMark: known.lastMark }),
    ...(known?.repeated !== undefined && { repeated: known.repeated }),
    volatile: known?.volatile ?? [],
  }
}
