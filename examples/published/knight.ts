import { timeAllocation } from '@coachwork/analytics'
import { familyOf, formatShare, judgeShare } from '@coachwork/core'
import { publishedLedger } from './reading/published-log.js'

/** What we read as services to teachers and as gathering and analyzing data: the sources name no codes. */
const isService = (activity: string): boolean =>
  ['CYC', 'GRP'].includes(familyOf(activity)) || ['DAT.ANALYZE', 'RES.CURATE', 'SUP.PREP'].includes(activity)
const isData = (activity: string): boolean => familyOf(activity) === 'DAT'

const { ledger, options } = publishedLedger('knight')
const lines = timeAllocation(ledger, options)
const secondsOf = (counts: (activity: string) => boolean): number =>
  lines.filter(({ activity }) => counts(activity)).reduce((sum, { seconds }) => sum + seconds, 0)

const say = (services: number, data: number, whole: number): void => {
  console.log(
    `services ${formatShare(services / whole)}: ${judgeShare({ floor: 0.75 }, services, whole)};`,
    `data ${formatShare(data / whole)}: ${judgeShare({ cap: 0.15 }, data, whole)}`,
  )
}

// 40 hours, of which 30 are services to teachers and 6 are data: both exactly at their line.
say(secondsOf(isService), secondsOf(isData), 40 * 3600)
//=> services 75%: as-planned; data 15%: as-planned

// One hour of testing more, and both are past it.
say(secondsOf(isService), secondsOf(isData) + 3600, 41 * 3600)
//=> services 73.2%: below-floor; data 17.1%: over-cap
