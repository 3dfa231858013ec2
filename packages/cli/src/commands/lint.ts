import {
  Baseline,
  baselineOf,
  LintConfig,
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
import { loadAs } from '../documents.js'
import { exitCode, type ExitCode } from '../exit-code.js'
import { CannotRun } from '../failure.js'
import type { Host } from '../host.js'
import { nearestNames } from '../nearest-names.js'
import { withReadingOptions } from '../reading-options.js'
import { afterWaivers, lintDocuments } from './lint-documents.js'
import { allRules } from './lint-kind.js'
import { withSubjectOptions, type SubjectFlags } from './subject-options.js'

const renderers = {
  text: renderLintText,
  json: renderLintJson,
  sarif: (documents: readonly LintedDocument[]) => renderLintSarif(documents, allRules),
  markdown: renderLintMarkdown,
  github: renderLintGithub,
} as const

interface LintFlags extends SubjectFlags {
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

const configOf = async (host: Host, flags: LintFlags): Promise<LintConfig> => {
  const config =
    flags.config === undefined
      ? LintConfig.parse({})
      : (await loadAs(host, flags.config, LintConfig, 'see the clarity guide: docs/guide/clarity.md')).value
  const known = new Set(allRules.map(({ id }) => id))
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
  const { documents: linted, setAside } = await lintDocuments(host, paths, flags, config)
  const documents = afterWaivers(linted, config, host.today())
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
  const say = flags.format === 'text' ? host.tell : host.out
  say(renderers[flags.format](told))
  const bad = failing[flags.failOn]
  if (told.some(({ findings }) => findings.some(({ level }) => bad.includes(level)))) return exitCode.findings
  return setAside ? exitCode.setAside : exitCode.done
}

/** `coachwork lint`: role clarity of documents: what is unclear, why it matters, what to write instead. */
export const lintCommand = (host: Host, finish: (code: ExitCode) => void): Command =>
  withSubjectOptions(withReadingOptions(new Command('lint')))
    .summary('say what is unclear in a job description, an agreement, a cycle or a log, and what to do instead')
    .description(
      'Reads job descriptions (text, Markdown), agreements and coaching cycles (YAML, JSON) and logs (CSV), and says what in them is unclear or not as agreed, why it matters, and what to do instead.',
    )
    .argument('<file...>', 'documents to read')
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
    .addHelpText(
      'after',
      '\nExample:\n  coachwork lint posting.md --fail-on never\n  coachwork lint entries.csv --agreement agreements',
    )
    .action(async (paths: string[], flags: LintFlags) => {
      finish(await runLint(host, paths, flags))
    })
