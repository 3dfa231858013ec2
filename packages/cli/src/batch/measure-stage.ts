import {
  agreementBook,
  ledgerForSchool,
  type ActivityLog,
  type AgreementBook,
  type CoachLedger,
} from '@coachwork/analytics'
import type { Audience, SchoolCalendar } from '@coachwork/core'
import pMap from 'p-map'
import type { Host } from '../host.js'
import { cacheIn } from './cache.js'
import type { Crew } from './crew.js'
import { gather, groupsOf, type GatheredLog, type KnownLog } from './gather.js'
import type { Measured } from './measure-job.js'
import type { BatchPlan, PlannedLog } from './plan.js'
import { readJobOf, type Store } from './read-stage.js'
import type { Talk } from './talk.js'

/** A coach measured for one reader, and the key that all of it follows from. */
export type KeyedMeasures = Pick<Measured, 'measured' | 'key'>

/** One coach's role as every reader of the run may see it. */
export interface MeasuredRole {
  readonly coach: string
  readonly schools: readonly string[]
  /** For the district: always there, since a run says what it found. */
  readonly district: KeyedMeasures
  /** For each school's principal, where principals get reports. */
  readonly principals: readonly (KeyedMeasures & { readonly school: string })[]
  /** For the coach, where coaches get reports. */
  readonly own: KeyedMeasures | undefined
}

/** What all logs together came to. */
export interface MeasureStage {
  readonly roles: readonly MeasuredRole[]
  readonly logs: readonly GatheredLog[]
  readonly book: AgreementBook
  readonly keys: readonly string[]
  /** Measures taken over from an earlier run. */
  readonly reused: number
  /** Logs that were read, but were not in the cache any more and could not be read again. */
  readonly lost: readonly string[]
}

/** So many roles wait for a free hand, at most: ledgers are made no faster than they are measured. */
const waiting = 4

/** The calendar of a coach: that of their schools, or the district's where these differ. */
const calendarFor = (plan: BatchPlan, schools: readonly string[]): SchoolCalendar | undefined => {
  const own = new Set(schools.map((school) => plan.schools.find(({ id }) => id === school)?.calendar ?? plan.calendar))
  return own.size === 1 ? [...own][0] : plan.calendar
}

const inOrder = <Item>(items: readonly Item[], key: (item: Item) => string): Item[] =>
  items.toSorted((a, b) => (key(a) < key(b) ? -1 : 1))

/** Makes the ledgers of all coaches, group by group of logs, and measures each for every reader that the run serves. */
export const measureStage = async (
  host: Host,
  crew: Crew,
  plan: BatchPlan,
  known: readonly KnownLog[],
  store: Store,
  hands: number,
  talk: Talk,
): Promise<MeasureStage> => {
  const book = agreementBook(plan.agreements.usable.map(({ agreement }) => agreement))
  const cache = cacheIn(host, store.cache)
  const planned = new Map<string, PlannedLog>(plan.logs.map((log) => [log.file, log]))
  const audiences = new Set<Audience>(plan.reports.map(({ audience }) => audience))
  const roles: MeasuredRole[] = []
  const logs: GatheredLog[] = []
  const keys = new Set<string>()
  const lost: string[] = []
  let reused = 0

  const load = async ({ file, read }: KnownLog): Promise<ActivityLog | undefined> => {
    const log = await cache.get(read.key)
    if (log !== undefined) return log as ActivityLog
    // What was in the cache was damaged since it was written: read the log again.
    await host.machine.remove(cache.pathOf(read.key))
    const outcome = await crew.run(readJobOf(planned.get(file) as PlannedLog, store))
    const again = 'problem' in outcome ? undefined : await cache.get(outcome.key)
    if (again === undefined) lost.push(file)
    return again as ActivityLog | undefined
  }

  const measure = async (ledger: CoachLedger, audience: Audience): Promise<KeyedMeasures> => {
    const { catalogue } = plan
    const calendar = calendarFor(plan, ledger.schools)
    const measured = await crew.run({
      kind: 'measure',
      ledger,
      options: { audience, catalogue, ...(calendar && { calendar }) },
      cache: store.cache,
    })
    keys.add(measured.key)
    if (measured.known) reused += 1
    return measured
  }

  const measureRole = async (ledger: CoachLedger): Promise<MeasuredRole> => {
    const schools = audiences.has('principal') ? ledger.schools : []
    const [district, own, ...principals] = await Promise.all([
      measure(ledger, 'district'),
      audiences.has('coach') ? measure(ledger, 'coach') : undefined,
      ...schools.flatMap((school) => {
        const part = ledgerForSchool(ledger, school)
        return part === undefined ? [] : [measure(part, 'principal').then((measures) => ({ school, ...measures }))]
      }),
    ])
    talk.step({ coach: ledger.coach, verdict: district.measured.report.creep.verdict })
    return { coach: ledger.coach, schools: ledger.schools, district, principals, own }
  }

  talk.begin('measure', new Set(known.flatMap(({ read }) => read.coaches)).size)
  await pMap(
    groupsOf(known),
    async (group) => {
      const gathered = await gather(group, book, load)
      logs.push(...gathered.logs)
      roles.push(...(await pMap(gathered.ledgers, measureRole, { concurrency: hands * waiting })))
    },
    { concurrency: hands * waiting },
  )
  return {
    roles: inOrder(roles, ({ coach }) => coach),
    logs: inOrder(logs, ({ file }) => file),
    book,
    keys: [...keys],
    reused,
    lost,
  }
}
