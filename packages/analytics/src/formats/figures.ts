import { allocate, type CalendarDate } from '@coachwork/core'
import type { ShareInterval } from '../reports/report.js'

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const

/** The month of a day as people write it: `Jan`. */
export const monthName = (date: CalendarDate): string => months[Number(date.slice(5, 7)) - 1] ?? date

/** A day without its year: `Jan 18`. */
export const formatShortDay = (date: CalendarDate): string => `${monthName(date)} ${String(Number(date.slice(8)))}`

/** A day as people write it: `Jan 18, 2027`. */
export const formatDay = (date: CalendarDate): string => `${formatShortDay(date)}, ${date.slice(0, 4)}`

/** A whole number with its thousands apart: `12,480`. */
export const formatCount = (count: number): string => String(count).replace(/\B(?=(\d{3})+$)/g, ',')

/** A count with its noun: `1 week`, `24 weeks`. */
export const formatNumberOf = (count: number, noun: string, plural = `${noun}s`): string =>
  `${formatCount(count)} ${count === 1 ? noun : plural}`

/** A figure to one decimal, without one where it is whole: `10.4`, `12`. */
export const formatTenths = (figure: number): string => String(Math.round(figure * 10) / 10)

/** A share as a whole percentage; only nothing is `0%` and only everything is `100%`. */
export const formatPercent = (share: number): string => {
  const percent = Math.round(share * 100)
  if (percent === 0 && share > 0) return '<1%'
  if (percent === 100 && share < 1) return '>99%'
  return `${String(percent)}%`
}

/** The range that an interval spans, in whole percentages: `8% to 17%`; one figure where both ends read alike. */
export const formatInterval = ({ low, high }: ShareInterval): string => {
  const [from, to] = [formatPercent(low), formatPercent(high)]
  return from === to ? from : `${from} to ${to}`
}

/** Parts of a whole as percentages with one decimal that add up to exactly 100.0%. */
export const formatShares = (seconds: readonly number[]): readonly string[] =>
  allocate(1000, seconds).map((tenths, index) =>
    tenths === 0 && (seconds[index] ?? 0) > 0 ? '<0.1%' : `${(tenths / 10).toFixed(1)}%`,
  )

/** Odds as people say them: `31 to 1`. */
export const formatOdds = (odds: number): string => {
  if (odds > 1000) return 'over 1,000 to 1'
  if (odds < 0.1) return 'under 0.1 to 1'
  return `${odds >= 10 ? String(Math.floor(odds)) : (Math.floor(odds * 10) / 10).toFixed(1)} to 1`
}

/** A period, or that there is none: `Aug 17, 2026 to Jun 4, 2027`. */
export const formatPeriod = (period: { readonly from: CalendarDate; readonly to: CalendarDate } | null): string =>
  period === null ? 'no entries' : `${formatDay(period.from)} to ${formatDay(period.to)}`

/** Several things in one sentence: `a, b and c`. */
export const formatList = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`
