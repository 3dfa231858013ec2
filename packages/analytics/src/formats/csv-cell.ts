/** What a cell of a table holds: a number stays a number, nothing is an empty cell, everything else is text. */
export type CellValue = string | number | null | undefined

const formulaStart = /^'*[=+\-@\t\r\n＝＋－＠]/

/** A number written out is no formula, whatever its sign. */
const plainNumber = /^[+-]\d+(?:[.,]\d+)?$/

/**
 * Text that no spreadsheet takes for a formula: where the first character could start one, an apostrophe precedes it.
 *
 * Names and labels in a log are other people's text, and a report is opened in a spreadsheet by someone who trusts it.
 */
export const guardText = (text: string): string =>
  formulaStart.test(text) && !plainNumber.test(text) ? `'${text}` : text

/** The text that was guarded. */
export const unguardText = (text: string): string =>
  text.startsWith("'") && formulaStart.test(text) ? text.slice(1) : text

/** One cell of a CSV file after RFC 4180: quoted where it must be, never a formula; a number that is none is empty. */
export const csvCell = (value: CellValue): string => {
  if (value === null || value === undefined) return ''
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : ''
  const text = guardText(value)
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** One row of a CSV file, with the line end that RFC 4180 asks for. */
export const csvRow = (values: readonly CellValue[]): string => `${values.map(csvCell).join(',')}\r\n`
