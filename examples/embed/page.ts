/// <reference lib="dom" />
import { presets, type Finding, type Level, type LintConfig } from '@coachwork/core/clarity'
import type { Answer } from './answering.js'
import { createAsking } from './asking.js'
import { createEditor, type Editor } from './editor.js'
import { byId, element } from './element.js'
import type { CardActions } from './finding-card.js'
import { drawGroups, pointAtCard } from './findings-list.js'
import { groupsOf, placeOfRewrite } from './groups.js'
import type { Mark } from './marks.js'
import { invitation, nothingFound } from './quiet-states.js'
import { sample } from './sample.js'
import { spoken, summaryOf } from './summary.js'
import { presetWords } from './wording.js'

/** How long the page waits before it speaks the counts, in milliseconds, so that it does not talk into the typing. */
const breath = 900

const marksOf = (findings: readonly Finding[], hidden: ReadonlySet<Level>): readonly Mark[] =>
  findings.flatMap(({ start, end, level }, finding) =>
    start === null || end === null || hidden.has(level) ? [] : [{ start, end, level, finding }],
  )

const presetChooser = (onChange: () => void): (() => LintConfig['preset']) => {
  const select = byId('preset', HTMLSelectElement)
  const names = Object.keys(presets) as (keyof typeof presets)[]
  select.append(...names.map((name) => element('option', { value: name }, presetWords[name])))
  select.addEventListener('change', onChange)
  return () => names.find((name) => name === select.value) ?? 'recommended'
}

/** Puts the sentence of a finding where its duty stands; does nothing when the text has changed meanwhile. */
const useRewrite = (editor: Editor, { question, items, findings }: Answer, index: number): void => {
  const finding = findings[index]
  if (finding?.rewrite === undefined || editor.text() !== question.text) return
  const place = placeOfRewrite(
    items.find((duty) => duty.index === finding.item),
    finding,
  )
  if (!place) return
  const stopped = question.text.charAt(place.end) === '.'
  editor.replace(place.start, place.end, stopped ? finding.rewrite.replace(/\.$/, '') : finding.rewrite)
}

/** Speaks the newest sentence once the typing rests. */
const createVoice = (): ((words: string) => void) => {
  const status = byId('count', HTMLElement)
  let waiting: ReturnType<typeof setTimeout> | undefined
  return (words) => {
    clearTimeout(waiting)
    waiting = setTimeout(() => {
      status.textContent = words
    }, breath)
  }
}

/** Draws an answer beside the text; levels can be hidden and shown again. */
const createDrawing = (editor: Editor, actions: CardActions): ((answer: Answer) => void) => {
  const list = byId('list', HTMLElement)
  const summary = byId('summary', HTMLElement)
  const hidden = new Set<Level>()
  const draw = ({ question, items, findings }: Answer): void => {
    const toggle = (level: Level): void => {
      if (!hidden.delete(level)) hidden.add(level)
      draw({ question, items, findings, waived: [] })
      summary.querySelector<HTMLElement>(`.level.${level}`)?.focus()
    }
    summary.replaceChildren(...summaryOf(items, findings, hidden, toggle))
    if (items.length === 0 || findings.length === 0) list.replaceChildren(nothingFound(question.text, items))
    else
      drawGroups(
        list,
        groupsOf(items, findings, ({ level }) => !hidden.has(level)),
        actions,
      )
    if (editor.text() === question.text) editor.mark(marksOf(findings, hidden))
  }
  return draw
}

/** Joins the parts of the page: text, rules, findings. */
export const startPage = (): void => {
  const list = byId('list', HTMLElement)
  const clear = byId('clear', HTMLButtonElement)
  const speak = createVoice()
  let given: Answer | undefined
  const put = (text: string): void => {
    editor.replace(0, editor.text().length, text)
  }
  const showSample = (): void => {
    put(sample)
    for (const id of ['paper', 'list']) byId(id, HTMLElement).scrollTop = 0
  }
  const read = (): void => {
    clear.disabled = editor.text() === ''
    ask({ text: editor.text(), preset: preset() })
  }
  const editor = createEditor({
    onText: read,
    onCaret: ([first]) => {
      pointAtCard(list, first)
      editor.point(first)
    },
  })
  const draw = createDrawing(editor, {
    onPoint: editor.point,
    onReveal: editor.reveal,
    onRewrite: (index) => {
      if (given) useRewrite(editor, given, index)
    },
  })
  const empty = (): void => {
    byId('summary', HTMLElement).replaceChildren()
    list.replaceChildren(invitation(showSample))
    speak('')
  }
  const ask = createAsking((answer) => {
    given = answer
    if (answer.question.text.trim() === '') {
      empty()
      return
    }
    draw(answer)
    speak(spoken(answer.items, answer.findings))
  })
  const preset = presetChooser(read)
  byId('sample', HTMLButtonElement).addEventListener('click', showSample)
  clear.addEventListener('click', () => {
    put('')
  })
  empty()
  // A browser keeps what was typed when the page is loaded again.
  if (editor.text() !== '') read()
}
