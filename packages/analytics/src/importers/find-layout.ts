import { left, right, type Result } from '@coachwork/core'
import type { ReadProblem } from '../reading/read-problem.js'
import { lineEnd, readRecordAt } from '../reading/scan.js'
import { importers } from './index.js'
import { headerOf, type Header, type Importer, type Layout } from './layout.js'
import { columnsNotFound, columnsRepeated, countColumns, mappedLayout } from './mapped-layout.js'
import type { Mapping } from './mapping.js'

/** A header that was found, and how the file below it is to be read. */
export interface FoundLayout {
  readonly importer: string
  readonly header: Header
  readonly layout: Layout
  /** One byte. */
  readonly delimiter: number
  /** First byte and first line after the header. */
  readonly from: number
  readonly line: number
}

/** A record near the top of the file that may be its header. */
interface Candidate {
  readonly header: Header
  readonly delimiter: number
  readonly at: number
  readonly from: number
  readonly line: number
}

const delimiters = [',', ';', '\t'].map((mark) => mark.charCodeAt(0))

/** How many records to look at: exports carry a title, a period or a note above their header. */
const recordsToTry = 30

/** The records near the top of a file, and the first line that a quote breaks under every delimiter. */
interface Top {
  readonly candidates: readonly Candidate[]
  readonly brokenLine: number | undefined
}

/** A line that a quote breaks is no header, but the one below it may be: a title can hold a quote. */
const topOf = (bytes: Uint8Array): Top => {
  const broken: number[] = []
  const candidates = delimiters.flatMap((delimiter) => {
    const found: Candidate[] = []
    let firstBroken = Infinity
    let at = 0
    let line = 1
    for (let tried = 0; tried < recordsToTry && at < bytes.length; tried += 1) {
      const record = readRecordAt(bytes, delimiter, at, line)
      if (record === undefined) {
        firstBroken = Math.min(firstBroken, line)
        at = lineEnd(bytes, at)
        line += 1
        continue
      }
      found.push({ header: headerOf(record.cells), delimiter, at, from: record.next, line: record.nextLine })
      at = record.next
      line = record.nextLine
    }
    broken.push(firstBroken)
    return found
  })
  const brokenLine = Math.max(...broken)
  return {
    candidates: candidates.sort((a, b) => a.at - b.at || b.header.names.length - a.header.names.length),
    brokenLine: Number.isFinite(brokenLine) ? brokenLine : undefined,
  }
}

const isLayout = (answer: unknown): answer is Layout =>
  typeof answer === 'object' && answer !== null && !('missing' in answer)

const found = (candidate: Candidate, importer: string, layout: Layout): FoundLayout => ({
  importer,
  header: candidate.header,
  layout,
  delimiter: candidate.delimiter,
  from: candidate.from,
  line: candidate.line,
})

/** How much of a column's name a message shows: a question can be a page long. */
const longestName = 80

const shown = (name: string): string => {
  const line = name.trim().replace(/\s+/g, ' ')
  return line.length > longestName ? `${line.slice(0, longestName - 1)}…` : line
}

const listed = (names: readonly string[]): string => names.map((name) => `"${shown(name)}"`).join(', ')

/** The start of a mapping file for a header that nobody knows, so that the next step is filling in, not reading docs. */
const starterMapping = (header: Header): string =>
  [
    'coachwork: mapping/1',
    'columns:',
    '  coach: …        # one of: ' + header.names.map((name) => JSON.stringify(name.trim())).join(', '),
    '  date: …',
    '  duration: { column: …, unit: minutes }   # or hours; or start: and end:',
    '  activity: …',
  ].join('\n')

