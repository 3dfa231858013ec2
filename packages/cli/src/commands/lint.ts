import { decode, isLeft, PartnershipAgreement, type CalendarDate } from '@coachwork/core'
import {
  agreementRules,
  Baseline,
  baselineOf,
  jobDescriptionRules,
  lintAgreement,
  LintConfig,
  lintJobDescription,
  presets,
  renderLintGithub,
  renderLintJson,
  renderLintMarkdown,
  renderLintSarif,
  renderLintText,
  sinceBaseline,
  type Finding,
  type LintedDocument,
} from '@coachwork/core/clarity'
import { Command, Option } from 'commander'
import { loadAs, parseLoaded, placed } from '../documents.js'
import { exitCode, type ExitCode } from '../exit-code.js'
import { documentText } from '../document-text.js'
import { CannotRun } from '../failure.js'
import type { Host } from '../host.js'
import { nearestNames } from '../nearest-names.js'

const kinds = ['job-description', 'agreement'] as const
type Kind = (typeof kinds)[number]

const renderers = {
  text: renderLintText,
  json: renderLintJson,
  sarif: (documents: readonly LintedDocument[]) =>
    renderLintSarif(documents, [...jobDescriptionRules, ...agreementRules]),
  markdown: renderLintMarkdown,
  github: renderLintGithub,
} as const

interface LintFlags {
  readonly kind?: Kind
  readonly preset?: LintConfig['preset']
  readonly config?: string
  readonly baseline?: string
  readonly writeBaseline?: string
  readonly format: keyof typeof renderers
  readonly failOn: 'error' | 'warning' | 'never'
}

const failing: Readonly<Record<LintFlags['failOn'], readonly Finding['level'][]>> = {
  error: ['error'],
  warning: ['error', 'warning'],
  never: [],
}

/** An agreement says so in its first lines; any other text is taken for a job description. */
const kindOf = (text: string): Kind =>
  /^\s*(?:\{\s*)?["']?coachwork["']?\s*:\s*["']?agreement\//m.test(text.slice(0, 2000))
    ? 'agreement'
    : 'job-description'

const lintOneAgreement = (path: string, text: string, config: LintConfig, today: CalendarDate): LintedDocument => {
  const document = parseLoaded(path, text)
  const decoded = decode(PartnershipAgreement)(document.data)
  if (isLeft(decoded))
    throw new CannotRun(placed(document, decoded.left, 'see the agreement guide: docs/guide/agreement.md'))
  const { findings } = lintAgreement({ agreement: decoded.right, today }, { config })
  const shown = findings.map((finding): Finding => {
    const range = document.rangeOf(finding.path)
    return range === undefined || finding.start !== null
      ? finding
      : { ...finding, ...range, excerpt: text.slice(range.start, range.end) }
  })
  return { path, kind: 'agreement', text, items: [], findings: shown }
}

const lintOne = (path: string, text: string, kind: Kind, config: LintConfig, today: CalendarDate): LintedDocument => {
  if (kind === 'agreement') return lintOneAgreement(path, text, config, today)
  return { path, kind, text, ...lintJobDescription(text, { config, today }) }
}

const configOf = async (host: Host, flags: LintFlags): Promise<LintConfig> => {
  const config =
    flags.config === undefined
      ? LintConfig.parse({})
      : (await loadAs(host, flags.config, LintConfig, 'see the clarity guide: docs/guide/clarity.md')).value
  const known = new Set([...jobDescriptionRules, ...agreementRules].map(({ id }) => id))
  const unknown = Object.keys(config.rules).filter((id) => !known.has(id))
  if (unknown.length > 0)
    throw new CannotRun(
      unknown.map((id) => {
        const near = nearestNames(id, [...known])
        const remedy = near.length > 0 ? `did you mean ${near.join(' or ')}?` : 'see docs/rules for the ids'
        return {
          ...(flags.config !== undefined && { file: flags.config }),
          value: id,
          message: 'no rule has this id',
          remedy,
        }
      }),
    )
  return flags.preset === undefined ? config : { ...config, preset: flags.preset }
}

const runLint = async (host: Host, paths: readonly string[], flags: LintFlags): Promise<ExitCode> => {
  const config = await configOf(host, flags)
  const baseline =
    flags.baseline === undefined
      ? undefined
      : (await loadAs(host, flags.baseline, Baseline, 'write it anew with --write-baseline')).value
  const documents: LintedDocument[] = []
  for (const path of paths) {
    const text = await documentText(host, path)
    documents.push(lintOne(path, text, flags.kind ?? kindOf(text), config, host.today()))
  }
  const all = documents.flatMap(({ findings }) => findings)
  if (flags.writeBaseline !== undefined)
    await host.write(flags.writeBaseline, [`${JSON.stringify(baselineOf(all), undefined, 2)}\n`])
  const since = baseline && sinceBaseline(all, baseline)
  if (since !== undefined && since.gone > 0)
    host.err(`note: ${String(since.gone)} finding(s) of the baseline are gone; write it anew with --write-baseline\n`)
  const fresh = new Set(since?.findings ?? all)
  const told = documents.map((document) => ({
    ...document,
    findings: document.findings.filter((finding) => fresh.has(finding)),
  }))
  host.out(renderers[flags.format](told))
  const bad = failing[flags.failOn]
  return told.some(({ findings }) => findings.some(({ level }) => bad.includes(level)))
    ? exitCode.findings
    : exitCode.done
}

/** `coachwork lint`: role clarity of documents: what is unclear, why it matters, what to write instead. */
export const lintCommand = (host: Host, finish: (code: ExitCode) => void): Command =>
  new Command('lint')
    .summary('say what is unclear in a job description or an agreement, and what to write instead')
    .description(
      'Reads job descriptions (text, Markdown) and agreements (YAML, JSON) and says what in them is unclear, why it matters, and what to write instead.',
    )
    .argument('<file...>', 'documents to read')
    .addOption(new Option('--kind <kind>', 'what the documents are, when they do not say so themselves').choices(kinds))
    .addOption(new Option('--preset <name>', 'which levels the rules have').choices(Object.keys(presets)))
    .option('--config <file>', 'levels, options and waivers of your own (YAML or JSON)')
    .option('--baseline <file>', 'tell only findings that this file does not hold yet')
    .option('--write-baseline <file>', 'take all findings down as known')
    .addOption(
      new Option('--format <name>', 'how the findings are written').choices(Object.keys(renderers)).default('text'),
    )
    .addOption(
      new Option('--fail-on <level>', 'exit with 1 when a finding is at least this bad')
        .choices(['error', 'warning', 'never'])
        .default('error'),
    )
    .addHelpText('after', '\nExample:\n  coachwork lint posting.md --fail-on never')
    .action(async (paths: string[], flags: LintFlags) => {
      finish(await runLint(host, paths, flags))
    })
