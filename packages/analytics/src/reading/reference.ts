import { CsvError, parse } from 'csv-parse/sync'

const decoder = new TextDecoder('utf-8')

/** Any of the three line ends may close a record, whichever comes first in the file. */
const lineEnds = ['\r\n', '\n', '\r']

/**
 * Reads text by the letter of the format, with csv-parse: every record with its cells.
 *
 * @internal what the scanner is held to
 */
export const referenceRecords = (text: string, delimiter: string): string[][] =>
  parse(text, { delimiter, record_delimiter: lineEnds, relax_column_count: true })

/** The cells of a single record, or `undefined` where the text is not one well-formed record. */
export const referenceCells = (bytes: Uint8Array, delimiter: number): readonly string[] | undefined => {
  try {
    const records = referenceRecords(decoder.decode(bytes), String.fromCharCode(delimiter))
    return records.length === 1 ? records[0] : undefined
  } catch (error) {
    if (error instanceof CsvError) return undefined
    throw error
  }
}
