/// <reference lib="dom" />
import { element } from './element.js'
import { marksByLine, segmentsOf, type Mark } from './marks.js'

interface Line {
  readonly text: string
  readonly node: HTMLElement
  /** What is drawn on the line: it is drawn anew only when this changes. */
  drawn: string
}

const draw = (line: Line, offset: number, marks: readonly Mark[]): void => {
  const drawn = marks
    .map(({ start, end, level, finding }) => [start - offset, end - offset, level, finding].join(' '))
    .join()
  if (drawn === line.drawn) return
  line.drawn = drawn
  line.node.replaceChildren(
    ...segmentsOf(line.text, offset, marks).map(({ text, level, findings }) =>
      level ? element('mark', { class: level, 'data-findings': findings.join(' ') }, text) : text,
    ),
  )
}

const newLine = (text: string): Line => ({ text, node: element('div', {}, text), drawn: '' })

/** How many lines are the same at the beginning, and how many of the others at the end. */
const unchanged = (before: readonly Line[], after: readonly string[]): readonly [head: number, tail: number] => {
  const shorter = Math.min(before.length, after.length)
  let head = 0
  while (head < shorter && before[head]?.text === after[head]) head++
  let tail = 0
  while (tail < shorter - head && before[before.length - 1 - tail]?.text === after[after.length - 1 - tail]) tail++
  return [head, tail]
}

/**
 * Draws the marks behind the text: the same words in the same lines, of which only the marks are seen.
 *
 * Lines that did not change are left alone, so that a long text costs no more than the line that is typed.
 */
export const createMirror = (root: HTMLElement): ((text: string, marks: readonly Mark[]) => void) => {
  let lines: Line[] = []
  return (text, marks) => {
    const texts = text.split('\n')
    const [head, tail] = unchanged(lines, texts)
    const fresh = texts.slice(head, texts.length - tail).map(newLine)
    const after = lines[lines.length - tail]?.node ?? null
    for (const { node } of lines.slice(head, lines.length - tail)) node.remove()
    const added = document.createDocumentFragment()
    added.append(...fresh.map(({ node }) => node))
    root.insertBefore(added, tail === 0 ? null : after)
    lines = [...lines.slice(0, head), ...fresh, ...lines.slice(lines.length - tail)]
    const found = marksByLine(texts, marks)
    let offset = 0
    for (const [i, line] of lines.entries()) {
      draw(line, offset, found[i] ?? [])
      offset += line.text.length + 1
    }
  }
}
