import type { FormatName } from '@coachwork/analytics/formats'
import type { ActivityCatalogue, Audience, Interview, Period, SchoolCalendar } from '@coachwork/core'
import type { Agreements } from '../agreements.js'
import type { Complaint } from '../failure.js'
import type { DistrictFile } from './district-file.js'
import type { Reading } from './reading.js'

/** A log that a run will read. */
export interface PlannedLog {
  readonly path: string
  /** As reports show it: below the folder of the district file, with slashes. */
  readonly file: string
  /** Null for a log of the whole district. */
  readonly school: string | null
  readonly reading: Reading
}

/** A school of the run. */
export interface PlannedSchool {
  readonly id: string
  /** Null where no log is the school's own: its time then stands in logs of the whole district. */
  readonly logs: readonly string[] | null
  readonly calendar: SchoolCalendar | undefined
  /** How many teachers it has, where that is said. */
  readonly teachers: number | undefined
}

/** Everything a run will do, known before it does anything. */
export interface BatchPlan {
  readonly name: string
  readonly period: Period | null
  readonly schools: readonly PlannedSchool[]
  /** Whether somebody listed the schools, so that another one in the logs is worth a word. */
  readonly isListed: boolean
  readonly coaches: DistrictFile['coaches']
  readonly logs: readonly PlannedLog[]
  readonly agreements: Agreements
  /** What people said about the roles; nothing where nobody was asked. */
  readonly interviews: readonly Interview[] | undefined
  readonly calendar: SchoolCalendar | undefined
  readonly catalogue: ActivityCatalogue
  readonly reports: readonly { readonly audience: Audience; readonly formats: readonly FormatName[] }[]
  readonly output: DistrictFile['output']
  /** What cannot be used or is not there; the run goes on without it, and says so. */
  readonly complaints: readonly Complaint[]
  /** A complaint as a report may show it: its file below the folder of the district file. */
  readonly shown: (complaint: Complaint) => Complaint
}
