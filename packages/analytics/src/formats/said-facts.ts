import type { CoachReport, SaidAgainstLog, SaidLine } from '../reports/report.js'
import { formatNumberOf, formatPercent } from './figures.js'

/** One thing that the answers and the log say of each other, line by line. */
interface SaidFact {
  readonly term: string
  readonly lines: readonly string[]
}

const hundredths = (figure: number): string => figure.toFixed(2).replace('-', '−')

/** A place in an order as people say it: `1st`, `12th`. */
const ordinal = (position: number): string => {
  const ending = position % 100 > 10 && position % 100 < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][position % 10] ?? 'th')
  return `${String(position)}${ending}`
}

const orderWords = ({ people, correlation, interval }: SaidAgainstLog): string => {
  const asked = `${formatNumberOf(people, 'person', 'people')} said what takes most time`
  if (correlation === null) return `${asked}; their order and that of the log cannot be held against each other.`
  const likely = interval === null ? '' : `, likely ${hundredths(interval.low)} to ${hundredths(interval.high)}`
  return `${asked}. Rank correlation with the log ${hundredths(correlation)}${likely}, where 1 is the same order, 0 no relation and −1 the reverse.`
}

/** Whether the activity is apart wherever in the log its firm places lie. */
const isClear = ({ logged, loggedRange, apart }: SaidLine): boolean => {
  if (logged === null || loggedRange === null) return apart !== 0
  const said = logged - apart
  return apart !== 0 && (said < loggedRange.low || said > loggedRange.high)
}

const placeWords = ({ logged, loggedRange, share }: SaidLine): string => {
  if (logged === null) return 'not in the log'
  const range =
    loggedRange === null || loggedRange.low === loggedRange.high
      ? ''
      : ` (${ordinal(loggedRange.low)} to ${ordinal(loggedRange.high)})`
  return `in the log ${ordinal(logged)}${range}, ${formatPercent(share)} of the time`
}

/** As many activities as a reader takes in; the tables hold all. */
const mostShown = 5

const apartLine = (line: SaidLine): string =>
  `${line.label}: ${line.said === null ? 'named by nobody' : `said ${ordinal(line.said)}`}, ${placeWords(line)}`

/** What people said takes most time beside what the log shows; empty where nobody was asked. */
export const saidFacts = ({ said }: CoachReport): readonly SaidFact[] => {
  if (said === null) return []
  if (said.activities.length === 0) return [{ term: 'Said and logged', lines: said.note === null ? [] : [said.note] }]
  const clear = said.activities.filter(isClear).slice(0, mostShown)
  return [
    { term: 'Said and logged', lines: [orderWords(said), ...(said.note === null ? [] : [said.note])] },
    {
      term: 'Furthest apart',
      lines: clear.length === 0 ? ['No activity lies clearly apart from where people put it.'] : clear.map(apartLine),
    },
  ]
}

/** What a reader must know before reading what was said beside what was logged. */
export const saidAre =
  'The interviews ask what takes most time; the log shows what was written down. Neither is the truth about the other: where they part, there is something to talk about.'
