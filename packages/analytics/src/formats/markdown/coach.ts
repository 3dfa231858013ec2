import { formatSeconds } from '@coachwork/core'
import type { CoachReport } from '../../reports/report.js'
import { formatInterval, formatNumberOf, formatOdds, formatPercent, formatShares } from '../figures.js'
import { logFacts } from '../log-facts.js'
import { beforeRemedies, waysOutOf } from '../remedy-facts.js'
import { outShareOf, roleFacts } from '../role-facts.js'
import { plannedWords, planVerdictWords, roleVerdict, standings, standingWords } from '../words.js'
import { carryBlocks, saidBlocks } from './agreed.js'
import { contactBlocks } from './contacts.js'
import { cycleBlocks } from './cycles.js'
import { shareBlocks, supportBlocks } from './week.js'
import { markdownFacts, markdownList, markdownTable, markdownText } from './text.js'

const orDash = <Value>(value: Value | null, format: (value: Value) => string): string =>
  value === null ? '–' : format(value)

const facts = ({ schools, seconds, entries, weeks, coverage }: CoachReport): string =>
  markdownText(
    [
      ...(schools.length === 0 ? [] : [schools.join(', ')]),
      `${formatSeconds(seconds)} in ${formatNumberOf(entries, 'entry', 'entries')}`,
      formatNumberOf(weeks, 'logged week'),
      ...(coverage === null ? [] : [`${formatPercent(coverage.share)} of contract time is in the log`]),
    ].join(' · '),
  )

const weeks = ({ weekly, standing }: CoachReport): string => {
  const present = standings.filter((each) => standing[each] > 0)
  return markdownTable(
    [
      ['Week of'],
      ['All time', 'figures'],
      ...present.map((each) => [standingWords[each], 'figures'] as const),
      ['Outside the role', 'figures'],
      ['Limit', 'figures'],
      ['Odds', 'figures'],
    ],
    weekly.map((line) => [
      line.week,
      formatSeconds(line.seconds),
      ...present.map((each) => (line.standing[each] === 0 ? '–' : formatSeconds(line.standing[each]))),
      orDash(outShareOf(line), formatPercent),
      orDash(line.limit, formatPercent),
      orDash(line.odds, formatOdds),
    ]),
  )
}

const plan = (coach: CoachReport): string =>
  markdownTable(
    [['Named in the agreement'], ['Planned'], ['Share', 'figures'], ['Likely range', 'figures'], ['Verdict']],
    coach.plan.map((line) => [
      `${line.label} (${line.pattern})`,
      plannedWords(line),
      formatPercent(line.share),
      orDash(line.interval, formatInterval),
      planVerdictWords[line.verdict],
    ]),
  )

const waysOut = (coach: CoachReport): readonly string[] => {
  const ways = waysOutOf(coach)
  if (ways === null) return []
  return [
    '#### Two honest ways out',
    markdownText(beforeRemedies(coach.remedies) ?? ''),
    ways
      .map(({ title, text, lines, leaves }, index) => {
        const first = [title, text, leaves ?? ''].filter((part) => part !== '').join(' ')
        return [
          `${String(index + 1)}. ${markdownText(first)}`,
          ...lines.map((line) => `   - ${markdownText(line)}`),
        ].join('\n')
      })
      .join('\n'),
  ]
}

const allocation = ({ allocation: lines }: CoachReport): string => {
  const shares = formatShares(lines.map(({ seconds }) => seconds))
  return markdownTable(
    [
      ['Activity'],
      ['Time', 'figures'],
      ['Share', 'figures'],
      ['Likely range', 'figures'],
      ['Standing'],
      ['Planned'],
      ['Verdict'],
    ],
    lines.map((line, index) => [
      `${line.label} (${line.activity})`,
      formatSeconds(line.seconds),
      shares[index] ?? '',
      orDash(line.interval, formatInterval),
      standingWords[line.standing],
      plannedWords(line.planned),
      line.verdict === null ? '' : planVerdictWords[line.verdict],
    ]),
  )
}

/** One coach's role held against its agreement, as blocks of Markdown. */
export const coachBlocks = (coach: CoachReport): readonly string[] => [
  `## ${markdownText(coach.coach)}`,
  markdownText(coach.headline),
  facts(coach),
  ...(coach.weekly.length === 0 ? [] : ['### Where the time went', weeks(coach)]),
  ...(coach.plan.length === 0 ? [] : ['### Planned against actual', plan(coach)]),
  ...carryBlocks(coach),
  '### Is the role drifting?',
  `**${markdownText(roleVerdict(coach))}.** ${markdownText(coach.creep.explanation)}`,
  markdownFacts(roleFacts(coach)),
  ...waysOut(coach),
  ...shareBlocks(coach),
  ...supportBlocks(coach),
  ...contactBlocks(coach),
  ...cycleBlocks(coach),
  ...saidBlocks(coach),
  ...(coach.allocation.length === 0 ? [] : ['### What each hour was spent on', allocation(coach)]),
  '### How far the log can be trusted',
  markdownFacts(logFacts(coach)),
  ...(coach.notes.length === 0 ? [] : ['### What to know of the data', markdownList(coach.notes)]),
]
