import { sectionKind } from './section.js'
import type { TextLine } from './text-line.js'

/** A table whose titles set what the coach does beside what the coach does not: "Core work | Not our work". */
export interface Columns {
  readonly excluded: readonly boolean[]
  readonly last: number
  readonly titled: boolean
}

/** Columns farther to the right than these are not asked for their titles. */
const mostColumns = 8

/** The columns as they are known after one more line; `undefined` outside tables. */
export const columnsAfter = (line: TextLine, before: Columns | undefined): Columns | undefined => {
  if (!line.cell) return undefined
  if (before?.titled || (before && line.column <= before.last))
    return { excluded: before.excluded, last: line.column, titled: true }
  if (line.column > mostColumns) return before
  const excluded = [...(before?.excluded ?? [])]
  excluded[line.column] = sectionKind(line.text) === 'exclusions'
  return { excluded, last: line.column, titled: false }
}

/** Whether a cell of such a table says what the coach does not do; `undefined` for a cell of any other table. */
export const excludedBy = (line: TextLine, columns: Columns | undefined): boolean | undefined =>
  columns?.titled && columns.excluded.length > 1 && columns.excluded.includes(true)
    ? (columns.excluded[line.column] ?? false)
    : undefined
