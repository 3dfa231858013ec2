import { SchoolCalendar, type CalendarDate } from '@coachwork/core'
import {
  applyWaivers,
  lintAgreement,
  lintJobDescription,
  type Finding,
  type LintConfig,
  type LintedDocument,
} from '@coachwork/core/clarity'
import { agreementIn, loadAgreements } from '../agreements.js'
import { isLogName } from '../document-files.js'
import { documentText } from '../document-text.js'
import { loadAs, parseLoaded } from '../documents.js'
import { spell } from '../failure.js'
import type { Host } from '../host.js'
import { readingPlan } from '../reading-options.js'
import { lintCycleFiles, type NamedText } from './lint-cycles.js'
import { configFor, kindOfText, type LintKind } from './lint-kind.js'
import type { SubjectFlags } from './subject-options.js'
import { lintLogs } from './lint-logs.js'

const lintOneAgreement = (path: string, text: string, config: LintConfig, today: CalendarDate): LintedDocument => {
  const document = parseLoaded(path, text)
  const { findings } = lintAgreement({ agreement: agreementIn(document), today }, { config })
  const shown = findings.map((finding): Finding => {
    const range = document.rangeOf(finding.path)
    return range === undefined || finding.start !== null
      ? finding
      : { ...finding, ...range, excerpt: text.slice(range.start, range.end) }
  })
  return { path, kind: 'agreement', text, items: [], findings: shown }
}

const calendarOf = async (host: Host, { calendar }: SubjectFlags): Promise<SchoolCalendar | undefined> =>
  calendar === undefined
    ? undefined
    : (await loadAs(host, calendar, SchoolCalendar, 'see the report guide: docs/guide/report.md')).value

/** What of the command line was read: documents in the order given, and whether anything was set aside. */
export interface LintedInput {
  readonly documents: readonly LintedDocument[]
  readonly setAside: boolean
}

/** Reads documents of any kind and lints each by the rules of its kind; waivers wait until all is found. */
export const lintDocuments = async (
  host: Host,
  paths: readonly string[],
  flags: SubjectFlags,
  config: LintConfig,
): Promise<LintedInput> => {
  const today = host.today()
  const agreements = await loadAgreements(host, flags.agreement)
  if (flags.quiet !== true) for (const complaint of agreements.complaints) host.err(`set aside: ${spell(complaint)}\n`)
  const isLog = (path: string): boolean => (flags.kind === undefined ? isLogName(path) : flags.kind === 'log')
  const texts: (NamedText & { readonly kind: LintKind })[] = []
  for (const path of new Set(paths.filter((candidate) => !isLog(candidate)))) {
    const text = await documentText(host, path)
    texts.push({ path, text, kind: flags.kind ?? kindOfText(path, text) })
  }
  const documents = new Map<string, LintedDocument>()
  for (const { path, text, kind } of texts)
    if (kind === 'agreement') documents.set(path, lintOneAgreement(path, text, configFor(kind, config), today))
    else if (kind === 'job-description')
      documents.set(path, { path, kind, text, ...lintJobDescription(text, { config: configFor(kind, config), today }) })
  const cycleTerms = {
    config: configFor('cycle', config),
    today,
    calendar: await calendarOf(host, flags),
    agreements: agreements.usable.map(({ agreement }) => agreement),
  }
  const cycles = texts.filter(({ kind }) => kind === 'cycle')
  for (const document of lintCycleFiles(cycles, cycleTerms)) documents.set(document.path, document)
  const logs = [...new Set(paths.filter(isLog))]
  const linted =
    logs.length === 0
      ? undefined
      : await lintLogs(host, logs, {
          config: configFor('log', config),
          today,
          agreements: agreements.usable,
          flags,
          plan: await readingPlan(host, flags),
        })
  for (const [path, document] of linted?.documents ?? []) documents.set(path, document)
  return {
    documents: [...new Set(paths)].flatMap((path) => documents.get(path) ?? []),
    setAside: agreements.complaints.length > 0 || linted?.hasRejected === true,
  }
}

/** Sets waived findings aside, once for all documents; what is to be said of the waivers stands with the first. */
export const afterWaivers = (
  documents: readonly LintedDocument[],
  config: LintConfig,
  today: CalendarDate,
): readonly LintedDocument[] => {
  const all = documents.flatMap(({ findings }) => findings)
  const { findings } = applyWaivers(all, config.waivers, today)
  const standing = new Set(findings)
  const found = new Set(all)
  const aboutWaivers = findings.filter((finding) => !found.has(finding))
  return documents.map((document, at) => ({
    ...document,
    findings: [...document.findings.filter((finding) => standing.has(finding)), ...(at === 0 ? aboutWaivers : [])],
  }))
}
