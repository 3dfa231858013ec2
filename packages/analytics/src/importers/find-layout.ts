import { left, right, type Result } from '@coachwork/core'
import type { ReadProblem } from '../reading/read-problem.js'
import { readRecordAt } from '../reading/scan.js'
import { importers } from './index.js'
import { headerOf, type Header, type Importer, type Layout } from './layout.js'
import { columnsNotFound, columnsRepeated, mappedLayout } from './mapped-layout.js'
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

const candidates = (bytes: Uint8Array): Candidate[] =>
  delimiters
    .flatMap((delimiter) => {
      const found: Candidate[] = []
      let at = 0
      let line = 1
      while (found.length < recordsToTry && at < bytes.length) {
        const record = readRecordAt(bytes, delimiter, at, line)
        if (record === undefined) break
        found.push({ header: headerOf(record.cells), delimiter, at, from: record.next, line: record.nextLine })
        at = record.next
        line = record.nextLine
      }
      return found
    })
    .sort((a, b) => a.at - b.at || b.header.names.length - a.header.names.length)

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

const listed = (names: readonly string[]): string => names.map((name) => `"${name.trim()}"`).join(', ')

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

const problemOf = (
  file: string,
  all: readonly Candidate[],
  importer: Importer | undefined,
  mapping: Mapping | undefined,
): ReadProblem => {
  const widest = all.reduce<Candidate | undefined>(
    (best, next) => (next.header.names.length > (best?.header.names.length ?? 0) ? next : best),
    undefined,
  )
  if (widest === undefined)
    return {
      _tag: 'unknown-layout',
      file,
      line: 1,
      message: 'the first line has a quote that is never closed, so no header can be read',
      remedy: 'mend the quotes of the first line',
    }
  const line = widest.line - 1
  const columns = mapping?.columns
  if (columns !== undefined) {
    const nearest =
      [...all].sort(
        (a, b) =>
          columnsNotFound(columns, a.header).length - columnsNotFound(columns, b.header).length ||
          b.header.names.length - a.header.names.length,
      )[0] ?? widest
    const gone = columnsNotFound(columns, nearest.header)
    if (gone.length > 0)
      return {
        _tag: 'missing-column',
        file,
        line: nearest.line - 1,
        column: gone.join(', '),
        message: `the header lacks what the mapping names: ${gone.join(', ')}; it has ${listed(nearest.header.names)}`,
        remedy: 'name the columns in the mapping as the header spells them',
      }
  }
  for (const candidate of all)
    for (const one of importer ? [importer] : importers) {
      const answer = one.layout(candidate.header)
      if (answer !== undefined && 'missing' in answer)
        return {
          _tag: 'missing-column',
          file,
          line: candidate.line - 1,
          column: answer.missing.join(', '),
          message: `this looks like ${one.title}, but no column tells the ${answer.missing.join(' or the ')}; it has ${listed(candidate.header.names)}`,
          remedy: `say where it is in a mapping file (--mapping FILE):\n${starterMapping(candidate.header)}`,
        }
    }
  const wanted = importer
    ? `a header of ${importer.title}`
    : `a header of ${importers.map(({ title }) => title).join(', ')}`
  return {
    _tag: 'unknown-layout',
    file,
    line,
    value: widest.header.names.join(' | ').slice(0, 300),
    message: `expected ${wanted}; met the columns ${listed(widest.header.names)}`,
    remedy: `describe the layout in a mapping file (--mapping FILE):\n${starterMapping(widest.header)}`,
  }
}

/** What may be known of the layout beforehand. */
export interface LayoutHints {
  readonly importer?: Importer
  readonly mapping?: Mapping
}

/**
 * Finds the header of a file and what its columns mean: by the mapping, or by the header's own signature.
 *
 * Lines above the header are passed over, and the delimiter is the one under which a header makes sense.
 */
export const findLayout = (file: string, bytes: Uint8Array, hints: LayoutHints): Result<ReadProblem, FoundLayout> => {
  const all = candidates(bytes)
  const columns = hints.mapping?.columns
  for (const candidate of all) {
    const asked = hints.importer ? [hints.importer] : importers
    const known = asked
      .map((importer) => ({ importer, answer: importer.layout(candidate.header) }))
      .find(({ answer }) => isLayout(answer))
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
        message: `the header has the column ${listed(repeated)} more than once`,
        remedy: 'rename one of them in the export',
      })
    const mapped = mappedLayout(columns, candidate.header, layout)
    if (isLayout(mapped)) return right(found(candidate, known?.importer.name ?? 'mapping', mapped))
  }
  return left(problemOf(file, all, hints.importer, hints.mapping))
}
