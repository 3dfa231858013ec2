import {
  CoachingCycle,
  decode,
  isLeft,
  type CalendarDate,
  type PartnershipAgreement,
  type SchoolCalendar,
} from '@coachwork/core'
import { lintCycles, type Finding, type LintConfig, type LintedDocument } from '@coachwork/core/clarity'
import { parseLoaded, placed, type LoadedDocument } from '../documents.js'
import { CannotRun, type Complaint } from '../failure.js'

/** A text with the path that the reader knows it by. */
export interface NamedText {
  readonly path: string
  readonly text: string
}

/** What cycles are judged by. */
export interface CycleTerms {
  readonly config: LintConfig
  readonly today: CalendarDate
  readonly calendar: SchoolCalendar | undefined
  readonly agreements: readonly PartnershipAgreement[]
}

/** A cycle and where it stands: the file, and its place in it where the file is a list. */
export interface PlacedCycle {
  readonly file: number
  readonly at: readonly number[]
  readonly cycle: CoachingCycle
}

const remedy = 'see the clarity guide: docs/guide/clarity.md'

/** The cycles of a file; what is none is a complaint. */
export const cyclesOf = (document: LoadedDocument, file: number, complaints: Complaint[]): readonly PlacedCycle[] => {
  const { data } = document
  const listed = Array.isArray(data) ? data.map((one: unknown, at) => ({ one, at: [at] })) : [{ one: data, at: [] }]
  return listed.flatMap(({ one, at }) => {
    const decoded = decode(CoachingCycle)(one)
    if (!isLeft(decoded)) return [{ file, at, cycle: decoded.right }]
    const problems = decoded.left.map((problem) => ({ ...problem, path: [...at, ...problem.path] }))
    complaints.push(...placed(document, problems, remedy))
    return []
  })
}

/** A finding with the words of the file that it is about: the event, or the cycle's id where all of it is meant. */
const shownIn = (document: LoadedDocument, text: string, at: readonly number[], finding: Finding): Finding => {
  const path = [...at, ...finding.path]
  const range = document.rangeOf(finding.path.length === 0 ? [...path, 'id'] : path)
  if (range === undefined) return { ...finding, path }
  return { ...finding, path, ...range, excerpt: text.slice(range.start, range.end) }
}

/**
 * Lints files of coaching cycles, each with one cycle or a list of them; a coach's cycles are also seen together, across
 * files.
 */
export const lintCycleFiles = (files: readonly NamedText[], terms: CycleTerms): readonly LintedDocument[] => {
  const documents = files.map(({ path, text }) => parseLoaded(path, text))
  const complaints: Complaint[] = []
  const cycles = documents.flatMap((document, file) => cyclesOf(document, file, complaints))
  if (complaints.length > 0) throw new CannotRun(complaints)
  const { config, today, calendar, agreements } = terms
  const lint = lintCycles(
    { cycles: cycles.map(({ cycle }) => cycle), today, agreements, ...(calendar && { calendar }) },
    { config },
  )
  return files.map(({ path, text }, file): LintedDocument => {
    const document = documents[file]
    if (document === undefined) return { path, kind: 'cycle', text, items: [], findings: [] }
    const own = cycles.flatMap(({ file: of, at }, index) =>
      of === file ? (lint.cycles[index]?.findings ?? []).map((finding) => shownIn(document, text, at, finding)) : [],
    )
    const together = lint.together.flatMap((finding) => {
      const [position] = finding.path
      const cycle = typeof position === 'number' ? cycles[position] : undefined
      if (cycle === undefined) return file === 0 ? [finding] : []
      return cycle.file === file ? [shownIn(document, text, cycle.at, { ...finding, path: [] })] : []
    })
    return { path, kind: 'cycle', text, items: [], findings: [...own, ...together] }
  })
}
