import { standardCatalogue, type ActivityCatalogue } from '../../activity/catalogue.js'
import type { ActivityEntry } from '../../activity/entry.js'
import type { AgreementVersion, PartnershipAgreement } from '../../agreement/agreement.js'
import { exampleAgreement } from '../agreement/example-agreement.js'

/** Logged work with the agreement that it is held against. */
export interface LoggedWork {
  /** Of one coach; entries of several are told apart by the coach's id. */
  readonly entries: readonly ActivityEntry[]
  /** Without it, only work that no agreement can allow is found. */
  readonly agreement?: PartnershipAgreement
  /** For a district's own activities; the standard catalogue if not given. */
  readonly catalogue?: ActivityCatalogue
  /** Whether findings name the coach; if not given, they do where the entries are of several. */
  readonly namesCoaches?: boolean
}

/** The activities that logged work is read by. */
export const catalogueOf = ({ catalogue }: LoggedWork): ActivityCatalogue => catalogue ?? standardCatalogue

/** One entry of an example: the day of October 2026, the activity, and hours. */
export type ExampleEntry = readonly [day: number, activity: string, hours: number]

/** A few entries of one coach in October 2026, for the examples of rules. */
export const exampleWork = (
  version: Partial<AgreementVersion> | undefined,
  entries: readonly ExampleEntry[],
  agreement: Partial<PartnershipAgreement> = {},
): LoggedWork => ({
  ...(version && { agreement: exampleAgreement(version, agreement) }),
  entries: entries.map(([day, activity, hours]): ActivityEntry => ({
    coach: 'ash',
    school: 'oak',
    date: `2026-10-${String(day).padStart(2, '0')}`,
    seconds: Math.round(hours * 3600),
    activity,
    label: activity,
    teachers: [],
    cycle: '',
    requestedBy: 'unknown',
  })),
})
