import {
  ledgerKeeper,
  nothingSeen,
  withoutDuplicates,
  type ActivityLog,
  type AgreementBook,
  type CoachLedger,
  type FileWithParties,
  type SetAside,
} from '@coachwork/analytics'
import { unmapped } from '@coachwork/core'
import { setAsideOf, usedTexts } from '../report-reading.js'
import type { ReadFile } from './read-job.js'

/** A log that lies in the cache, and where it comes from. */
export interface KnownLog {
  readonly file: string
  readonly school: string | null
  readonly read: ReadFile
}

/** What a run takes down of a log; the entries themselves are in the ledgers by then. */
export interface GatheredLog extends FileWithParties {
  readonly school: string | null
  readonly sha256: string
  readonly bytes: number
  readonly seconds: number
  readonly setAside: readonly SetAside[]
  readonly notes: readonly string[]
  readonly rejectedKey: string | null
  /** Time whose label no mapping places. */
  readonly unmapped: { readonly seconds: number; readonly entries: number }
}

/**
 * Sorts logs into groups that share no coach with each other.
 *
 * Whatever concerns one coach is in one group: a group can be entered into ledgers and forgotten before the next one.
 */
export const groupsOf = (logs: readonly KnownLog[]): KnownLog[][] => {
  const leader = logs.map((_, i) => i)
  const find = (i: number): number => {
    let at = i
    while (leader[at] !== at) {
      leader[at] = leader[leader[at] as number] as number
      at = leader[at] as number
    }
    return at
  }
  const firstOf = new Map<string, number>()
  for (const [i, { read }] of logs.entries())
    for (const coach of read.coaches) {
      const first = firstOf.get(coach)
      if (first === undefined) firstOf.set(coach, i)
      else leader[Math.max(find(first), find(i))] = Math.min(find(first), find(i))
    }
  const groups = new Map<number, KnownLog[]>()
  for (const [i, log] of logs.entries()) {
    const group = groups.get(find(i))
    if (group) group.push(log)
    else groups.set(find(i), [log])
  }
  return [...groups.values()]
}

const unmappedTime = ({ activity, seconds, count }: ActivityLog['entries']): GatheredLog['unmapped'] => {
  const code = activity.values.indexOf(unmapped)
  const sum = { seconds: 0, entries: 0 }
  for (let i = 0; code >= 0 && i < count; i += 1) {
    if (activity.ids[i] !== code) continue
    sum.seconds += seconds[i] as number
    sum.entries += 1
  }
  return sum
}

const takenDown = ({ read, school }: KnownLog, log: ActivityLog): GatheredLog => ({
  file: log.file,
  school,
  importer: log.importer,
  rows: log.rows,
  coaches: usedTexts(log.entries.coach),
  schools: usedTexts(log.entries.school),
  sha256: read.sha256,
  bytes: read.bytes,
  seconds: log.entries.seconds.reduce((sum, seconds) => sum + seconds, 0),
  setAside: setAsideOf(log, read.rejected),
  notes: log.notes,
  rejectedKey: read.rejectedKey,
  unmapped: unmappedTime(log.entries),
})

/** What comes of one group of logs. */
export interface Gathered {
  readonly ledgers: readonly CoachLedger[]
  readonly logs: readonly GatheredLog[]
}

/**
 * Enters the logs of one group into ledgers, in the order given. A row that an earlier log already brought counts once.
 *
 * @param load takes the log from the cache; nothing where it cannot be had anymore
 */
export const gather = async (
  group: readonly KnownLog[],
  book: AgreementBook,
  load: (log: KnownLog) => Promise<ActivityLog | undefined>,
): Promise<Gathered> => {
  const keeper = ledgerKeeper(book)
  const seen = nothingSeen()
  const logs: GatheredLog[] = []
  for (const known of group) {
    const whole = await load(known)
    if (whole === undefined) continue
    const log = group.length > 1 ? withoutDuplicates(whole, seen) : whole
    keeper.enter(log.entries)
    logs.push(takenDown(known, log))
  }
  return { ledgers: keeper.ledgers(), logs }
}
