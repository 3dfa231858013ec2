import { plan, scope, timeAllocation } from '@coachwork/analytics'
import { formatShare, judgeShare } from '@coachwork/core'
import { publishedAgreement, publishedLedger } from './reading/published-log.js'

const { ledger, options } = publishedLedger('asca', publishedAgreement('asca.agreement.json'))
for (const { label, seconds, share } of timeAllocation(ledger, options))
  console.log(`${label}: ${(seconds / 3600).toFixed(1)} h = ${formatShare(share)}`)
//=> Direct student services: 24.0 h = 60%
//=> Indirect student services: 8.0 h = 20%
//=> Non-counseling duties: 4.0 h = 10%
//=> Program management and school support: 4.0 h = 10%

// Direct and indirect together are exactly at the recommended 80 percent: just met is kept. Any other duty is too much.
for (const { pattern, floor, cap, seconds } of plan(ledger, options)) {
  const bounds = { ...(floor !== null && { floor }), ...(cap !== null && { cap }) }
  console.log(`${pattern}: ${formatShare(seconds / (40 * 3600))}, ${judgeShare(bounds, seconds, 40 * 3600)}`)
}
//=> SERVICE.*: 80%, as-planned
//=> PROGRAM.SUPPORT: 10%, as-planned
//=> DUTY.OTHER: 10%, over-cap

// And as the library tells it of a coach: work outside the role.
console.log(formatShare(scope(ledger, options)?.outShare ?? 0))
//=> 10%
