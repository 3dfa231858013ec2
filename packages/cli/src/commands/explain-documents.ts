import { SchoolCalendar } from '@coachwork/core'
import {
  cycleLoadRules,
  explainOnAgreement,
  explainOnCycles,
  explainOnJobDescription,
  LintConfig,
} from '@coachwork/core/clarity'
import { agreementIn, loadAgreements, type LoadedAgreement } from '../agreements.js'
import { isLogName } from '../document-files.js'
import { documentText } from '../document-text.js'
import { loadAs, parseLoaded } from '../documents.js'
import { CannotRun, spell, type Complaint } from '../failure.js'
import type { Host } from '../host.js'
import { readingPlan } from '../reading-options.js'
import { renderExplained, type PlacedExplanation } from './explained-document.js'
import { explainLogs } from './explain-logs.js'
import { cyclesOf, type NamedText } from './lint-cycles.js'
import { isRuleOf, kindOfText, type LintKind } from './lint-kind.js'
import type { SubjectFlags } from './subject-options.js'

/** What a rule is explained on, and what the documents are held against, as the command line gives it. */
export interface ExplainFlags extends SubjectFlags {
  readonly config?: string
}

/** What is to be said of the documents, in the order given, and whether anything was set aside. */
export interface ExplainedInput {
  readonly text: string
  readonly setAside: boolean
}

const kindNames: Readonly<Record<LintKind, string>> = {
  'job-description': 'job descriptions',
  agreement: 'agreements',
  cycle: 'coaching cycles',
  log: 'logs',
}

interface Terms {
  readonly host: Host
  readonly flags: ExplainFlags
  readonly config: LintConfig
  readonly agreements: readonly LoadedAgreement[]
}

const onAgreement = (id: string, { path, text }: NamedText, { host, config }: Terms): string => {
  const document = parseLoaded(path, text)
  const explanation = explainOnAgreement(id, { agreement: agreementIn(document), today: host.today() }, { config })
  const at: PlacedExplanation['at'] = (place) => `${path}:${String(document.placeOf(place).line)}`
  return explanation ? renderExplained({ explanation, about: path, at }) : ''
}

const onJobDescription = (id: string, { path, text }: NamedText, { host, config }: Terms): string => {
  const explanation = explainOnJobDescription(id, text, { config, today: host.today() })
  return explanation ? renderExplained({ explanation, about: path, at: () => path }) : ''
}

/** The cycles of all files, seen together as the lint sees them. */
const onCycles = async (
  id: string,
  files: readonly NamedText[],
  { host, flags, config, agreements }: Terms,
): Promise<string> => {
  const documents = files.map(({ path, text }) => parseLoaded(path, text))
  const complaints: Complaint[] = []
  const cycles = documents.flatMap((document, file) => cyclesOf(document, file, complaints))
  if (complaints.length > 0) throw new CannotRun(complaints)
  const calendar =
    flags.calendar === undefined
      ? undefined
      : (await loadAs(host, flags.calendar, SchoolCalendar, 'see the report guide: docs/guide/report.md')).value
  const review = {
    cycles: cycles.map(({ cycle }) => cycle),
    today: host.today(),
    agreements: agreements.map(({ agreement }) => agreement),
    ...(calendar && { calendar }),
  }
  const at: PlacedExplanation['at'] = ([first, ...rest]) => {
    const placedCycle = typeof first === 'number' ? cycles[first] : undefined
    const document = documents[placedCycle?.file ?? 0]
    const line = document?.placeOf([...(placedCycle?.at ?? []), ...rest]).line ?? 1
    return `${document?.path ?? ''}:${String(line)}`
  }
  const coaches = [...new Set(review.cycles.map(({ coach }) => coach ?? 'a coach without a name'))]
  const isLoad = cycleLoadRules.some((rule) => rule.id === id)
  return (explainOnCycles(id, review, { config }) ?? [])
    .map((explanation, index) => {
      const path = documents[isLoad ? 0 : (cycles[index]?.file ?? 0)]?.path ?? ''
      const about = isLoad ? `the cycles of ${coaches[index] ?? ''}` : `cycle ${review.cycles[index]?.id ?? ''}`
      return renderExplained({ explanation, about: isLoad ? about : `${path}, ${about}`, at })
    })
    .join('')
}

/** Says of documents of any kind why a rule fired on them or did not; one of another kind is told apart. */
export const explainDocuments = async (
  host: Host,
  id: string,
  paths: readonly string[],
  flags: ExplainFlags,
): Promise<ExplainedInput> => {
  const config =
    flags.config === undefined
      ? LintConfig.parse({})
      : (await loadAs(host, flags.config, LintConfig, 'see the clarity guide: docs/guide/clarity.md')).value
  const { usable, complaints } = await loadAgreements(host, flags.agreement)
  if (flags.quiet !== true) for (const complaint of complaints) host.err(`set aside: ${spell(complaint)}\n`)
  const terms: Terms = { host, flags, config, agreements: usable }
  const told: string[] = []
  const cycles: NamedText[] = []
  const logs: string[] = []
  for (const path of new Set(paths)) {
    const isLog = flags.kind === undefined ? isLogName(path) : flags.kind === 'log'
    const text = isLog ? '' : await documentText(host, path)
    const kind = isLog ? 'log' : (flags.kind ?? kindOfText(path, text))
    if (!isRuleOf(id, kind)) told.push(`${path}: ${id} is no rule of ${kindNames[kind]}\n`)
    else if (kind === 'agreement') told.push(onAgreement(id, { path, text }, terms))
    else if (kind === 'job-description') told.push(onJobDescription(id, { path, text }, terms))
    else if (kind === 'cycle') cycles.push({ path, text })
    else logs.push(path)
  }
  if (cycles.length > 0) told.push(await onCycles(id, cycles, terms))
  const log = await explainLogs(host, id, logs, { ...terms, plan: await readingPlan(host, flags) })
  return { text: [...told, log.text].join(''), setAside: complaints.length > 0 || log.hasRejected }
}
