export type { AgreementReview } from './agreement/subject.js'
export { Baseline, baselineOf, sinceBaseline } from './baseline.js'
export { LintConfig, presets, RuleSetting, Waiver, type Preset } from './config.js'
export type { CycleLoad } from './cycle/load.js'
export type { CycleReview } from './cycle/subject.js'
export { nudgeFor, type Nudge, type NudgeContext, type NudgeMonth } from './entries/nudge.js'
export type { LoggedWork } from './entries/subject.js'
export { explainRule, placedAt, type Explanation } from './explain.js'
export { explainOnCycle, explainOnCycles } from './explain-cycles.js'
export type { Finding } from './finding.js'
export { renderLintGithub } from './formats/github.js'
export { renderLintJson } from './formats/json.js'
export { lintJsonSchema, lintSchema, type DocumentsLint } from './formats/lint-schema.js'
export { renderLintMarkdown } from './formats/markdown.js'
export { renderLintSarif, type DescribedRule } from './formats/sarif.js'
export { renderLintText } from './formats/text.js'
export type { JobDescription } from './job-description/reading.js'
export {
  explainOnJobDescription,
  lintJobDescription,
  type JobDescriptionLint,
  type LintOptions,
  type PlacedDuty,
} from './lint-job-description.js'
export { explainOnAgreement, lintAgreement, type AgreementLint, type AgreementLintOptions } from './lint-agreement.js'
export {
  lintCycle,
  lintCycles,
  type CycleLint,
  type CycleLintOptions,
  type CyclesLint,
  type CyclesReview,
} from './lint-cycle.js'
export { explainOnEntries, lintEntries, type EntriesLint, type EntriesLintOptions } from './lint-entries.js'
export type { LintedDocument } from './linted-document.js'
export {
  defineRule,
  defineWeighedRule,
  type AnyRule,
  type Condition,
  type Confidence,
  type Fault,
  type Gauge,
  type Level,
  type Rule,
  type RuleExample,
  type WeighedRule,
  type Weighing,
} from './rule.js'
export { agreementRules } from './rules/agreement/index.js'
export { cycleLoadRules, cycleRules } from './rules/cycle/index.js'
export { entryRules } from './rules/entries/index.js'
export { jobDescriptionRules } from './rules/job-description/index.js'
export { runRules, type Target } from './run-rules.js'
export { applyWaivers, type Waived } from './waivers.js'
export { isMeasured, isSo, type Weighed } from './weighing.js'
