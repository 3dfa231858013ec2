import { formatSeconds } from '@coachwork/core'
import type { CoachReport } from '../../reports/report.js'
import { formatInterval, formatNumberOf, formatOdds, formatPercent, formatShares } from '../figures.js'
import { handBackLines, outShareOf, roleFacts } from '../role-facts.js'
import { plannedWords, planVerdictWords, roleVerdict, standings, standingWords } from '../words.js'
import { markdownTable, markdownText } from './text.js'

const orDash = <Value>(value: Value | null, format: (value: Value) => string): string =>
  value === null ? '–' : format(value)

/** A list of Markdown, each item escaped; empty where there is nothing to list. */
export const markdownList = (items: readonly string[]): string =>
  items.map((item) => `- ${markdownText(item)}`).join('\n')

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

const factLines = (coach: CoachReport): readonly string[] =>
  roleFacts(coach).map(({ term, lines }) => `${term}: ${lines.join('; ')}`)

const waysOut = ({ creep }: CoachReport): readonly string[] => {
  if (creep.waysOut === null) return []
  const handBack = handBackLines(creep).map((line) => `\n   - ${markdownText(line)}`)
  return [
    '#### Two honest ways out',
    `1. Hand the work back to its owner.${handBack.join('')}\n2. Amend the agreement. ${markdownText(creep.waysOut.amend)}`,
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
  '### Is the role drifting?',
  `**${markdownText(roleVerdict(coach))}.** ${markdownText(coach.creep.explanation)}`,
  markdownList(factLines(coach)),
  ...waysOut(coach),
  ...(coach.allocation.length === 0 ? [] : ['### What each hour was spent on', allocation(coach)]),
  ...(coach.notes.length === 0 ? [] : ['### What to know of the data', markdownList(coach.notes)]),
]
