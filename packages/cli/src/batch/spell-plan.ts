import { join } from 'node:path'
import type { BatchPlan } from './plan.js'

/** What a run would do, for a person who looks before it does. */
export const spellPlan = (plan: BatchPlan, out: string): string => {
  const period = plan.period === null ? 'all that the logs hold' : `${plan.period.from} to ${plan.period.to}`
  const district = plan.logs.filter(({ school }) => school === null).map(({ file }) => `  ${file}\n`)
  const schools = plan.schools.map(({ id, logs }) =>
    logs === null
      ? `  ${id}: in the logs of the district\n`
      : `  ${id}: ${logs.length === 0 ? 'no log' : logs.join(', ')}\n`,
  )
  const readers = { district: plan.output.district, principal: plan.output.school, coach: plan.output.coach }
  const reports = plan.reports.map(
    ({ audience, formats }) => `  ${audience}: ${formats.join(', ')} → ${join(out, readers[audience])}\n`,
  )
  return [
    `${plan.name}: ${String(plan.logs.length)} logs, ${String(plan.agreements.usable.length)} agreements, ${String(plan.schools.length)} schools; ${period}\n`,
    ...(district.length > 0 ? ['Logs of the district:\n', ...district] : []),
    ...(schools.length > 0 ? ['Schools:\n', ...schools] : []),
    'Reports:\n',
    ...reports,
  ].join('')
}
