import { formatSeconds } from '@coachwork/core'
import type { CoachReport, NamedShare, TimeLine } from '../../reports/report.js'
import { formatInterval, formatPercent, formatShares } from '../figures.js'
import {
  agreedShare,
  benchmarkWords,
  shareCounts,
  shareWords,
  waysOfLooking,
  type ComparableBenchmark,
} from '../share-facts.js'
import { plannedWords, planVerdictWords } from '../words.js'
import { barWidth } from './chart.js'
import { markup, named, type Markup } from './markup.js'
import { scaleRow, shareScale, shareTrack, trackKey, type TrackedShare } from './share-track.js'
import { numbersOf } from './table-markup.js'

/** A named share as far as the log can tell it, with what the agreement says of it. */
interface Row {
  readonly line: NamedShare
  readonly agreed: NamedShare['planned']
  readonly tracked: TrackedShare | null
}

const rowOf = (line: NamedShare, coach: CoachReport): Row => {
  const agreed = agreedShare(line, coach)
  const { share, interval } = line
  return {
    line,
    agreed,
    tracked: share === null ? null : { target: null, floor: null, cap: null, ...agreed, share, interval },
  }
}

const agreedWords = ({ agreed, line: { verdict } }: Row): string =>
  agreed === null
    ? ''
    : `Agreed: ${plannedWords(agreed)}${verdict === null ? '' : `; ${planVerdictWords[verdict].toLowerCase()}`}`

const publishedWords = ({ line: { numerator } }: Row, published: readonly ComparableBenchmark[]): Markup | null => {
  const own = published.filter((each) => each.numerator === numerator)
  return own.length === 0
    ? null
    : markup`<small><a href="#published">Published</a>: ${own.map(benchmarkWords).join(', ')}</small>`
}

const sentence = ({ line, tracked }: Row): string =>
  `${shareWords[line.numerator]}: ${tracked === null ? 'not known' : formatPercent(tracked.share)}${line.interval === null ? '' : `, likely ${formatInterval(line.interval)}`}`

const shareRow = (row: Row, published: readonly ComparableBenchmark[], greatest: number, id: string): Markup => {
  const { line, tracked } = row
  const name = shareWords[line.numerator]
  const agreed = agreedWords(row)
  if (tracked === null)
    return markup`<li><div class="plan-name">${name}</div><div class="untold">${line.note !== null && named(line.note)}${agreed !== '' && ` ${agreed}.`}</div></li>`
  return markup`<li><div class="plan-name">${name} <small>${shareCounts(line)}</small></div>${shareTrack(
    tracked,
    greatest,
    id,
    sentence(row),
  )}<div class="plan-value"><b>${formatPercent(tracked.share)}</b> ${
    line.interval !== null && markup`likely ${formatInterval(line.interval)}`
  }${agreed !== '' && markup`<small>${agreed}</small>`}${publishedWords(row, published)}${
    line.note !== null && markup`<small>${named(line.note)}</small>`
  }</div></li>`
}

const smallBars = (lines: readonly TimeLine[]): Markup => {
  const shares = formatShares(lines.map(({ seconds }) => seconds))
  const greatest = Math.max(...lines.map(({ seconds }) => seconds))
  return markup`<ul class="bars">${lines.map(
    ({ label, seconds }, index) =>
      markup`<li><span>${named(label)}</span><svg height="8" aria-hidden="true"><rect class="fill family-bar" width="${barWidth(seconds / greatest)}" height="8"/></svg><span class="bar-value"><b>${shares[index]}</b> ${formatSeconds(seconds)}</span></li>`,
  )}</ul>`
}

const sameTime = ({ by }: CoachReport): Markup =>
  numbersOf(
    'The same time by owner, requester, orientation and weight',
    markup`<div class="pair even">${waysOfLooking(by).map(
      ({ title, lines }) => markup`<div><h4>${title}</h4>${smallBars(lines)}</div>`,
    )}</div>`,
  )

/** The shares that the field publishes, kept apart, each beside what is agreed and published of it; then the same time in other ways. */
export const sharesSection = (
  coach: CoachReport,
  published: readonly ComparableBenchmark[],
  id: string,
): Markup | null => {
  if (coach.seconds === 0) return null
  const rows = coach.shares.map((line) => rowOf(line, coach))
  const tracked = rows.flatMap((row) => (row.tracked === null ? [] : [row.tracked]))
  const scale = shareScale(tracked)
  return markup`<section><h3>What the week is made of</h3>${
    coach.plan.length === 0 && tracked.length > 0 && trackKey
  }<ul class="plan shares">${rows.map((row, index) =>
    shareRow(row, published, scale.greatest, `${id}-share-${String(index)}`),
  )}${tracked.length > 0 && scaleRow(scale)}</ul>${sameTime(coach)}</section>`
}
