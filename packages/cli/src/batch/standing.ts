import { addRows, noRows } from '../rows.js'
import type { GatheredLog } from './gather.js'
import type { RunManifest } from './manifest.js'
import type { MeasuredRole } from './measure-group.js'
import type { BatchPlan, PlannedSchool } from './plan.js'
import type { FailedLog } from './read-stage.js'

type SchoolStatus = RunManifest['schools'][number]

/** What a run knows once everything is measured and nothing is written. */
export interface Facts {
  readonly plan: BatchPlan
  readonly roles: readonly MeasuredRole[]
  readonly logs: readonly GatheredLog[]
  readonly failed: readonly FailedLog[]
}

/** Logs that could not be read and may have held time for a school: its own, and those of the whole district. */
export const missingFor = ({ failed }: Pick<Facts, 'failed'>, schools: readonly string[]): readonly string[] =>
  failed.flatMap(({ log }) => (log.school === null || schools.includes(log.school) ? [log.file] : []))

const statusOf = (
  facts: Facts,
  school: PlannedSchool | undefined,
  own: readonly GatheredLog[],
  hasTime: boolean,
  id: string,
): SchoolStatus['status'] => {
  const missing = missingFor(facts, [id])
  if (hasTime) return missing.length > 0 || own.some(({ rows }) => rows.rejected > 0) ? 'partial' : 'complete'
  if (missing.length > 0) return 'failed'
  return school?.logs?.length === 0 ? 'no-log' : 'no-time'
}

/** How each school of a run stands: those on the list, and those that only the logs know. */
export const schoolStatuses = (facts: Facts): readonly SchoolStatus[] => {
  const found = new Map<string, { coaches: number; seconds: number }>()
  for (const role of facts.roles)
    for (const { school, seconds } of role.schools) {
      const sums = found.get(school) ?? { coaches: 0, seconds: 0 }
      found.set(school, { coaches: sums.coaches + 1, seconds: sums.seconds + seconds })
    }
  const planned = new Map(facts.plan.schools.map((school) => [school.id, school]))
  const logsOf = new Map<string, GatheredLog[]>()
  for (const log of facts.logs)
    for (const school of new Set([...log.schools, ...(log.school === null ? [] : [log.school])])) {
      const own = logsOf.get(school)
      if (own) own.push(log)
      else logsOf.set(school, [log])
    }
  return [...new Set([...planned.keys(), ...found.keys()])].sort().map((id) => {
    const sums = found.get(id) ?? { coaches: 0, seconds: 0 }
    return { school: id, status: statusOf(facts, planned.get(id), logsOf.get(id) ?? [], found.has(id), id), ...sums }
  })
}

/** All rows of some logs together. */
export const rowsOf = (logs: readonly GatheredLog[]) => logs.reduce((sum, { rows }) => addRows(sum, rows), noRows)

const named = 10

/** What the district's view is based on, where that is less than all of its schools. */
export const basedOn = (schools: readonly SchoolStatus[]): string[] => {
  const without = schools.filter(({ status }) => status === 'failed' || status === 'no-log' || status === 'no-time')
  if (without.length === 0) return []
  const list = without
    .slice(0, named)
    .map(({ school }) => school)
    .join(', ')
  const more = without.length > named ? ` and ${String(without.length - named)} more` : ''
  return [
    `Based on the time of ${String(schools.length - without.length)} of ${String(schools.length)} schools; nothing is known of ${list}${more}.`,
  ]
}
