import { axisLabels, weekAt, type WeekAxis } from './axis.js'
import { markup, type Insert, type Markup } from './markup.js'

/** A height in a chart: how far down a value lies. */
export type Scale = (value: number) => number

/** A value that has a line and a name at the left of the chart. */
interface GridLine {
  readonly y: number
  readonly label: string
}

/** A number as SVG takes it, to a hundredth of a pixel. */
export const px = (value: number): string => String(Math.round(value * 100) / 100)

/** The scale from 0 at the bottom to the greatest value at the top. */
export const linearScale =
  (greatest: number, height: number): Scale =>
  (value) =>
    height * (1 - Math.min(1, Math.max(0, value / greatest)))

/** A round step that divides the way from 0 to the greatest value into at most four. */
export const roundStep = (greatest: number): number => {
  const power = 10 ** Math.floor(Math.log10(greatest / 4))
  return ([1, 2, 2.5, 5, 10].find((factor) => factor * power * 4 >= greatest * 0.999) ?? 10) * power
}

/** Upright bars, one for each week, as a single path: the first week has x from 0 to 1. */
export const barsPath = (
  bars: readonly { readonly at: number; readonly top: number; readonly bottom: number }[],
): string =>
  bars
    .filter(({ top, bottom }) => bottom - top > 0)
    .map(({ at, top, bottom }) => `M${px(at + 0.1)} ${px(top)}h.8V${px(bottom)}h-.8z`)
    .join('')

/** The width of a lying bar, so that the smallest one can still be seen. */
export const barWidth = (share: number): string => `${px(Math.max(0.4, share * 100))}%`

/** Areas that show the figures of one week when pointed at. */
export const pointAreas = (
  axis: WeekAxis,
  height: number,
  weeks: readonly { readonly week: string; readonly text: string }[],
): Markup =>
  markup`<g class="point">${weeks.map(
    ({ week, text }) =>
      markup`<rect x="${px(weekAt(axis, week))}" width="1" height="${height}"><title>${text}</title></rect>`,
  )}</g>`

/**
 * A chart over the weeks of a report, as wide as its place: only bars and lines stretch, never letters.
 *
 * @param inside drawn in weeks from the left and pixels from the top
 * @param over drawn in percentages of the width and pixels from the top
 */
export const weekChart = (chart: {
  readonly id: string
  readonly title: string
  readonly description: string
  readonly axis: WeekAxis
  readonly height: number
  readonly grid: readonly GridLine[]
  readonly inside: Insert
  readonly over?: Insert
}): Markup =>
  markup`<svg class="chart" height="${chart.height + 24}" role="img" aria-labelledby="${chart.id}-title ${chart.id}-text"><title id="${chart.id}-title">${chart.title}</title><desc id="${chart.id}-text">${chart.description}</desc><g class="grid">${chart.grid.map(
    ({ y, label }) =>
      markup`<line x2="100%" y1="${px(y)}" y2="${px(y)}"/><text x="-6" y="${px(y + 4)}">${label}</text>`,
  )}</g><svg viewBox="0 0 ${chart.axis.weeks} ${chart.height}" width="100%" height="${chart.height}" preserveAspectRatio="none">${chart.inside}</svg>${chart.over}${axisLabels(chart.axis, chart.height)}</svg>`