/** A path as a shell takes it. */
const shellWord = (path: string): string =>
  /^[\w./:@%+=,-]+$/.test(path) ? path : `'${path.replaceAll("'", `'\\''`)}'`

const howToMap = (file: string, header: Header): string =>
  `in a mapping file (--mapping FILE), which coachwork init --from ${shellWord(file)} starts:\n${starterMapping(header)}`

const widestOf = (all: readonly Candidate[]): Candidate | undefined =>
  all.reduce<Candidate | undefined>(
    (best, next) => (next.header.names.length > (best?.header.names.length ?? 0) ? next : best),
    undefined,
  )

/** Whether a line that may be the true header stands above this one, broken by a quote. */
const isBelowBroken = ({ brokenLine }: Top, candidate: Candidate): boolean =>
  brokenLine !== undefined && brokenLine < candidate.line - 1

/** What is wrong where a mapping names columns that no line has. */
const notAsMapped = (file: string, top: Top, columns: NonNullable<Mapping['columns']>): ReadProblem | undefined => {
  const all = top.candidates
  const [nearest] = [...all].sort(
    (a, b) =>
      columnsNotFound(columns, a.header).length - columnsNotFound(columns, b.header).length ||
      b.header.names.length - a.header.names.length,
  )
  const gone = nearest === undefined ? [] : columnsNotFound(columns, nearest.header)
  if (nearest === undefined || gone.length === 0) return undefined
  const known = all.flatMap((candidate) =>
    importers.filter(({ layout }) => isLayout(layout(candidate.header))).map(({ title }) => ({ candidate, title })),
  )[0]
  if (known !== undefined && columnsNotFound(columns, known.candidate.header).length === countColumns(columns))
    return {
      _tag: 'missing-column',
      file,
      line: known.candidate.line - 1,
      column: gone.join(', '),
      message: `this is a ${known.title}, and none of the columns that the mapping names is in it: ${gone.join(', ')}`,
      remedy: `if the mapping is for other logs of the run, read those first (coachwork import LOG --mapping FILE --out entries.csv), then give entries.csv together with ${shellWord(file)} and a mapping without columns:`,
    }
  if (isBelowBroken(top, nearest) && gone.length === countColumns(columns)) return undefined
  return {
    _tag: 'missing-column',
    file,
    line: nearest.line - 1,
    column: gone.join(', '),
    message: `the header lacks what the mapping names: ${gone.join(', ')}; it has ${listed(nearest.header.names)}`,
    remedy: 'name the columns in the mapping as the header spells them',
  }
}

/** What is wrong where a header is that of a known export, but for a column that an entry needs. */
const incomplete = (file: string, all: readonly Candidate[], asked: readonly Importer[]): ReadProblem | undefined => {
  for (const candidate of all)
    for (const one of asked) {
      const answer = one.layout(candidate.header)
      if (answer !== undefined && 'missing' in answer)
        return {
          _tag: 'missing-column',
          file,
          line: candidate.line - 1,
          column: answer.missing.join(', '),
          message: `this looks like ${one.title}, but no column tells the ${answer.missing.join(' or the ')}; it has ${listed(candidate.header.names)}`,
          remedy: `say where it is ${howToMap(file, candidate.header)}`,
        }
    }
  return undefined
}

/** What may be known of the layout beforehand. */
export interface LayoutHints {
  readonly importer?: Importer
  readonly mapping?: Mapping
}

const problemOf = (file: string, top: Top, { importer, mapping }: LayoutHints): ReadProblem => {
  const asked = importer ? [importer] : importers
  const problem =
    (mapping?.columns && notAsMapped(file, top, mapping.columns)) ?? incomplete(file, top.candidates, asked)
  if (problem !== undefined) return problem
  const widest = widestOf(top.candidates)
  if (widest === undefined || isBelowBroken(top, widest))
    return {
      _tag: 'unknown-layout',
      file,
      line: top.brokenLine ?? 1,
      message: 'a quote breaks this line, being stray or never closed, and no other line near the top is a header',
      remedy: `mend the quotes of this line if it is the header${widest ? `; if it is not, describe the layout ${howToMap(file, widest.header)}` : ''}`,
    }
  return {
    _tag: 'unknown-layout',
    file,
    line: widest.line - 1,
    value: widest.header.names.join(' | ').slice(0, 300),
    message: `expected a header of ${asked.map(({ title }) => title).join(', ')}; met the columns ${listed(widest.header.names)}`,
    remedy: `describe the layout ${howToMap(file, widest.header)}`,
  }
}

/**
 * Finds the header of a file and what its columns mean: by the mapping, or by the header's own signature.
 *
 * Lines above the header are passed over, and the delimiter is the one under which a header makes sense.
 */
export const findLayout = (file: string, bytes: Uint8Array, hints: LayoutHints): Result<ReadProblem, FoundLayout> => {
  const top = topOf(bytes)
  const columns = hints.mapping?.columns
  for (const candidate of top.candidates) {
    const asked = hints.importer ? [hints.importer] : importers
    const answers = asked.map((importer) => ({ importer, answer: importer.layout(candidate.header) }))
    const known = answers.find(({ answer }) => isLayout(answer))
    const layout = isLayout(known?.answer) ? known.answer : undefined
    if (columns === undefined) {
      if (layout !== undefined && known !== undefined) return right(found(candidate, known.importer.name, layout))
      continue
    }
    if (columnsNotFound(columns, candidate.header).length > 0) continue
    const repeated = columnsRepeated(columns, candidate.header)
    if (repeated.length > 0)
      return left({
        _tag: 'repeated-column',
        file,
        line: candidate.line - 1,
        column: repeated.join(', '),
        message:
          repeated.length === 1
            ? `the header has the column ${listed(repeated)} more than once`
            : `a column that the mapping names could be any of ${listed(repeated)}`,
        remedy: repeated.length === 1 ? 'rename one of them in the export' : 'name it as the header spells it',
      })
    const [partly] = answers.flatMap(({ answer }) => (answer && 'missing' in answer ? [answer.known] : []))
    const mapped = mappedLayout(columns, candidate.header, layout ?? partly)
    if (isLayout(mapped)) return right(found(candidate, known?.importer.name ?? 'mapping', mapped))
  }
  return left(problemOf(file, top, hints))
}
