import { daysBetween } from '@coachwork/core'
import type { CoachReport, WeekLine } from '../../reports/report.js'
import { formatDay, formatOdds, formatShortDay } from '../figures.js'
import { oddsLines } from '../words.js'
import { percentOf, weekAt, type WeekAxis } from './axis.js'
import { pointAreas, px, weekChart, type Scale } from './chart.js'
import { sinceBand } from './limit-chart.js'
import { markup, type Markup } from './markup.js'

const height = 150
const lowest = 0.1

/** Beyond it odds say no more to a reader, and would press the lines that matter together. */
const highest = 1000

type Judged = WeekLine & { readonly odds: number }

const hasOdds = (line: WeekLine): line is Judged => line.odds !== null

const logScale =
  (decades: number): Scale =>
  (odds) =>
    height * (1 - (Math.log10(Math.min(highest, Math.max(lowest, odds))) - Math.log10(lowest)) / decades)

const oddsPath = (weeks: readonly Judged[], axis: WeekAxis, y: Scale): string =>
  weeks
    .map((line, index) => {
      const before = weeks[index - 1]
      const joined = before !== undefined && daysBetween(before.week, line.week) === 7
      return `${joined ? 'L' : 'M'}${px(weekAt(axis, line.week) + 0.5)} ${px(y(line.odds))}${joined ? '' : 'h0'}`
    })
    .join('')

/** The way over weeks without an entry: evidence is kept, none is added. */
const carriedPath = (weeks: readonly Judged[], axis: WeekAxis, y: Scale): string =>
  weeks
    .map((line, index) => {
      const before = weeks[index - 1]
      if (before === undefined || daysBetween(before.week, line.week) === 7) return ''
      return `M${px(weekAt(axis, before.week) + 0.5)} ${px(y(before.odds))}L${px(weekAt(axis, line.week) + 0.5)} ${px(y(line.odds))}`
    })
    .join('')

const lineOf = (y: Scale, odds: number, words: string): Markup =>
  markup`<line class="threshold ${words}" x2="100%" y1="${px(y(odds))}" y2="${px(y(odds))}"/><text class="mark" x="4" y="${px(y(odds) - 5)}">${words} at ${odds} to 1</text>`

const signalledMark = ({ creep }: CoachReport, weeks: readonly Judged[], axis: WeekAxis, y: Scale): Markup | null => {
  const line = weeks.find(({ week }) => week === creep.signalled)
  if (line === undefined) return null
  const at = weekAt(axis, line.week) + 0.5
  const atEnd = at / axis.weeks > 0.5
  const x = percentOf(at, axis.weeks)
  return markup`<circle class="signal" cx="${x}" cy="${px(y(line.odds))}" r="5"/><text class="mark${atEnd && ' end'}" dx="${atEnd ? -9 : 9}" x="${x}" y="${px(Math.max(11, y(line.odds) - 8))}">flagged ${formatShortDay(line.week)}</text>`
}

/** The odds of drift after each week on a logarithmic scale, with the lines at which they mean something. */
export const oddsChart = (coach: CoachReport, axis: WeekAxis, id: string): Markup | null => {
  const weeks = coach.weekly.filter(hasOdds)
  const last = weeks.at(-1)
  if (last === undefined) return null
  const greatest = Math.min(highest, Math.max(60, ...weeks.map(({ odds }) => odds)))
  const decades = Math.ceil(Math.log10(greatest)) - Math.log10(lowest)
  const y = logScale(decades)
  return weekChart({
    id,
    title: `Odds, week by week, that the role of ${coach.coach} has drifted past its limit`,
    description: `A line on a logarithmic scale, from week to week. It ends at ${formatOdds(last.odds)}; ${String(oddsLines.watch)} to 1 is worth watching, ${String(oddsLines.flag)} to 1 is flagged.`,
    axis,
    height,
    grid: Array.from({ length: decades + 1 }, (_, index) => {
      const odds = Math.round(lowest * 10 ** (index + 1)) / 10
      return { y: y(odds), label: odds === highest ? `${String(odds)}+` : String(odds) }
    }),
    inside: markup`${sinceBand(coach, axis, height)}<path class="carried" d="${carriedPath(weeks, axis, y)}"/><path class="odds" d="${oddsPath(weeks, axis, y)}"/>${pointAreas(
      axis,
      height,
      weeks.map(({ week, odds }) => ({ week, text: `Week of ${formatDay(week)}: ${formatOdds(odds)}` })),
    )}`,
    over: markup`${lineOf(y, oddsLines.watch, 'watch')}${lineOf(y, oddsLines.flag, 'flag')}${signalledMark(coach, weeks, axis, y)}`,
  })
}
