export { entryRows, rejectedRows, withheldRows } from './entries/entry-rows.js'
export { withoutDuplicates } from './entries/without-duplicates.js'
export { withoutNames } from './entries/without-names.js'
export type { Complaint, Entries, Passed, RejectedRow, RowIdentities, TextColumn } from './entries/entries.js'
export { namesOf, type MappingProblem, type Names } from './entries/names.js'
export { readLog, type ActivityLog } from './entries/read-log.js'
export type { ReadOptions } from './entries/read-options.js'
export { nothingSeen, type SeenRows } from './entries/seen.js'
export { measureIds, type MeasureId } from './explained/measure-ids.js'
export { importers } from './importers/index.js'
export type { Header, Importer, Layout, MissingColumn, Source, Repeated } from './importers/layout.js'
export { Mapping, mappingJsonSchema } from './importers/mapping.js'
export { microsoftQuestions } from './importers/microsoft-forms.js'
export { agreementBook, type AgreementBook } from './ledger/agreement-book.js'
export { ledgerKeeper } from './ledger/build-ledgers.js'
export { ledgerForSchool } from './ledger/ledger-for-school.js'
export type {
  CoachLedger,
  ContactWork,
  LedgerCell,
  LoggedCycle,
  LoggedDay,
  LoggedDurations,
  LoggedRecording,
  NamedTime,
  TeacherContacts,
  Term,
} from './ledger/ledger.js'
export { administratorLearning } from './measures/administrator-learning.js'
export { capacity } from './measures/capacity.js'
export { carryOver } from './measures/carry-over.js'
export { checkIns } from './measures/check-ins.js'
export { coachingCycles, cycleLines } from './measures/coaching-cycles.js'
export { coverage } from './measures/coverage.js'
export { cycleProgress, isCycleOf, ownCycleProgress } from './measures/cycle-progress.js'
export { cyclesForgone } from './measures/cycles-forgone.js'
export type { MeasureOptions } from './measures/judged-time.js'
export { lateness } from './measures/lateness.js'
export { leaderTime } from './measures/leader-time.js'
export { load } from './measures/load.js'
export { logDispersion } from './measures/log-dispersion.js'
export { logQuality } from './measures/log-quality.js'
export { namedShares } from './measures/named-shares.js'
export { ownLearning } from './measures/own-learning.js'
export { plan } from './measures/plan.js'
export { contactLines, reach, type ReachOptions } from './measures/reach.js'
export { requests } from './measures/requests.js'
export { saidAgainstLog, type SaidOptions } from './measures/said-against-log.js'
export { scopeCreep } from './measures/scope-creep.js'
export type { CreepOptions, LogDispersion } from './measures/scope-weeks.js'
export { scope } from './measures/scope.js'
export { shownCycleProgress } from './measures/shown-cycle-progress.js'
export { shownReach } from './measures/shown-reach.js'
export { timeAllocation } from './measures/time-allocation.js'
export { timeBy } from './measures/time-by.js'
export { whatIf, type Move, type MoveProblem, type RoleTime, type WhatIf } from './measures/what-if.js'
export { workingDays } from './measures/working-days.js'
export { toUtf8, type Encoding, type Utf8Text } from './reading/encoding.js'
export type { ReadProblem } from './reading/read-problem.js'
export { assembleReport, buildReport, type ReportFrame, type ReportInput } from './reports/build-report.js'
export type { CoachReportOptions } from './reports/coach-report.js'
export { measureCoach, type MeasuredCoach } from './reports/measured-coach.js'
export type { WeekSum } from './measures/time-by-stretch.js'
export type { ActivitySum, TimeSums } from './measures/time-sums.js'
export { reportJsonSchema, reportSchema } from './reports/report-schema.js'
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
