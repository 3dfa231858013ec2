export { entryRows, rejectedRows, withheldRows } from './entries/entry-rows.js'
export type { Complaint, Entries, Passed, RejectedRow, TextColumn } from './entries/entries.js'
export { namesOf, type MappingProblem, type Names } from './entries/names.js'
export { readLog, type ActivityLog } from './entries/read-log.js'
export type { ReadOptions } from './entries/read-options.js'
export { nothingSeen, type SeenRows } from './entries/seen.js'
export { importers } from './importers/index.js'
export type { Header, Importer, Layout, MissingColumn, Source } from './importers/layout.js'
export { Mapping, mappingJsonSchema } from './importers/mapping.js'
export { agreementBook, ledgerKeeper, type AgreementBook } from './ledger/build-ledgers.js'
export type { CoachLedger, LedgerCell, Term } from './ledger/ledger.js'
export type { LogDispersion } from './measures/scope-weeks.js'
export { toUtf8, type Encoding, type Utf8Text } from './reading/encoding.js'
export type { ReadProblem } from './reading/read-problem.js'
export { buildReport, type ReportInput } from './reports/build-report.js'
export type * from './reports/report.js'
export {
  reportsForReaders,
  type FileWithParties,
  type ReaderReport,
  type ReadersInput,
} from './reports/reports-for-readers.js'
export type { DateOrder } from './values/date-text.js'
export type { DurationUnit } from './values/duration-text.js'
export type { TimeZone } from './values/time-zone.js'
