/// <reference lib="dom" />
import { activityLabel, standardCatalogue } from '@coachwork/core'
import type { PlacedDuty } from '@coachwork/core/clarity'
import { element } from './element.js'
import { findingCard, type CardActions } from './finding-card.js'
import type { Group } from './groups.js'
import { counted, placeOf, placeWords } from './wording.js'

/** Groups drawn at a time: a text of hundreds of duties stays quick, and nobody reads more at once. */
const pageful = 60

const placeLine = (duty: PlacedDuty, activity: string): Node => {
  const place = placeOf(duty)
  const words = `${activityLabel(standardCatalogue, activity)}: ${placeWords[place]}`
  return element('span', { class: `place ${place}` }, words)
}

/** The words of a duty, unless one of its findings quotes most of them anyway. */
const wordsOf = ({ text }: PlacedDuty, findings: Group['findings']): readonly Node[] => {
  if (findings.some(({ finding }) => finding.excerpt.length > text.length * 0.7)) return []
  return [element('p', { class: 'quoted' }, text.length > 160 ? `${text.slice(0, 160).trimEnd()}…` : text)]
}

const headOf = ({ duty, findings }: Group): readonly Node[] => {
  if (!duty) return [element('h3', {}, 'The whole document')]
  const place = duty.activity === null ? [] : [placeLine(duty, duty.activity)]
  return [
    element('div', { class: 'duty' }, element('h3', {}, `Duty ${String(duty.index)}`), ...place),
    ...wordsOf(duty, findings),
  ]
}

const groupOf = (group: Group, actions: CardActions): Node =>
  element(
    'section',
    { class: group.duty ? 'group' : 'group document' },
    ...headOf(group),
    ...group.findings.map(({ finding, index, again }) => findingCard(finding, index, again, actions)),
  )

/** Draws groups of findings, a pageful at a time. */
export const drawGroups = (root: HTMLElement, groups: readonly Group[], actions: CardActions): void => {
  const rest = groups.slice(pageful)
  root.replaceChildren(...groups.slice(0, pageful).map((group) => groupOf(group, actions)))
  if (rest.length > 0) root.append(moreButton(root, rest, actions))
}

const moreButton = (root: HTMLElement, rest: readonly Group[], actions: CardActions): Node => {
  const more = element('button', { type: 'button', class: 'more' }, `Show more (${counted(rest.length, 'group')})`)
  more.addEventListener('click', () => {
    const next = element('div', { tabindex: '-1' })
    more.replaceWith(next)
    drawGroups(next, rest, actions)
    next.focus({ preventScroll: true })
  })
  return more
}

/** Shows which finding the caret is in. */
export const pointAtCard = (root: HTMLElement, finding: number | undefined): void => {
  for (const card of root.querySelectorAll('[aria-current]')) card.removeAttribute('aria-current')
  const card = finding === undefined ? null : root.querySelector(`[data-finding="${String(finding)}"]`)
  if (!card) return
  card.setAttribute('aria-current', 'true')
  const [pane, place] = [root.getBoundingClientRect(), card.getBoundingClientRect()]
  if (place.top < pane.top || place.bottom > pane.bottom) root.scrollTop += place.top - pane.top - 16
}
