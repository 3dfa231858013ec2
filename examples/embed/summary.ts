/// <reference lib="dom" />
import type { Finding, Level, PlacedDuty } from '@coachwork/core/clarity'
import { element } from './element.js'
import { counted, levels, levelWords, placeOf, places, placeWords } from './wording.js'

/** How many findings weigh how much. */
export const countLevels = (findings: readonly Finding[]): Readonly<Record<Level, number>> => {
  const counts = { error: 0, warning: 0, note: 0 }
  for (const { level } of findings) counts[level]++
  return counts
}

/** The counts as a sentence, for those who hear the page. */
export const spoken = (items: readonly PlacedDuty[], findings: readonly Finding[]): string => {
  if (items.length === 0) return 'No duty was found, so nothing can be said.'
  const counts = countLevels(findings)
  const parts = levels.map((level) => `${String(counts[level])} ${levelWords[level]}`)
  return `${counted(items.length, 'duty', 'duties')} read: ${parts.join(', ')}.`
}

const toggle = (level: Level, count: number, hidden: ReadonlySet<Level>, onToggle: (level: Level) => void): Node => {
  const button = element(
    'button',
    { type: 'button', class: `level ${level}`, 'aria-pressed': String(!hidden.has(level)) },
    element('b', {}, String(count)),
    ` ${levelWords[level]}`,
  )
  button.disabled = count === 0
  button.addEventListener('click', () => {
    onToggle(level)
  })
  return button
}

const placesBar = (items: readonly PlacedDuty[]): Node => {
  const found = items.map(placeOf)
  const parts = places
    .map((place) => ({ place, count: found.filter((other) => other === place).length }))
    .filter(({ count }) => count > 0)
  const bar = element('div', { class: 'bar', 'aria-hidden': 'true' })
  for (const { place, count } of parts) {
    const part = element('i', { class: place })
    part.style.flexGrow = String(count)
    bar.append(part)
  }
  const key = parts.map(({ place, count }) =>
    element('li', { class: place }, element('b', {}, String(count)), ` ${placeWords[place]}`),
  )
  return element(
    'div',
    { class: 'places' },
    element('p', {}, element('b', {}, counted(items.length, 'duty', 'duties')), ' read'),
    bar,
    element('ul', { 'aria-label': 'Where the duties stand' }, ...key),
  )
}

/** What to see at a glance: how many findings of each level, and where the duties stand. */
export const summaryOf = (
  items: readonly PlacedDuty[],
  findings: readonly Finding[],
  hidden: ReadonlySet<Level>,
  onToggle: (level: Level) => void,
): readonly Node[] => {
  if (items.length === 0) return []
  const counts = countLevels(findings)
  const toggles = levels.map((level) => toggle(level, counts[level], hidden, onToggle))
  return [
    element('div', { class: 'levels', role: 'group', 'aria-label': 'Levels to show' }, ...toggles),
    placesBar(items),
  ]
}
