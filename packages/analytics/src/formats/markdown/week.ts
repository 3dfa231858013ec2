import { formatSeconds } from '@coachwork/core'
import type { CoachReport } from '../../reports/report.js'
import { formatCount, formatDay, formatInterval, formatPercent, formatTenths } from '../figures.js'
import { agreedShare, shareCounts, shareWords, waysOfLooking } from '../share-facts.js'
import { kindsLines, supportFacts } from '../support-facts.js'
import { plannedWords, planVerdictWords } from '../words.js'
import { markdownFacts, markdownTable } from './text.js'

const shareFact = (coach: CoachReport, line: CoachReport['shares'][number]) => {
  const agreed = agreedShare(line, coach)
  const { share, interval, verdict, note } = line
  const likely = interval === null ? '' : `, likely ${formatInterval(interval)}`
  const held =
    agreed === null
      ? ''
      : `; agreed: ${plannedWords(agreed)}${verdict === null ? '' : ` (${planVerdictWords[verdict].toLowerCase()})`}`
  return {
    term: shareWords[line.numerator],
    lines: [
      ...(share === null ? [] : [`${formatPercent(share)}${likely}: ${shareCounts(line)}${held}.`]),
      ...(note === null ? [] : [note]),
    ],
  }
}

/** The shares that the field publishes, kept apart, and the same time by owner, requester, orientation and weight. */
export const shareBlocks = (coach: CoachReport): readonly string[] =>
  coach.seconds === 0
    ? []
    : [
        '### What the week is made of',
        markdownFacts([
          ...coach.shares.map((line) => shareFact(coach, line)),
          ...waysOfLooking(coach.by).map(({ title, lines }) => ({
            term: title,
            lines: lines.map(
              ({ label, share, seconds }) => `${label} ${formatPercent(share)} (${formatSeconds(seconds)})`,
            ),
          })),
        ]),
      ]

/** What supports the role and what it carries; weeks by kinds of work only where the reader may see them. */
export const supportBlocks = (coach: CoachReport): readonly string[] => {
  if (coach.seconds === 0) return []
  const { load } = coach
  const breadth = [
    ...kindsLines(load).map(({ term, week, half, whole }) => ({
      term,
      lines: [`in a typical week ${week} (half of all weeks: ${half})`, `in the whole log ${whole}`],
    })),
    { term: 'On these figures', lines: load.note === null ? [] : [load.note] },
  ]
  return [
    '### Support and load',
    markdownFacts([...supportFacts(coach), ...breadth]),
    ...(load.weeks === undefined
      ? []
      : [
          markdownTable(
            [
              ['Week of'],
              ['Kinds of work', 'figures'],
              ['As mixed as', 'figures'],
              ['Weighted to the largest', 'figures'],
            ],
            load.weeks.map(({ week, kinds, effective, dominant }) => [
              formatDay(week),
              formatCount(kinds),
              formatTenths(effective),
              formatTenths(dominant),
            ]),
          ),
        ]),
  ]
}
