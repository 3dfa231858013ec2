import type { CoachLedger } from '../ledger/ledger.js'
import { ledgerForSchool } from '../ledger/ledger-for-school.js'
import { isCycleOf } from '../measures/cycle-progress.js'
import { assembleReport, type ReportInput } from './build-report.js'
import type { CycleFiles } from './cycle-figures.js'
import { measureCoach } from './measured-coach.js'
import type { InputFile, Report } from './report.js'

/** A file that was read, with whose time is in it: a reader is told only of files that hold their own. */
export interface FileWithParties extends InputFile {
  readonly coaches: readonly string[]
  readonly schools: readonly string[]
}

/** What all readers' reports are made of. */
export interface ReadersInput extends Omit<ReportInput, 'files'> {
  readonly files: readonly FileWithParties[]
  /** Coaching cycles of any coaches, where their files were given. */
  readonly cycles?: CycleFiles | undefined
}

/** A report and the one it is for: a coach, a school's principal, or, without a name, everyone who gets the run. */
export interface ReaderReport {
  readonly reader: string | null
  readonly report: Report
}

/** What one reader may see of a run. */
interface Part extends Pick<ReadersInput, 'files' | 'cycles'> {
  readonly reader: string
  readonly ledgers: readonly CoachLedger[]
}

const partsByCoach = (ledgers: readonly CoachLedger[], { files, cycles }: ReadersInput): Part[] =>
  ledgers.map((ledger) => ({
    reader: ledger.coach,
    ledgers: [ledger],
    files: files.filter(({ coaches }) => coaches.includes(ledger.coach)),
    cycles,
  }))

/** The cycles of one school: those that name it, and those that name none of coaches who work nowhere else. */
const cyclesAt = (cycles: CycleFiles, school: string, ledgers: readonly CoachLedger[]): CycleFiles => ({
  ...cycles,
  cycles: cycles.cycles.filter((cycle) =>
    ledgers.some(
      (ledger) =>
        isCycleOf(ledger, cycle) &&
        (cycle.school === school || (ledger.schools.length === 1 && ledger.schools[0] === school)),
    ),
  ),
})

const partsBySchool = (ledgers: readonly CoachLedger[], { files, cycles }: ReadersInput): Part[] =>
  [...new Set(ledgers.flatMap(({ schools }) => schools))].sort().map((school) => ({
    reader: school,
    ledgers: ledgers.flatMap((ledger) => ledgerForSchool(ledger, school) ?? []),
    files: files.filter(({ schools }) => schools.includes(school)),
    cycles: cycles && cyclesAt(cycles, school, ledgers),
  }))

const plainFile = ({ file, importer, rows }: FileWithParties): InputFile => ({ file, importer, rows })

const reportOf = (input: ReadersInput, { ledgers, files, cycles }: Omit<Part, 'reader'>): Report => {
  const names = new Set(files.map(({ file }) => file))
  const setAside = input.setAside.filter(({ file }) => names.has(file))
  return assembleReport(
    { ...input, files: files.map(plainFile), setAside },
    ledgers.map((ledger) => measureCoach(ledger, { ...input, cycles })),
  )
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
        ? partsByCoach(ledgers, input)
        : partsBySchool(ledgers, input)
  if (parts.length < 2) return [{ reader: null, report: reportOf(input, { ...input, ledgers }) }]
  const kind = input.audience === 'coach' ? 'coach' : 'school'
  const cover: Report = {
    ...reportOf(input, { files: input.files, ledgers: [] }),
    headline: `${String(parts.length)} reports, one for each ${kind}, each in a folder of its own.`,
  }
  return [
    { reader: null, report: cover },
    ...parts.map((part) => ({
      reader: part.reader,
      report: reportOf({ ...input, notes: [] }, part),
    })),
  ]
}
