export { buildReport, type ReportInput } from './build-report.js'
export { buildCoachReport, type CoachReportOptions } from './coach-report.js'
export type {
  AllocationLine,
  CoachReport,
  Coverage,
  Creep,
  GroupReport,
  InputFile,
  PlanLine,
  PlanVerdict,
  Report,
  RowCounts,
  Scope,
  SecondsByStanding,
  SetAside,
  ShareInterval,
  WeekLine,
} from './report.js'
