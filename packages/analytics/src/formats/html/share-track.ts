import type { PlanLine } from '../../reports/report.js'
import { formatPercent } from '../figures.js'
import { percentOf } from './axis.js'
import { roundStep } from './chart.js'
import { markup, type Markup } from './markup.js'

const middle = 13

/** How much further than the greatest share the scale goes. */
const headroom = 1.03

/** A share with its likely range, and what was agreed for it. */
export type TrackedShare = Pick<PlanLine, 'share' | 'interval' | 'target' | 'floor' | 'cap'>

/** One scale for several shares: from 0 to a round share that holds them all, and a step that divides it. */
export const shareScale = (lines: readonly TrackedShare[]): { readonly greatest: number; readonly step: number } => {
  const shares = lines.flatMap(({ target, floor, cap, share, interval }) => [target, floor, cap, share, interval?.high])
  const highest = Math.min(1, Math.max(0.1, ...shares.map((value) => (value ?? 0) * headroom)))
  const step = roundStep(highest)
  return { greatest: Math.min(1, Math.ceil(highest / step - 1e-9) * step), step }
}

/** The shares that the agreement allows, from floor to cap; open to either side where only one is named. */
const plannedZone = ({ floor, cap }: TrackedShare, greatest: number): Markup | null => {
  if (floor === null && cap === null) return null
  const from = floor ?? 0
  const to = Math.min(greatest, cap ?? greatest)
  const edges = [floor, cap].flatMap((edge) => (edge === null ? [] : [percentOf(edge, greatest)]))
  return markup`<rect class="zone" x="${percentOf(from, greatest)}" width="${percentOf(Math.max(0, to - from), greatest)}" y="2" height="22"/>${edges.map(
    (x) => markup`<line class="edge" x1="${x}" x2="${x}" y1="2" y2="24"/>`,
  )}`
}

/** A share as a dot on a line, with the range it likely lies in and what was agreed for it. */
export const shareTrack = (line: TrackedShare, greatest: number, id: string, sentence: string): Markup => {
  const { interval, target, share } = line
  return markup`<svg class="track" height="26" role="img" aria-labelledby="${id}"><title id="${id}">${sentence}</title>${plannedZone(line, greatest)}<line class="base" x2="100%" y1="${middle}" y2="${middle}"/>${
    interval !== null &&
    markup`<line class="range" x1="${percentOf(interval.low, greatest)}" x2="${percentOf(interval.high, greatest)}" y1="${middle}" y2="${middle}"/>`
  }<circle class="dot" cx="${percentOf(share, greatest)}" cy="${middle}" r="6"/>${
    target !== null &&
    markup`<svg x="${percentOf(target, greatest)}" y="${middle}" class="open"><path class="target" d="M0-10l6 10-6 10-6-10z"/></svg>`
  }</svg>`
}

/** The scale under several tracks. */
export const scaleRow = ({ greatest, step }: ReturnType<typeof shareScale>): Markup =>
  markup`<li class="scale" aria-hidden="true"><div></div><svg class="track" height="18">${Array.from(
    { length: Math.round(greatest / step) + 1 },
    (_, index) => markup`<text x="${percentOf(index * step, greatest)}" y="13">${formatPercent(index * step)}</text>`,
  )}</svg><div></div></li>`

/** The signs of the tracks, drawn as they look in them. */
export const trackKey = markup`<p class="key signs"><span><svg width="14" height="14"><circle class="dot" cx="7" cy="7" r="6"/></svg> share of the time logged</span> <span><svg width="26" height="14"><line class="range" x1="3" x2="23" y1="7" y2="7"/></svg> range it likely lies in (95%)</span> <span><svg width="14" height="22"><path class="target" d="M7 1l6 10-6 10-6-10z"/></svg> target</span> <span><svg width="26" height="18"><rect class="zone" x="1" width="24" height="18"/><line class="edge" x1="1" x2="1" y2="18"/><line class="edge" x1="25" x2="25" y2="18"/></svg> planned, from floor to cap</span></p>`
