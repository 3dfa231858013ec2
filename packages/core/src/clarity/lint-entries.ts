import type { CalendarDate } from '../calendar-date.js'
import { LintConfig } from './config.js'
import type { LoggedWork } from './entries/subject.js'
import { explainRule, type Explanation } from './explain.js'
import type { Finding } from './finding.js'
import type { AnyRule } from './rule.js'
import { entryRules } from './rules/entries/index.js'
import { runRules } from './run-rules.js'
import { applyWaivers, type Waived } from './waivers.js'

/** What the rules say of logged work. */
export interface EntriesLint {
  readonly findings: readonly Finding[]
  /** Findings that somebody answers for. */
  readonly waived: Waived['waived']
}

/** How to lint entries: which levels, and which further rules. */
export interface EntriesLintOptions {
  readonly config?: Partial<LintConfig> | undefined
  /** Rules of your own, run after those of Coachwork. */
  readonly rules?: readonly AnyRule<LoggedWork>[]
  /** The day to judge expiry of waivers by. */
  readonly today?: CalendarDate
}

/**
 * Holds logged entries against the agreement, month by month: what the agreement rules out, whose work it is, how much it
 * was; what is more than agreed; what nobody spoke of. Each finding points at the first entry that it is about.
 *
 * It is about the role, never the coach: whether a month over its limit is drift or chance, only a report over many
 * weeks can say.
 */
export const lintEntries = (work: LoggedWork, options: EntriesLintOptions = {}): EntriesLint => {
  const config = LintConfig.parse(options.config ?? {})
  const found = runRules([...entryRules, ...(options.rules ?? [])], { subject: work, text: '' }, config)
  return applyWaivers(found, config.waivers, options.today)
}

/** Explains one rule on logged work: what it found, what it weighed, how near it came. `undefined` for an unknown rule. */
export const explainOnEntries = (
  id: string,
  work: LoggedWork,
  options: EntriesLintOptions = {},
): Explanation | undefined => {
  const rule = [...entryRules, ...(options.rules ?? [])].find((candidate) => candidate.id === id)
  return rule && explainRule(rule, { subject: work, text: '' }, options.config, options.today)
}
