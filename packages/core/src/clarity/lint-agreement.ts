import type { AgreementReview } from './agreement/subject.js'
import { LintConfig } from './config.js'
import { explainRule, type Explanation } from './explain.js'
import type { Finding } from './finding.js'
import type { AnyRule } from './rule.js'
import { agreementRules } from './rules/agreement/index.js'
import { runRules } from './run-rules.js'
import { applyWaivers, type Waived } from './waivers.js'

/** What the rules say of an agreement. */
export interface AgreementLint {
  readonly findings: readonly Finding[]
  /** Findings that somebody answers for. */
  readonly waived: Waived['waived']
}

/** How to lint agreements: which levels, and which further rules. */
export interface AgreementLintOptions {
  readonly config?: Partial<LintConfig> | undefined
  /** Rules of your own, run after those of Coachwork. */
  readonly rules?: readonly AnyRule<AgreementReview>[]
}

/**
 * Says what in an agreement is unclear, missing or cannot be kept, why it matters and what to agree instead.
 *
 * Given the district's agreement or the job description of the post, it also says where they contradict it.
 */
export const lintAgreement = (review: AgreementReview, options: AgreementLintOptions = {}): AgreementLint => {
  const config = LintConfig.parse(options.config ?? {})
  const found = runRules([...agreementRules, ...(options.rules ?? [])], { subject: review, text: '' }, config)
  return applyWaivers(found, config.waivers, review.today)
}

/** Explains one rule on one agreement: what it found, what it weighed, how near it came. `undefined` for an unknown rule. */
export const explainOnAgreement = (
  id: string,
  review: AgreementReview,
  options: AgreementLintOptions = {},
): Explanation | undefined => {
  const rule = [...agreementRules, ...(options.rules ?? [])].find((candidate) => candidate.id === id)
  return rule && explainRule(rule, { subject: review, text: '' }, options.config, review.today)
}
