import {
  agreementBook,
  toUtf8,
  type ActivityLog,
  type AgreementBook,
  type Entries,
  type Names,
} from '@coachwork/analytics'
import {
  fromDayNumber,
  isLeft,
  Requester,
  unmapped,
  type ActivityEntry,
  type CalendarDate,
  type PartnershipAgreement,
} from '@coachwork/core'
import { lintEntries, type Finding, type LintConfig, type LintedDocument } from '@coachwork/core/clarity'
import { agreementsForNobody, type LoadedAgreement } from '../agreements.js'
import { spell } from '../failure.js'
import type { Host } from '../host.js'
import { progressOn } from '../progress.js'
import { readLogs } from '../read-logs.js'
import type { ReadingFlags, ReadingPlan } from '../reading-options.js'
import { spellRejected } from '../rows.js'

/** What logs are held against. */
export interface LogTerms {
  readonly config: LintConfig
  readonly today: CalendarDate
  readonly agreements: readonly LoadedAgreement[]
  readonly flags: ReadingFlags
  readonly plan: ReadingPlan
}

/** The logs with their findings, and whether rows of them were set aside. */
export interface LintedLogs {
  readonly documents: ReadonlyMap<string, LintedDocument>
  readonly hasRejected: boolean
}

/** Entries held against one agreement, or against none. */
export interface Held {
  readonly agreement: PartnershipAgreement | undefined
  readonly entries: ActivityEntry[]
  /** Position of each entry in the whole log. */
  readonly positions: number[]
}

const noTeachers: readonly string[] = []

/** One entry of a log as the rules need it: who took part is left behind. */
const entryAt = (entries: Entries, at: number): ActivityEntry => {
  const text = (column: Entries['coach']): string => column.values[column.ids[at] ?? -1] ?? ''
  const requester = Requester.safeParse(text(entries.requestedBy))
  return {
    coach: text(entries.coach),
    school: text(entries.school),
    date: fromDayNumber(entries.day[at] ?? 0),
    seconds: entries.seconds[at] ?? 0,
    activity: text(entries.activity),
    label: text(entries.label),
    teachers: noTeachers,
    cycle: text(entries.cycle),
    requestedBy: requester.success ? requester.data : 'unknown',
  }
}

/** The entries of a log, by the agreement that each is held against. */
export const heldOf = (entries: Entries, book: AgreementBook): readonly Held[] => {
  const held = new Map<PartnershipAgreement | undefined, Held>()
  for (let at = 0; at < entries.count; at += 1) {
    const entry = entryAt(entries, at)
    const agreement = book.find(entry.coach, entry.school)
    const group = held.get(agreement) ?? { agreement, entries: [], positions: [] }
    held.set(agreement, group)
    group.entries.push(entry)
    group.positions.push(at)
  }
  return [...held.values()]
}

/** Where each line of a text begins, as editors count lines. */
const lineStarts = (text: string): readonly number[] => {
  const starts = [0]
  for (const { index, 0: end } of text.matchAll(/\r\n|\r|\n/g)) starts.push(index + end.length)
  return starts
}

/** The words that may show an entry's activity: its code, or a label that names the activity and nothing else. */
const wordsFor = ({ activity, label }: ActivityEntry, names: Names): readonly string[] =>
  activity === unmapped ? [] : [activity, ...(label !== '' && names.activity(label) === activity ? [label] : [])]

/** A finding with the line of the log that it is about, and the words that may show it there. */
interface LogFinding extends Finding {
  readonly line: number
  readonly words: readonly string[]
}

/**
 * Puts findings in their place in the log. Of the log's own words only those that name an activity are kept; all else,
 * such as the names of teachers, is blank in the text that formats may show.
 */
const inPlace = (text: string, found: readonly LogFinding[]) => {
  const starts = lineStarts(text)
  const shown: { readonly start: number; readonly end: number }[] = []
  const findings = found.map(({ line, words, ...finding }): Finding => {
    const from = starts[line - 1] ?? 0
    const row = text.slice(from, (starts[line] ?? text.length + 1) - 1)
    const word = words.find((candidate) => row.includes(candidate)) ?? ''
    const start = from + row.indexOf(word)
    const end = start + word.length
    shown.push({ start, end })
    return { ...finding, start, end, excerpt: text.slice(start, end) }
  })
  let blank = ''
  let done = 0
  for (const { start, end } of shown.sort((a, b) => a.start - b.start)) {
    if (start < done) continue
    blank += text.slice(done, start).replace(/[^\r\n]/g, ' ') + text.slice(start, end)
    done = end
  }
  return { text: blank + text.slice(done).replace(/[^\r\n]/g, ' '), findings }
}

const lintOneLog = (
  log: ActivityLog,
  text: string,
  book: AgreementBook,
  names: Names,
  { config, today }: LogTerms,
): LintedDocument => {
  const held = heldOf(log.entries, book)
  const namesCoaches = new Set(held.flatMap(({ entries }) => entries.map(({ coach }) => coach))).size > 1
  const found = held.flatMap(({ agreement, entries, positions }) => {
    const work = { entries, catalogue: names.catalogue, namesCoaches, ...(agreement && { agreement }) }
    return lintEntries(work, { config, today }).findings.map((finding): LogFinding => {
      const within = Number(finding.path[1] ?? -1)
      const [entry, at] = [entries[within], positions[within]]
      if (entry === undefined || at === undefined) return { ...finding, line: 1, words: [] }
      const line = log.entries.line[at] ?? 1
      return { ...finding, path: ['entries', at], line, words: wordsFor(entry, names) }
    })
  })
  return { path: log.file, kind: 'log', items: [], ...inPlace(text, found) }
}

const textOf = async (host: Host, path: string): Promise<string> => {
  const text = toUtf8(path, await host.read(path))
  return isLeft(text) ? '' : new TextDecoder('utf-8').decode(text.right.bytes)
}

/** Reads logs of any layout that the importers know, and holds each against the agreements of its coaches. */
export const lintLogs = async (host: Host, paths: readonly string[], terms: LogTerms): Promise<LintedLogs> => {
  const { agreements, flags, plan } = terms
  const book = agreementBook(agreements.map(({ agreement }) => agreement))
  const documents = new Map<string, LintedDocument>()
  const coaches = new Set<string>()
  let hasRejected = false
  const progress = progressOn(host, flags.quiet === true)
  await readLogs(host, paths, flags, plan, progress, async (log) => {
    for (const id of new Set(log.entries.coach.ids)) coaches.add(log.entries.coach.values[id] ?? '')
    // A log that is named twice is one log: the second time, all of its rows are duplicates.
    if (!documents.has(log.file))
      documents.set(log.file, lintOneLog(log, await textOf(host, log.file), book, plan.names, terms))
    hasRejected ||= log.rejected.length > 0
    if (flags.quiet === true) return
    for (const note of log.notes) host.err(`note: ${note}\n`)
    if (log.rejected.length > 0)
      host.err(spellRejected(log.rejected, 'the file that coachwork import --rejected FILE.csv writes'))
  })
  const unused = book.unused()
  // One agreement of many may well be another coach's; if none fits, the names are written differently.
  if (flags.quiet !== true && unused.length > 0 && unused.length === agreements.length)
    for (const complaint of agreementsForNobody(unused, agreements, [...coaches]))
      host.err(`note: ${spell(complaint)}\n`)
  return { documents, hasRejected }
}
