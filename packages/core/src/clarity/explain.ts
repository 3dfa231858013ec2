import type { CalendarDate } from '../calendar-date.js'
import { LintConfig } from './config.js'
import type { Finding } from './finding.js'
import type { AnyRule, Fault } from './rule.js'
import { runRules, type Target } from './run-rules.js'
import { applyWaivers, type Waived } from './waivers.js'
import { nearestFirst, toldMiss, type Weighed } from './weighing.js'

/** Why a rule did or did not fire on one subject. */
export interface Explanation {
  readonly rule: string
  readonly findings: readonly Finding[]
  /** Findings that somebody answers for; absent where there are none. */
  readonly waived?: Waived['waived']
  /** Whether the configuration switches the rule off; what it weighed is told all the same. */
  readonly isOff?: true
  /** The nearest the subject comes to the fault; absent where it comes nowhere near, or the rule fired. */
  readonly nearMiss?: string
  /** What the rule looks at; absent for a rule that does not weigh. */
  readonly looksAt?: string
  /** All that the rule weighed, faults first, then nearest first; absent for a rule that does not weigh. */
  readonly weighed?: readonly Weighed[]
}

/** The options that the configuration gives a rule; its own where it gives none, or none that the rule can take. */
const optionsFor = (rule: Pick<AnyRule<never>, 'options'>, given: LintConfig['rules'][string] | undefined): unknown => {
  const read = rule.options.safeParse(Array.isArray(given) ? given[1] : {})
  return read.success ? read.data : rule.options.safeParse({}).data
}

const weighedBy = <Subject>(rule: AnyRule<Subject>, subject: Subject, options: unknown): readonly Weighed[] => {
  try {
    return nearestFirst(rule.weigh?.(subject, options as never) ?? [])
  } catch {
    // The check fails in the same way, which is a finding of its own.
    return []
  }
}

const missOf = <Subject>(
  rule: AnyRule<Subject>,
  subject: Subject,
  options: unknown,
  weighed: readonly Weighed[],
): string | undefined => {
  const [nearest] = weighed
  return nearest ? toldMiss(nearest) : rule.nearMiss?.(subject, options as never)
}

/** Explains one rule on one subject, with the settings of the project: what it found, what it weighed, how near it came. */
export const explainRule = <Subject>(
  rule: AnyRule<Subject>,
  target: Target<Subject>,
  given: Partial<LintConfig> = {},
  today?: CalendarDate,
): Explanation => {
  const config = LintConfig.parse(given)
  const setting = config.rules[rule.id]
  const isOff = (Array.isArray(setting) ? setting[0] : setting) === 'off'
  const own = { ...config, rules: setting === undefined ? {} : { [rule.id]: setting } }
  const found = runRules([rule], target, own)
  const waivers = config.waivers.filter((waiver) => waiver.rule === rule.id)
  const { findings, waived } = applyWaivers(found, waivers, today)
  const standing = findings.filter((finding) => found.includes(finding))
  const options = optionsFor(rule, setting)
  const weighed = weighedBy(rule, target.subject, options)
  const isSilent = found.length === 0 && weighed[0]?.isFault !== true
  const nearMiss = isSilent ? missOf(rule, target.subject, options, weighed) : undefined
  return {
    rule: rule.id,
    findings: standing,
    ...(waived.length > 0 && { waived }),
    ...(isOff && { isOff }),
    ...(nearMiss !== undefined && { nearMiss }),
    ...(rule.looksAt !== undefined && { looksAt: rule.looksAt }),
    ...(rule.weigh && { weighed }),
  }
}

/** An explanation with its paths counted from another root, such as a list in which the subject stands. */
export const placedAt = (explanation: Explanation, place: (path: Fault['path']) => Fault['path']): Explanation => {
  const { findings, waived, weighed } = explanation
  const moved = (finding: Finding): Finding => ({ ...finding, path: place(finding.path) })
  return {
    ...explanation,
    findings: findings.map(moved),
    ...(waived && { waived: waived.map(({ finding, waiver }) => ({ finding: moved(finding), waiver })) }),
    ...(weighed && {
      weighed: weighed.map((one) => ({
        ...one,
        path: place(one.path),
        conditions: one.conditions.map((condition) =>
          condition.path === undefined ? condition : { ...condition, path: place(condition.path) },
        ),
      })),
    }),
  }
}
