import type { CoachLedger } from '../ledger/ledger.js'
import { ledgerForSchool } from '../ledger/ledger-for-school.js'
import { buildReport, type ReportInput } from './build-report.js'
import type { InputFile, Report } from './report.js'

/** A file that was read, with whose time is in it: a reader is told only of files that hold their own. */
export interface FileWithParties extends InputFile {
  readonly coaches: readonly string[]
  readonly schools: readonly string[]
}

/** What all readers' reports are made of. */
export interface ReadersInput extends Omit<ReportInput, 'files'> {
  readonly files: readonly FileWithParties[]
}

/** A report and the one it is for: a coach, a school's principal, or, without a name, everyone who gets the run. */
export interface ReaderReport {
  readonly reader: string | null
  readonly report: Report
}

interface Part {
  readonly reader: string
  readonly ledgers: readonly CoachLedger[]
  readonly files: readonly FileWithParties[]
}

const partsByCoach = (ledgers: readonly CoachLedger[], files: readonly FileWithParties[]): Part[] =>
  ledgers.map((ledger) => ({
    reader: ledger.coach,
    ledgers: [ledger],
    files: files.filter(({ coaches }) => coaches.includes(ledger.coach)),
  }))

const partsBySchool = (ledgers: readonly CoachLedger[], files: readonly FileWithParties[]): Part[] =>
  [...new Set(ledgers.flatMap(({ schools }) => schools))].sort().map((school) => ({
    reader: school,
    ledgers: ledgers.flatMap((ledger) => ledgerForSchool(ledger, school) ?? []),
    files: files.filter(({ schools }) => schools.includes(school)),
  }))

const plainFile = ({ file, importer, rows }: FileWithParties): InputFile => ({ file, importer, rows })

const reportOf = (input: ReadersInput, ledgers: Iterable<CoachLedger>, files: readonly FileWithParties[]): Report => {
  const names = new Set(files.map(({ file }) => file))
  const setAside = input.setAside.filter(({ file }) => names.has(file))
  return buildReport({ ...input, ledgers, files: files.map(plainFile), setAside })
}

/**
 * The reports of one run, each made only of what its reader may see.
 *
 * A coach gets their own time, a principal their own school's. Where a run holds more than one reader's, the first
 * report is a cover that names no one's time.
 */
export const reportsForReaders = (input: ReadersInput): readonly ReaderReport[] => {
  const ledgers = [...input.ledgers]
  const parts =
    input.audience === 'district'
      ? []
      : input.audience === 'coach'
        ? partsByCoach(ledgers, input.files)
        : partsBySchool(ledgers, input.files)
  if (parts.length < 2) return [{ reader: null, report: reportOf(input, ledgers, input.files) }]
  const kind = input.audience === 'coach' ? 'coach' : 'school'
  const cover: Report = {
    ...reportOf(input, [], input.files),
    headline: `${String(parts.length)} reports, one for each ${kind}, each in a folder of its own.`,
  }
  return [
    { reader: null, report: cover },
    ...parts.map((part) => ({
      reader: part.reader,
      report: reportOf({ ...input, notes: [] }, part.ledgers, part.files),
    })),
  ]
}
