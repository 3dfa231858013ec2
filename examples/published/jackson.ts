import { carryOver, plan } from '@coachwork/analytics'
import { allocate, formatSeconds } from '@coachwork/core'
import { publishedAgreement, publishedLedger } from './reading/published-log.js'

// 40, 30, 20 and 10 of every hundred, dealt out over a week of 40 hours without losing a second.
console.log(
  allocate(40 * 3600, [40, 30, 20, 10])
    .map(formatSeconds)
    .join(', '),
)
//=> 16 h, 12 h, 8 h, 4 h

// A week logged just so, held against an agreement that aims at just that.
const { ledger, options } = publishedLedger('jackson', publishedAgreement('jackson.agreement.json'))
for (const { label, target, share, verdict } of plan(ledger, options))
  console.log(`${label}: aimed at ${String(target)}, logged ${share.toFixed(1)}, ${verdict}`)
//=> Coaching: aimed at 0.4, logged 0.4, too early to say
//=> Preparation, team meetings, research and data: aimed at 0.3, logged 0.3, too early to say
//=> Obligations and paperwork: aimed at 0.2, logged 0.2, too early to say
//=> The unexpected: aimed at 0.1, logged 0.1, too early to say

// One week is no trend, so no verdict; but as hours nothing is left over.
console.log(
  carryOver(ledger, options)
    ?.lines.map(({ carriedSeconds }) => carriedSeconds)
    .join(),
)
//=> 0,0,0,0
