import { activities } from '../activity/activities.js'
import type { RoleZone } from '../activity/zone.js'
import type { CalendarDate } from '../calendar-date.js'
import { LintConfig } from './config.js'
import { explainRule, type Explanation } from './explain.js'
import type { Finding } from './finding.js'
import { isExclusion, readingOf, type JobDescription } from './job-description/reading.js'
import { placeOf } from './job-description/placement.js'
import type { AnyRule } from './rule.js'
import { jobDescriptionRules } from './rules/job-description/index.js'
import { runRules } from './run-rules.js'
import { applyWaivers, type Waived } from './waivers.js'

/** One duty with its place in the catalogue of activities. */
export interface PlacedDuty {
  readonly index: number
  readonly text: string
  readonly start: number
  readonly end: number
  /** A code of the catalogue; null where the duty names no activity clearly. */
  readonly activity: string | null
  readonly standing: RoleZone | null
  /** Whether the text says that the coach does not do this. */
  readonly excluded: boolean
}

/** What the rules say of a job description. */
export interface JobDescriptionLint {
  readonly items: readonly PlacedDuty[]
  readonly findings: readonly Finding[]
  /** Findings that somebody answers for. */
  readonly waived: Waived['waived']
}

/** How to lint: which levels, which further rules, and where activities stand under an agreement of your own. */
export interface LintOptions {
  readonly config?: Partial<LintConfig> | undefined
  /** Rules of your own, run after those of Coachwork. */
  readonly rules?: readonly AnyRule<JobDescription>[]
  /** The day to judge expiry of waivers by. */
  readonly today?: CalendarDate
  /** Where an activity stands; the catalogue's usual standing if not given. */
  readonly standing?: (activity: string) => RoleZone | null
}

const usualStanding = (activity: string): RoleZone | null =>
  (activities as Readonly<Record<string, { readonly zone: RoleZone }>>)[activity]?.zone ?? null

/**
 * Reads a job description and says what in it is unclear, why it matters and what to write instead.
 *
 * A text without a duty has no findings. Time grows in step with the length of the text; nothing is thrown, whatever
 * the text.
 */
export const lintJobDescription = (text: string, options: LintOptions = {}): JobDescriptionLint => {
  const document: JobDescription = { text }
  const config = LintConfig.parse(options.config ?? {})
  const standing = options.standing ?? usualStanding
  const items = readingOf(document).duties.map((duty): PlacedDuty => {
    const { index, start, end } = duty
    const excluded = isExclusion(duty)
    const activity = placeOf(duty)
    const place = excluded ? 'wont' : activity === null ? null : standing(activity)
    return { index, text: duty.text, start, end, activity, standing: place, excluded }
  })
  const found = runRules([...jobDescriptionRules, ...(options.rules ?? [])], { subject: document, text }, config)
  return { items, ...applyWaivers(found, config.waivers, options.today) }
}

/** Explains one rule on one job description: what it found, or the nearest miss. `undefined` for an unknown rule. */
export const explainOnJobDescription = (
  id: string,
  text: string,
  options: LintOptions = {},
): Explanation | undefined => {
  const rule = [...jobDescriptionRules, ...(options.rules ?? [])].find((candidate) => candidate.id === id)
  return rule && explainRule(rule, { subject: { text }, text }, options.config, options.today)
}
