import { lighter, presets, type LintConfig } from './config.js'
import type { Finding } from './finding.js'
import type { AnyRule, Fault, Level } from './rule.js'

/** What the rules are run on, and the text that positions refer to. */
export interface Target<Subject> {
  readonly subject: Subject
  /** Empty for a subject that is no text. */
  readonly text: string
}

const own = { confidence: 'high', item: null, path: [], excerpt: '', start: null, end: null } as const

/** A finding about the rules themselves, not about the document. */
const aboutRules = (rule: string, message: string, fix: string): Finding => ({
  ...own,
  rule,
  level: 'warning',
  message,
  fix,
  why: 'What was not checked must not pass for checked.',
  source: 'Coachwork',
})

/** What of a rule its findings repeat. */
type Told = Pick<AnyRule<never>, 'id' | 'level' | 'why' | 'fix' | 'source'>

const setting = (rule: Told, config: LintConfig): readonly [Level | 'off', unknown] => {
  const given = config.rules[rule.id]
  if (given === undefined) return [presets[config.preset].level(rule), {}]
  return typeof given === 'string' ? [given, {}] : [given[0], given[1]]
}

const toFinding = (rule: Told, level: Level, text: string, fault: Fault): Finding => ({
  rule: rule.id,
  level,
  item: fault.item ?? null,
  path: fault.path,
  excerpt: fault.start === undefined || fault.end === undefined ? '' : text.slice(fault.start, fault.end),
  start: fault.start ?? null,
  end: fault.end ?? null,
  message: fault.message,
  why: rule.why,
  fix: rule.fix,
  source: rule.source,
  confidence: fault.confidence ?? 'high',
  ...(fault.rewrite !== undefined && { rewrite: fault.rewrite }),
})

const runRule = <Subject>(rule: AnyRule<Subject>, target: Target<Subject>, config: LintConfig): readonly Finding[] => {
  const [level, given] = setting(rule, config)
  if (level === 'off') return []
  const options = rule.options.safeParse(given)
  if (!options.success) {
    const what = options.error.issues
      .map(({ path, message }) => `${path.join('.') || 'options'}: ${message}`)
      .join('; ')
    return [
      aboutRules('rule-misconfigured', `${rule.id} was not run: ${what}`, 'Correct its options in the configuration.'),
    ]
  }
  try {
    const explicit = config.rules[rule.id] !== undefined
    return Array.from(rule.check(target.subject, options.data as never), (fault) => {
      const doubted = fault.confidence === 'low' && !explicit ? lighter(level, presets[config.preset].doubtful) : level
      return toFinding(rule, doubted, target.text, fault)
    })
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    return [aboutRules('rule-failed', `${rule.id} could not be run: ${reason}`, 'Report it to the author of the rule.')]
  }
}

/**
 * Runs rules over one subject, in the order of the duties they speak of.
 *
 * A rule that throws, is set up wrongly or is named but unknown becomes a finding of its own; the others still run.
 */
export const runRules = <Subject>(
  rules: readonly AnyRule<Subject>[],
  target: Target<Subject>,
  config: LintConfig,
): readonly Finding[] => {
  const found = rules.flatMap((rule) => runRule(rule, target, config))
  const unknown = Object.keys(config.rules).filter((id) => !rules.some((rule) => rule.id === id))
  const position = ({ start, item }: Finding): number => start ?? item ?? Infinity
  const inOrder = found
    .map((finding, at) => ({ finding, at }))
    .sort((a, b) => {
      const [first, second] = [position(a.finding), position(b.finding)]
      return first === second ? a.at - b.at : first - second
    })
  return [
    ...inOrder.map(({ finding }) => finding),
    ...unknown.map((id) =>
      aboutRules(
        'rule-unknown',
        `the configuration sets ${id}, which is no rule for this kind of document`,
        'Correct the id, or remove the line.',
      ),
    ),
  ]
}

export { aboutRules }
