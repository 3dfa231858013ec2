import { timeAllocation } from '@coachwork/analytics'
import { allocate, formatSeconds } from '@coachwork/core'
import { lintAgreement } from '@coachwork/core/clarity'
import { publishedAgreement, publishedLedger } from './reading/published-log.js'

// The shares as they are published, in percent; the hours beside them are the log.
const published = [70, 14, 9, 5, 3, 1]
const { ledger, options } = publishedLedger('virginia')
const lines = timeAllocation(ledger, options)
for (const [at, { label, seconds, share }] of lines.entries())
  console.log(
    `${label}: ${String(seconds / 3600)} h, published as ${String(published[at])}%, is ${(share * 100).toFixed(2)}%`,
  )
//=> Instructional work: 27 h, published as 70%, is 67.84%
//=> Administration and committees: 5.5 h, published as 14%, is 13.82%
//=> Digital communication with parents: 3.6 h, published as 9%, is 9.05%
//=> Own professional development: 2 h, published as 5%, is 5.03%
//=> Minor troubleshooting: 1.2 h, published as 3%, is 3.02%
//=> Records: 0.5 h, published as 1%, is 1.26%

const hours = lines.reduce((sum, { seconds }) => sum + seconds, 0) / 3600
console.log(`${String(hours)} h of 40, and ${String(published.reduce((a, b) => a + b))}% of the week`)
//=> 39.8 h of 40, and 102% of the week

// Whole percentages that add up, from the hours.
const whole = allocate(
  100,
  lines.map(({ seconds }) => seconds),
)
console.log(
  whole.join(' + '),
  '=',
  whole.reduce((a, b) => a + b),
)
//=> 68 + 14 + 9 + 5 + 3 + 1 = 100

// An agreement that states the published shares is found out by the lint.
const { findings } = lintAgreement({ agreement: publishedAgreement('virginia.agreement.json') })
console.log(findings.find(({ rule }) => rule === 'shares-over-whole')?.message)
//=> the aimed-at shares add up to 102% of the week

// The same text also gives the communication with parents as 14 minutes a day, which is not 3.6 hours a week.
console.log(formatSeconds(14 * 60 * 5), 'or', formatSeconds(3.6 * 3600))
//=> 1 h 10 min or 3 h 36 min
