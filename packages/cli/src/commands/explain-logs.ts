import { agreementBook, type ActivityLog, type AgreementBook } from '@coachwork/analytics'
import { explainOnEntries, placedAt, type Explanation, type LintConfig } from '@coachwork/core/clarity'
import type { CalendarDate } from '@coachwork/core'
import type { LoadedAgreement } from '../agreements.js'
import type { Host } from '../host.js'
import { progressOn } from '../progress.js'
import { readLogs } from '../read-logs.js'
import type { ReadingFlags, ReadingPlan } from '../reading-options.js'
import { spellRejected } from '../rows.js'
import { renderExplained } from './explained-document.js'
import { heldOf } from './lint-logs.js'

/** What logs are held against, and how they are read. */
export interface LogReading {
  readonly config: LintConfig
  readonly agreements: readonly LoadedAgreement[]
  readonly flags: ReadingFlags
  readonly plan: ReadingPlan
}

/** The explanations of all parts of a log as one; each part was held against an agreement of its own. */
const together = (id: string, parts: readonly Explanation[]): Explanation => {
  const waived = parts.flatMap((part) => part.waived ?? [])
  const looksAt = parts.find((part) => part.looksAt !== undefined)?.looksAt
  return {
    rule: id,
    findings: parts.flatMap(({ findings }) => findings),
    weighed: parts
      .flatMap((part) => part.weighed ?? [])
      .sort((a, b) => Number(b.isFault) - Number(a.isFault) || a.distance - b.distance),
    ...(waived.length > 0 && { waived }),
    ...(parts.some(({ isOff }) => isOff) && { isOff: true }),
    ...(looksAt !== undefined && { looksAt }),
  }
}

const onLog = (
  id: string,
  { file, entries: logged }: ActivityLog,
  book: AgreementBook,
  { config, plan }: LogReading,
  today: CalendarDate,
): string => {
  const { catalogue } = plan.names
  const held = heldOf(logged, book)
  const namesCoaches = new Set(held.flatMap(({ entries }) => entries.map(({ coach }) => coach))).size > 1
  const parts = held.flatMap(({ agreement, entries, positions }) => {
    const work = { entries, catalogue, namesCoaches, ...(agreement && { agreement }) }
    const explanation = explainOnEntries(id, work, { config, today })
    if (!explanation) return []
    const place = ([root = 'entries', at]: readonly (string | number)[]) => [root, positions[Number(at)] ?? -1]
    return [placedAt(explanation, place)]
  })
  return renderExplained({
    explanation: together(id, parts),
    about: file,
    at: ([, at]) => `${file}:${String(logged.line[Number(at)] ?? 1)}`,
  })
}

/** Reads logs as the lint does, and says of each why a rule fired on it or did not. */
export const explainLogs = async (
  host: Host,
  id: string,
  paths: readonly string[],
  terms: LogReading,
): Promise<{ readonly text: string; readonly hasRejected: boolean }> => {
  const { agreements, flags, plan } = terms
  const book = agreementBook(agreements.map(({ agreement }) => agreement))
  const told: string[] = []
  let hasRejected = false
  await readLogs(host, paths, flags, plan, progressOn(host, flags.quiet === true), (log) => {
    told.push(onLog(id, log, book, terms, host.today()))
    hasRejected ||= log.rejected.length > 0
    if (flags.quiet === true) return
    for (const note of log.notes) host.err(`note: ${note}\n`)
    if (log.rejected.length > 0)
      host.err(spellRejected(log.rejected, 'the file that coachwork import --rejected FILE.csv writes'))
  })
  return { text: told.join(''), hasRejected }
}
