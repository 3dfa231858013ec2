import type { DateOrder } from '../values/date-text.js'
import type { DurationUnit } from '../values/duration-text.js'

/** Where a text comes from: one column or several, or the same words for every row. */
export type Source = readonly number[] | { readonly value: string }

/** A column, and another one with the same name. */
export interface Repeated {
  readonly column: number
  readonly again: number
}

/** Where the columns of one layout of export stand, by position in the header, and what they mean. */
export interface Layout {
  /** The source's own key of a row. */
  readonly id?: number
  /** Several columns are joined by a space: first and last name. */
  readonly coach: Source
  readonly school: Source
  readonly date: number
  /** The order of day and month that the mapping states. */
  readonly dateOrder?: DateOrder
  /** When the row was written down: the time stamp of a form, the day on which a tracker made the entry. */
  readonly recorded?: { readonly column: number; readonly order?: DateOrder }
  readonly start?: number
  readonly end?: number
  /** The day of the end, where the export names it. */
  readonly endDate?: number
  /** Columns that hold the duration, most exact first; the first that is filled counts, the others are held against it. */
  readonly durations: readonly { readonly column: number; readonly unit: DurationUnit }[]
  /** Columns that name the activity, most particular first; the first that is filled is the label. */
  readonly activity: Source
  /** The words of the coach where the activity column already holds a code. */
  readonly label?: number
  /** Whether texts carry the apostrophe that keeps a spreadsheet from taking them for formulas. */
  readonly guarded?: boolean
  readonly teachers?: { readonly column: number; readonly separator: string }
  readonly cycle?: number
  readonly requestedBy?: number
  /** What the export writes, in lower case, where nobody gave a name. */
  readonly nobody?: string
  /** What the export may put behind the last of several answers in a cell. */
  readonly lastMark?: string
  /** Columns with the name of one that is used: they must hold nothing, or it is not known which of the two counts. */
  readonly repeated?: readonly Repeated[]
  /** Columns that are no part of a row's content, such as rates and invoices: they may change between two exports. */
  readonly volatile: readonly number[]
}

/** The header of an export, with its columns found by name. */
export interface Header {
  readonly names: readonly string[]
  /** Position of the first column with one of these names, most wanted first. */
  readonly find: (...names: readonly string[]) => number | undefined
  /** Positions of the columns that somebody means by this name: those spelled so, else those that read so. */
  readonly called: (name: string) => readonly number[]
  /** Positions of all columns whose name matches. */
  readonly matching: (pattern: RegExp) => readonly number[]
}

/** A column name as people read it: in lower case, with single spaces, and without what no eye can see. */
export const readName = (name: string): string =>
  name
    .replace(/[\u00ad\u200b-\u200d\u2060]/g, '')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim()

/** A column name without a currency or unit in brackets, a unit behind a dash, and question marks. */
const plainName = (name: string): string =>
  readName(name)
    .replace(/\s*(?:\([^()]*\)|[-–—]\s*(?:in )?(?:minutes|mins?|hours|hrs?))$/, '')
    .replace(/[?:*]+$/, '')
    .trim()

/** The header of a file, ready to be asked. */
export const headerOf = (names: readonly string[]): Header => {
  const exact = names.map(readName)
  const plain = names.map(plainName)
  return {
    names,
    find: (...wanted) => {
      for (const name of wanted) {
        const at = exact.indexOf(name)
        if (at >= 0) return at
        const loose = plain.indexOf(name)
        if (loose >= 0) return loose
      }
      return undefined
    },
    called: (name) => {
      const at = (texts: readonly string[], wanted: string): number[] =>
        texts.flatMap((text, i) => (text === wanted ? [i] : []))
      const spelled = at(
        names.map((text) => text.trim()),
        name.trim(),
      )
      if (spelled.length > 0) return spelled
      const read = at(exact, readName(name))
      return read.length > 0 ? read : at(plain, readName(name))
    },
    matching: (pattern) => plain.flatMap((name, i) => (pattern.test(name) ? [i] : [])),
  }
}

/** A column that a layout needs and a header does not have. */
export interface MissingColumn {
  readonly missing: readonly string[]
  /** What holds for such an export all the same, when a mapping says where the columns are. */
  readonly known?: Partial<Layout>
}

/**
 * One layout of export, known by its header.
 *
 * The contract of every file in this folder: look at a header, say where things stand, or that it is not yours.
 */
export interface Importer {
  /** The name for `--importer`. */
  readonly name: string
  /** The product as people call it. */
  readonly title: string
  /** Where the columns stand; the columns that are missing from an export of this kind; `undefined` for any other header. */
  readonly layout: (header: Header) => Layout | MissingColumn | undefined
}

/** Money and paperwork: columns that may differ between two exports of the same entries. */
export const paperwork = /\b(?:rates?|amounts?|invoiced?|approved|billable|currency|costs?|prices?)\b/
