import { agreementBook, type ActivityLog, type AgreementBook } from '@coachwork/analytics'
import type { PartnershipAgreement } from '@coachwork/core'
import pMap from 'p-map'
import type { Host } from '../host.js'
import { cacheIn, cacheKey } from './cache.js'
import type { Crew } from './crew.js'
import { groupsOf, type GatheredLog, type KnownLog } from './gather.js'
import { keysOf, measureGroup, type MeasuredRole } from './measure-group.js'
import type { BatchPlan, PlannedLog } from './plan.js'
import { readJobOf, type Store } from './read-stage.js'
import type { Talk } from './talk.js'

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

/** So many roles wait for each hand, at most. */
const waiting = 4

const inOrder = <Item>(items: readonly Item[], key: (item: Item) => string): Item[] =>
  items.toSorted((a, b) => (key(a) < key(b) ? -1 : 1))

const byCoach = (agreements: readonly PartnershipAgreement[]): Map<string, PartnershipAgreement[]> => {
  const known = new Map<string, PartnershipAgreement[]>()
  for (const agreement of agreements) {
    const coach = agreement.coach ?? ''
    const own = known.get(coach)
    if (own) own.push(agreement)
    else known.set(coach, [agreement])
  }
  return known
}

/** What is particular to schools: their staff, and a calendar that is not the district's. */
const particulars = ({ schools, calendar: common }: BatchPlan): string =>
  cacheKey(
    JSON.stringify(
      schools.flatMap(({ id, calendar, teachers }) =>
        calendar === common && teachers === undefined ? [] : [[id, teachers, calendar === common ? null : calendar]],
      ),
    ),
  )

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
  const agreements = plan.agreements.usable.map(({ agreement }) => agreement)
  const book = agreementBook(agreements)
  const cache = cacheIn(host, store.cache)
  const planned = new Map<string, PlannedLog>(plan.logs.map((log) => [log.file, log]))
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

  talk.begin('measure', new Set(known.flatMap(({ read }) => read.coaches)).size)
  const tools = {
    host, crew, plan, book, agreementsOf: byCoach(agreements), schools: new Map(plan.schools.map((school) => [school.id, school])), schoolsKey: particulars(plan),
    cache, load, cacheFolder: store.cache, waiting: hands * waiting,
    done: ({ found: { coach, verdict } }: MeasuredRole, taken: number): void => {
      reused += taken
      talk.step({ coach, verdict })
    },
  } // prettier-ignore
  const groups = await pMap(groupsOf(known), (group) => measureGroup(tools, group), { concurrency: hands * waiting })
  const roles = groups.flatMap((group) => group.roles)
  return {
    roles: inOrder(roles, ({ found }) => found.coach),
    logs: inOrder(
      groups.flatMap(({ logs }) => logs),
      ({ file }) => file,
    ),
    book,
    keys: [...groups.map(({ key }) => key), ...roles.flatMap(keysOf)],
    reused,
    lost,
  }
}
