/// <reference lib="dom" />
import { bringToMiddle, byId } from './element.js'
import { editBetween, moveMarks, type Mark } from './marks.js'
import { createMirror } from './mirror.js'

/** The text of the page, with the marks behind it. */
export interface Editor {
  readonly text: () => string
  /** Puts other words in a stretch of the text, so that undo takes them out again. */
  readonly replace: (start: number, end: number, words: string) => void
  readonly mark: (marks: readonly Mark[]) => void
  /** Shows which words a finding is about; `undefined` for none. */
  readonly point: (finding: number | undefined) => void
  /** Brings the words of a finding into view and selects them. */
  readonly reveal: (finding: number) => void
}

/** What the page wants to hear of its text. */
export interface EditorEvents {
  readonly onText: () => void
  /** The findings about the words at the caret. */
  readonly onCaret: (findings: readonly number[]) => void
}

const takeDroppedFile = (area: HTMLTextAreaElement, put: (text: string) => void): void => {
  area.addEventListener('dragover', (event) => {
    event.preventDefault()
  })
  area.addEventListener('drop', (event) => {
    const file = event.dataTransfer?.files[0]
    if (!file) return
    event.preventDefault()
    void file.text().then(put)
  })
}

/** Joins the text area and the marks behind it. */
export const createEditor = ({ onText, onCaret }: EditorEvents): Editor => {
  const area = byId('text', HTMLTextAreaElement)
  const root = byId('mirror', HTMLElement)
  const mirror = createMirror(root)
  let drawn = area.value
  let marks: readonly Mark[] = []
  const changed = (): void => {
    marks = moveMarks(marks, editBetween(drawn, area.value))
    drawn = area.value
    mirror(drawn, marks)
    onText()
  }
  const words = (finding: number): NodeListOf<Element> =>
    root.querySelectorAll(`mark[data-findings~="${String(finding)}"]`)
  const replace: Editor['replace'] = (start, end, text) => {
    area.focus({ preventScroll: true })
    area.setSelectionRange(start, end)
    // Deprecated, and still the only way to change a text area so that undo knows of it.
    // eslint-disable-next-line @typescript-eslint/no-deprecated
    if (document.execCommand(text === '' ? 'delete' : 'insertText', false, text)) return
    area.setRangeText(text, start, end, 'end')
    changed()
  }
  area.addEventListener('input', changed)
  document.addEventListener('selectionchange', () => {
    if (document.activeElement !== area) return
    const at = area.selectionStart
    onCaret(marks.filter(({ start, end }) => start <= at && at <= end).map(({ finding }) => finding))
  })
  takeDroppedFile(area, (text) => {
    replace(0, area.value.length, text)
  })
  mirror(drawn, marks)
  return {
    text: () => area.value,
    replace,
    mark: (given) => {
      marks = given
      mirror(drawn, marks)
    },
    point: (finding) => {
      for (const word of root.querySelectorAll('.pointed')) word.classList.remove('pointed')
      if (finding !== undefined) for (const word of words(finding)) word.classList.add('pointed')
    },
    reveal: (finding) => {
      const mark = marks.find((candidate) => candidate.finding === finding)
      const first = words(finding)[0]
      if (!mark || !first) return
      // On a phone the focus would open the keyboard over the words.
      if (!matchMedia('(pointer: coarse)').matches) {
        area.focus({ preventScroll: true })
        area.setSelectionRange(mark.start, mark.end)
      }
      bringToMiddle(first)
    },
  }
}
