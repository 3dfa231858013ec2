/// <reference lib="dom" />
import type { PlacedDuty } from '@coachwork/core/clarity'
import { element } from './element.js'
import { counted } from './wording.js'

const state = (lead: string, more: string, ...rest: readonly Node[]): Node =>
  element('div', { class: 'empty' }, element('p', { class: 'lead' }, lead), element('p', {}, more), ...rest)

/** What stands where findings will be, before there is a text. */
export const invitation = (onSample: () => void): Node => {
  const button = element('button', { type: 'button', class: 'primary' }, 'Show me with a sample')
  button.addEventListener('click', onSample)
  return state(
    'Findings appear here as you type.',
    'Each is about the role, never about a person: work without an edge, work that is someone else’s, and what the text leaves unsaid.',
    button,
  )
}

/** What stands there when the rules found nothing: silence about a text without duties is no praise. */
export const nothingFound = (text: string, items: readonly PlacedDuty[]): Node =>
  items.length > 0
    ? state('Nothing to say.', `${counted(items.length, 'duty', 'duties')} read, and no rule has a remark.`)
    : state(
        'No duty found yet.',
        `${counted(text.length, 'character')} read. A duty says what the coach does, such as “Partners with teachers in coaching cycles.”`,
      )
