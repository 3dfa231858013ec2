import type { Level } from '@coachwork/core/clarity'

/** A stretch of the text that a finding is about. */
export interface Mark {
  readonly start: number
  readonly end: number
  readonly level: Level
  /** The position of the finding in the list of findings. */
  readonly finding: number
}

/** A stretch of one line that looks the same throughout: plain where no finding is about it. */
export interface Segment {
  readonly text: string
  readonly level: Level | undefined
  readonly findings: readonly number[]
}

const weight: Readonly<Record<Level, number>> = { note: 0, warning: 1, error: 2 }

const heaviest = (marks: readonly Mark[]): Level | undefined => {
  let top: Level | undefined
  for (const { level } of marks) if (top === undefined || weight[level] > weight[top]) top = level
  return top
}

/** Cuts a line that begins at an offset of the text where marks begin and end; the pieces make up the line again. */
export const segmentsOf = (line: string, offset: number, marks: readonly Mark[]): readonly Segment[] => {
  const cuts = new Set([0, line.length])
  for (const { start, end } of marks)
    for (const at of [start - offset, end - offset]) if (at > 0 && at < line.length) cuts.add(at)
  const at = [...cuts].sort((a, b) => a - b)
  return at.slice(1).map((to, i) => {
    const from = at[i] ?? 0
    const over = marks.filter(({ start, end }) => start < offset + to && end > offset + from)
    return { text: line.slice(from, to), level: heaviest(over), findings: over.map(({ finding }) => finding) }
  })
}

/** The marks that touch each line, in the order of the lines. */
export const marksByLine = (lines: readonly string[], marks: readonly Mark[]): readonly (readonly Mark[])[] => {
  const inOrder = [...marks].sort((a, b) => a.start - b.start)
  let next = 0
  let offset = 0
  let open: readonly Mark[] = []
  return lines.map((line) => {
    const end = offset + line.length
    const here = open.filter((mark) => mark.end > offset)
    for (let mark = inOrder[next]; mark !== undefined && mark.start < end; mark = inOrder[++next]) here.push(mark)
    offset = end + 1
    open = here.filter((mark) => mark.end > offset)
    return here
  })
}

/** What one edit did to a text: the stretch that was replaced, and where the new words end. */
export interface Edit {
  readonly start: number
  readonly oldEnd: number
  readonly newEnd: number
}

/** The smallest edit that makes the second text of the first. */
export const editBetween = (before: string, after: string): Edit => {
  const shorter = Math.min(before.length, after.length)
  let start = 0
  while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) start++
  let same = 0
  while (
    same < shorter - start &&
    before.charCodeAt(before.length - 1 - same) === after.charCodeAt(after.length - 1 - same)
  )
    same++
  return { start, oldEnd: before.length - same, newEnd: after.length - same }
}

/** Where marks are after an edit; a mark whose own words were edited is gone until the text is read again. */
export const moveMarks = (marks: readonly Mark[], { start, oldEnd, newEnd }: Edit): readonly Mark[] =>
  marks.flatMap((mark) => {
    if (mark.end <= start) return [mark]
    const by = newEnd - oldEnd
    return mark.start >= oldEnd ? [{ ...mark, start: mark.start + by, end: mark.end + by }] : []
  })
