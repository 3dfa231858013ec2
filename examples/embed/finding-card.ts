/// <reference lib="dom" />
import type { Finding } from '@coachwork/core/clarity'
import { element } from './element.js'
import { levelWords, sentence } from './wording.js'

/** What a reader can do with a finding. */
export interface CardActions {
  /** The words it is about become visible, or nothing is pointed at any more. */
  readonly onPoint: (finding: number | undefined) => void
  readonly onReveal: (finding: number) => void
  readonly onRewrite: (finding: number) => void
}

const button = (words: string, onClick: () => void): HTMLButtonElement => {
  const made = element('button', { type: 'button', class: 'link' }, words)
  made.addEventListener('click', onClick)
  return made
}

const rewriteOf = (rewrite: string, onUse: () => void): Node =>
  element(
    'div',
    { class: 'rewrite' },
    element('p', { class: 'label' }, 'Write instead'),
    element('p', { class: 'words' }, rewrite),
    button('Put it in the text', onUse),
  )

const footOf = ({ source, confidence }: Finding): Node =>
  element(
    'p',
    { class: 'source' },
    ...(confidence === 'low' ? ['A careful reader could differ. '] : []),
    'After ',
    element('cite', {}, source),
  )

const whyOf = (why: string, told: boolean): Node => {
  const words = element('p', { class: 'why' }, sentence(why))
  return told ? element('details', {}, element('summary', {}, 'Why it matters'), words) : words
}

/**
 * One finding as a person reads it: what, why it matters, what to do, and what to write instead.
 *
 * @param told whether the reason was given above, for another finding of the same rule; it is then folded away
 */
export const findingCard = (finding: Finding, index: number, told: boolean, actions: CardActions): HTMLElement => {
  const { level, message, why, fix, rewrite, start } = finding
  const card = element(
    'article',
    { class: `finding ${level}`, 'data-finding': String(index) },
    element('p', { class: 'weight' }, levelWords[level]),
    element('h4', {}, sentence(message)),
    whyOf(why, told),
    element('p', { class: 'fix' }, sentence(fix)),
    ...(rewrite === undefined
      ? []
      : [
          rewriteOf(rewrite, () => {
            actions.onRewrite(index)
          }),
        ]),
    footOf(finding),
  )
  if (start === null) return card
  const show = button('Show in the text', () => {
    actions.onReveal(index)
  })
  card.querySelector('.weight')?.append(show)
  card.addEventListener('pointerenter', () => {
    actions.onPoint(index)
  })
  card.addEventListener('pointerleave', () => {
    actions.onPoint(undefined)
  })
  card.addEventListener('focusin', () => {
    actions.onPoint(index)
  })
  return card
}
