import { formatShare, nameOfMonth, type CalendarDate, type Requester } from '@coachwork/core'

/** A day as people write it: `January 20, 2025`. */
export const spellDate = (date: CalendarDate): string => {
  const [year = '', , day = ''] = date.split('-')
  return `${nameOfMonth(date)} ${String(Number(day))}, ${year}`
}

/** A week by its Monday: `the week of January 20, 2025`. */
export const spellWeek = (monday: CalendarDate): string => `the week of ${spellDate(monday)}`

/** A share as people read it, to a tenth of a percent: `12.5%`. */
export const spellShare = formatShare

/** A difference of shares in percentage points: `7.5 points`. */
export const spellPoints = (share: number): string => `${String(Math.round(share * 1000) / 10)} points`

/** Odds to 1, with as many digits as they deserve: `31 to 1`, `2.4 to 1`, `less than 0.1 to 1`. */
export const spellOdds = (odds: number): string => {
  if (odds < 0.1) return 'less than 0.1 to 1'
  if (odds > 1000) return 'more than 1000 to 1'
  return `${odds < 10 ? String(Math.floor(odds * 10) / 10) : String(Math.floor(odds))} to 1`
}

/** A number of things: `1 week`, `4 weeks`. */
export const spellCount = (count: number, one: string, many = `${one}s`): string =>
  `${String(count)} ${count === 1 ? one : many}`

/** Several names in one phrase: `A`, `A and B`, `A, B and C`. */
export const spellList = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`

/** Who asked for most of a kind of work, as the end of a sentence about the work. */
export const requestedByPhrase: Readonly<Record<Requester, string>> = {
  teacher: 'was requested by teachers',
  coach: 'is logged as self-planned, at nobody else’s request',
  principal: 'was requested by the principal',
  'assistant-principal': 'was requested by an assistant principal',
  district: 'was requested by the district',
  other: 'was requested by others',
  unknown: 'has no requester in the log',
}
