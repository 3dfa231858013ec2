import { formatSeconds } from '@coachwork/core'
import type { PlanLine } from '../../reports/report.js'
import { formatInterval, formatPercent } from '../figures.js'
import { plannedWords, planVerdictWords } from '../words.js'
import { markup, named, type Markup } from './markup.js'
import { scaleRow, shareScale, shareTrack, trackKey } from './share-track.js'
import { dataTable, figures, numbersOf, words } from './table-markup.js'

const sentence = (line: PlanLine): string =>
  `${line.label}: ${formatPercent(line.share)} of time${line.interval === null ? '' : `, likely ${formatInterval(line.interval)}`}; planned ${plannedWords(line)}; ${planVerdictWords[line.verdict].toLowerCase()}`

const row = (line: PlanLine, greatest: number, id: string): Markup =>
  markup`<li><div class="plan-name">${named(line.label)} <small>${plannedWords(line)}</small></div>${shareTrack(line, greatest, id, sentence(line))}<div class="plan-value"><b>${formatPercent(line.share)}</b> ${line.interval !== null && markup`<small>${formatInterval(line.interval)}</small> `}<span class="plan-verdict ${line.verdict.replaceAll(' ', '-')}">${planVerdictWords[line.verdict]}</span></div></li>`

const numbers = (plan: readonly PlanLine[]): Markup =>
  numbersOf(
    'The numbers of this chart',
    dataTable(
      'Planned against actual',
      [
        words('Named in the agreement'),
        ...['Time', 'Share', 'Likely range'].map(figures),
        words('Planned'),
        words('Verdict'),
      ],
      plan.map((line) => [
        markup`${named(line.label)} <small>${line.pattern}</small>`,
        formatSeconds(line.seconds),
        formatPercent(line.share),
        line.interval === null ? '–' : formatInterval(line.interval),
        plannedWords(line),
        planVerdictWords[line.verdict],
      ]),
    ),
  )

/** Each share that the agreement names, as planned and as it came out; null where the agreement names none. */
export const planChart = (plan: readonly PlanLine[], id: string): Markup | null => {
  if (plan.length === 0) return null
  const scale = shareScale(plan)
  return markup`${trackKey}<ul class="plan">${plan.map((line, index) => row(line, scale.greatest, `${id}-${String(index)}`))}${scaleRow(scale)}</ul>${numbers(plan)}`
}
