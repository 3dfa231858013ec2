import { ledgerForSchool, type AgreementBook, type CoachLedger, type CoachReportOptions } from '@coachwork/analytics'
import type { Audience, PartnershipAgreement, SchoolCalendar } from '@coachwork/core'
import pMap from 'p-map'
import type { Host } from '../host.js'
import { cacheKey, type Cache } from './cache.js'
import type { Crew } from './crew.js'
import { gather, type GatheredLog, type KnownLog } from './gather.js'
import type { Measured, RoleFacts } from './measure-job.js'
import type { BatchPlan, PlannedSchool } from './plan.js'

/** One coach's role, and where in the cache its measures lie for every reader of the run. */
export interface MeasuredRole extends RoleFacts {
  readonly district: string
  /** For each school's principal, where principals get reports. */
  readonly principals: readonly { readonly school: string; readonly key: string }[]
  /** For the coach; null where coaches get no reports. */
  readonly own: string | null
}

/** What one group of logs came to. */
export interface MeasuredGroup {
  readonly logs: readonly GatheredLog[]
  readonly roles: readonly MeasuredRole[]
}

/** Every key of the cache that a role rests on. */
export const keysOf = ({ district, principals, own }: MeasuredRole): string[] => [
  district,
  ...principals.map(({ key }) => key),
  ...(own === null ? [] : [own]),
]

/** What groups of logs are measured with. */
export interface MeasureTools {
  readonly host: Host
  readonly crew: Crew
  readonly plan: BatchPlan
  readonly book: AgreementBook
  readonly agreementsOf: ReadonlyMap<string, readonly PartnershipAgreement[]>
  /** Those on the list, by id. */
  readonly schools: ReadonlyMap<string, PlannedSchool>
  /** A key of all that is particular to schools. */
  readonly schoolsKey: string
  readonly cache: Cache
  readonly cacheFolder: string
  readonly load: Parameters<typeof gather>[2]
  /** So many roles wait for a free hand, at most: ledgers are made no faster than they are measured. */
  readonly waiting: number
  /** Called for each role as soon as it is measured. */
  readonly done: (role: MeasuredRole, known: number) => void
}

/** The calendar of a coach: that of their schools, or the district's where these differ. */
const calendarFor = (
  { plan, schools: planned }: MeasureTools,
  schools: readonly string[],
): SchoolCalendar | undefined => {
  const own = new Set(schools.map((school) => planned.get(school)?.calendar ?? plan.calendar))
  return own.size === 1 ? [...own][0] : plan.calendar
}

const optionsFor = (tools: MeasureTools, audience: Audience, schools: readonly string[]): CoachReportOptions => {
  const { catalogue, interviews } = tools.plan
  const calendar = calendarFor(tools, schools)
  const staffs = Object.fromEntries(
    schools.flatMap((school) => {
      const teachers = tools.schools.get(school)?.teachers
      return teachers === undefined ? [] : [[school, teachers]]
    }),
  )
  return { audience, catalogue, staffs, ...(calendar && { calendar }), ...(interviews && { interviews }) }
}

const measureRole = async (tools: MeasureTools, ledger: CoachLedger): Promise<MeasuredRole> => {
  const { crew, plan, cacheFolder, done } = tools
  const audiences = new Set(plan.reports.map(({ audience }) => audience))
  const measure = (own: CoachLedger, audience: Audience): Promise<Measured> =>
    crew.run({ kind: 'measure', ledger: own, options: optionsFor(tools, audience, own.schools), cache: cacheFolder })
  const [district, own, ...principals] = await Promise.all([
    measure(ledger, 'district'),
    audiences.has('coach') ? measure(ledger, 'coach') : undefined,
    ...(audiences.has('principal') ? ledger.schools : []).flatMap((school) => {
      const part = ledgerForSchool(ledger, school)
      return part === undefined ? [] : [measure(part, 'principal').then((measured) => ({ school, measured }))]
    }),
  ])
  const role: MeasuredRole = {
    found: district.found,
    schools: district.schools,
    district: district.key,
    own: own?.key ?? null,
    principals: principals.map(({ school, measured: { key } }) => ({ school, key })),
  }
  const all = [district, ...(own ? [own] : []), ...principals.map(({ measured }) => measured)]
  done(role, all.filter(({ known }) => known).length)
  return role
}

/** Everything that the measures of a group follow from. */
const keyOfGroup = ({ plan, schoolsKey, agreementsOf }: MeasureTools, group: readonly KnownLog[]): string =>
  cacheKey(
    'group',
    JSON.stringify([
      group.map(({ read, school }) => [read.key, school]),
      [...new Set(group.flatMap(({ read }) => read.coaches))].map((coach) => agreementsOf.get(coach)),
      [...plan.catalogue],
      plan.calendar,
      schoolsKey,
      plan.interviews,
      plan.reports.map(({ audience }) => audience),
    ]),
  )

const isWhole = async (host: Host, cache: Cache, { roles }: MeasuredGroup): Promise<boolean> => {
  for (const key of roles.flatMap(keysOf)) if ((await host.kindOf(cache.pathOf(key))) !== 'file') return false
  return true
}

/** Measures every role in a group of logs, unless the same logs came to the same under the same agreements before. */
export const measureGroup = async (
  tools: MeasureTools,
  group: readonly KnownLog[],
): Promise<MeasuredGroup & { readonly key: string }> => {
  const { host, book, cache, load, waiting, done } = tools
  const key = keyOfGroup(tools, group)
  const before = (await cache.get(key)) as MeasuredGroup | undefined
  if (before && (await isWhole(host, cache, before))) {
    for (const role of before.roles) {
      // Asked for, so that the agreements count as used.
      for (const { school } of role.schools) book.find(role.found.coach, school)
      done(role, keysOf(role).length)
    }
    return { ...before, key }
  }
  const { ledgers, logs } = await gather(group, book, load)
  const roles = await pMap(ledgers, (ledger) => measureRole(tools, ledger), { concurrency: waiting })
  if (logs.length === group.length) await cache.put(key, { logs, roles } satisfies MeasuredGroup)
  return { logs, roles, key }
}
