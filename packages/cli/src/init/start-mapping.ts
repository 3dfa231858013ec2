import { Mapping, type ReadProblem } from '@coachwork/analytics'
import { guessColumns, type ColumnRole, type GuessedColumns } from './guess-columns.js'
import { unknownRequestersOf, unmappedLabelsOf, type CountedLabel } from './sample-labels.js'
import { headersOf, importerNamed, readSample, type ReadSample, type Sample } from './sample.js'

/** A mapping as far as a sample tells it. */
export interface StartedMapping {
  readonly sample: string
  /** The product as people call it, where the layout is a known one; its columns need no mapping. */
  readonly known: string | undefined
  readonly guessed: GuessedColumns
  /** The unit of the duration is neither in the header nor in the cells: a person must say it. */
  readonly isUnitOpen: boolean
  /** What an entry needs and no header tells. */
  readonly missing: readonly string[]
  /** Most used first; null where the sample cannot be read before the columns are complete. */
  readonly labels: readonly CountedLabel[] | null
  /** Words for who asked, most used first. */
  readonly requesters: readonly CountedLabel[]
  /** What a report on this sample will ask. */
  readonly questions: readonly ReadProblem[]
}

type Columns = NonNullable<Mapping['columns']>

const isRead = (answer: ReadSample | ReadProblem): answer is ReadSample => 'log' in answer

const withColumns = (columns: Columns): Mapping => ({ ...Mapping.parse({ coachwork: 'mapping/1' }), columns })

/** The columns of a mapping, from what was guessed. */
const columnsOf = ({ columns, unit }: GuessedColumns): Columns => {
  const column = (role: ColumnRole): string | undefined => columns.get(role)
  const [date, recorded, duration, teachers] = [
    column('date'),
    column('recorded'),
    column('duration'),
    column('teachers'),
  ]
  const plain = (['school', 'start', 'end', 'activity', 'cycle', 'requestedBy'] as const).flatMap((role) => {
    const name = column(role)
    return name === undefined ? [] : [[role, name] as const]
  })
  return {
    ...Object.fromEntries(plain),
    // The labels of a log without a column for the coach can be counted all the same.
    coach: column('coach') ?? { value: '?' },
    ...(date !== undefined && { date: { column: date, order: undefined } }),
    ...(recorded !== undefined && { recorded: { column: recorded, order: undefined } }),
    ...(duration !== undefined && { duration: { column: duration, unit } }),
    ...(teachers !== undefined && { teachers: { column: teachers, separator: ';' } }),
  }
}

const missingFrom = ({ columns }: GuessedColumns, isUnitOpen: boolean): string[] => {
  const isTimed = columns.has('start') && columns.has('end')
  return [
    ...(['coach', 'date'] as const).filter((role) => !columns.has(role)),
    ...(isTimed || (columns.has('duration') && !isUnitOpen) ? [] : ['duration']),
    ...(columns.has('activity') ? [] : ['activity']),
  ]
}

const acceptedIn = (answer: ReadSample | ReadProblem): number => (isRead(answer) ? answer.log.rows.accepted : 0)

/** The mapping of a log whose layout nobody knows. */
const startHomeMade = async (sample: Sample, guessed: GuessedColumns): Promise<StartedMapping> => {
  const columns = columnsOf(guessed)
  const asIs = await readSample(sample, withColumns(columns))
  const { duration } = columns
  const inMinutes =
    duration?.unit === 'auto'
      ? await readSample(sample, withColumns({ ...columns, duration: { ...duration, unit: 'minutes' } }))
      : asIs
  const isUnitOpen = acceptedIn(inMinutes) > acceptedIn(asIs)
  const read = isUnitOpen ? inMinutes : asIs
  const asked = guessed.columns.get('requestedBy')
  const readable =
    isUnitOpen && duration ? { ...columns, duration: { ...duration, unit: 'minutes' as const } } : columns
  return {
    sample: sample.path,
    known: undefined,
    guessed,
    isUnitOpen,
    missing: missingFrom(guessed, isUnitOpen),
    labels: isRead(read) ? unmappedLabelsOf(read.log) : null,
    requesters: asked === undefined ? [] : await unknownRequestersOf(sample, readable, asked),
    questions: isRead(read) ? read.questions : [],
  }
}

/** The mapping of a log whose layout is known by its header: only its words need one. */
const startKnown = async (sample: Sample, guessed: GuessedColumns, read: ReadSample): Promise<StartedMapping> => {
  const importer = importerNamed(read.log.importer)
  const layout = importer?.layout(guessed.header)
  const place = layout === undefined || 'missing' in layout ? undefined : layout.requestedBy
  const asked = place === undefined ? undefined : guessed.header.names[place]?.trim()
  return {
    sample: sample.path,
    known: importer?.title ?? read.log.importer,
    guessed,
    isUnitOpen: false,
    missing: [],
    labels: unmappedLabelsOf(read.log),
    requesters: asked === undefined ? [] : await unknownRequestersOf(sample, {}, asked),
    questions: read.questions,
  }
}

/** Starts a mapping from a sample: columns by their headers, labels by how often they are used, nothing by a guess. */
export const startMapping = async (sample: Sample): Promise<StartedMapping | ReadProblem> => {
  const headers = headersOf(sample)
  if ('remedy' in headers) return headers
  const guessed = guessColumns(headers)
  const known = await readSample(sample)
  if (isRead(known) && guessed !== undefined) return startKnown(sample, guessed, known)
  const isUnknown = !isRead(known) && (known._tag === 'unknown-layout' || known._tag === 'missing-column')
  if (isUnknown && guessed !== undefined) return startHomeMade(sample, guessed)
  if (isRead(known)) throw new Error('a sample that can be read has a header')
  return known
}
