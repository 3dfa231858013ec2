import type { PartnershipAgreement } from '../agreement/agreement.js'
import type { CalendarDate } from '../calendar-date.js'
import type { CoachingCycle } from '../cycle/event.js'
import type { SchoolCalendar } from '../school-calendar.js'
import { LintConfig } from './config.js'
import type { CycleLoad } from './cycle/load.js'
import type { CycleReview } from './cycle/subject.js'
import type { Finding } from './finding.js'
import type { AnyRule } from './rule.js'
import { cycleLoadRules, cycleRules } from './rules/cycle/index.js'
import { runRules } from './run-rules.js'
import { applyWaivers, type Waived } from './waivers.js'

/** What the rules say of a coaching cycle. */
export interface CycleLint {
  readonly findings: readonly Finding[]
  /** Findings that somebody answers for. */
  readonly waived: Waived['waived']
}

/** How to lint cycles: which levels, and which further rules. */
export interface CycleLintOptions {
  readonly config?: Partial<LintConfig> | undefined
  /** Rules of your own, run after those of Coachwork. */
  readonly rules?: readonly AnyRule<CycleReview>[]
}

/** What tells the settings of one rule from another's. */
type Named = Pick<AnyRule<never>, 'id'>

/** The settings without those of the rules named. */
const without = (config: LintConfig, rules: readonly Named[]): LintConfig => {
  const left = Object.entries(config.rules).filter(([id]) => !rules.some((rule) => rule.id === id))
  return { ...config, rules: Object.fromEntries(left) }
}

/** The settings of the rules named, and no others. */
const only = (config: LintConfig, rules: readonly Named[]): LintConfig => {
  const left = Object.entries(config.rules).filter(([id]) => rules.some((rule) => rule.id === id))
  return { ...config, rules: Object.fromEntries(left) }
}

/**
 * Says where a coaching cycle left the way that it was meant to go: a stage skipped, an observation that nobody talked
 * about, a goal that is not about students. Each finding points at the event that shows it.
 *
 * It judges the cycle, never a person; a cycle that was declined or left owes nothing.
 */
export const lintCycle = (review: CycleReview, options: CycleLintOptions = {}): CycleLint => {
  const config = without(LintConfig.parse(options.config ?? {}), cycleLoadRules)
  const found = runRules([...cycleRules, ...(options.rules ?? [])], { subject: review, text: '' }, config)
  return applyWaivers(found, config.waivers, review.today)
}

/** Cycles of one coach or of many, with what they are judged by. */
export interface CyclesReview {
  readonly cycles: readonly CoachingCycle[]
  readonly calendar?: SchoolCalendar
  readonly today?: CalendarDate
  /** Agreements of the coaches, which may set how many cycles can be open at once. */
  readonly agreements?: readonly PartnershipAgreement[]
}

/** What the rules say of many cycles. */
export interface CyclesLint {
  /** The findings of each cycle, in the order given; paths begin at the cycle. */
  readonly cycles: readonly { readonly cycle: CoachingCycle; readonly findings: readonly Finding[] }[]
  /** Findings about a coach's cycles together, or about the rules; paths begin at the list. */
  readonly together: readonly Finding[]
  readonly waived: Waived['waived']
}

/** Each cycle with what it is judged by. */
export const reviewsOf = ({ cycles, calendar, today }: CyclesReview): readonly CycleReview[] =>
  cycles.map((cycle) => ({ cycle, ...(calendar && { calendar }), ...(today !== undefined && { today }) }))

/** The cycles of each coach; those that name no coach are taken for one coach's. */
export const loadsOf = ({
  cycles,
  today,
  agreements,
}: CyclesReview): readonly (CycleLoad & { at: readonly number[] })[] => {
  const byCoach = new Map<string, number[]>()
  for (const [index, { coach = '' }] of cycles.entries()) {
    const at = byCoach.get(coach)
    if (at) at.push(index)
    else byCoach.set(coach, [index])
  }
  return [...byCoach].map(([coach, at]) => {
    const agreement = agreements?.find((candidate) => candidate.coach === coach)
    return {
      at,
      cycles: at.flatMap((index) => cycles[index] ?? []),
      ...(today !== undefined && { today }),
      ...(agreement && { agreement }),
    }
  })
}

/** Lints cycles one by one, and each coach's cycles together: whether too many are open at once. */
export const lintCycles = (review: CyclesReview, options: CycleLintOptions = {}): CyclesLint => {
  const config = LintConfig.parse(options.config ?? {})
  const rules = [...cycleRules, ...(options.rules ?? [])]
  const forOne = only(config, rules)
  const found = reviewsOf(review).map((subject) => runRules(rules, { subject, text: '' }, forOne))
  const forLoad = only(config, cycleLoadRules)
  const loads = loadsOf(review).flatMap(({ at, ...subject }) =>
    runRules(cycleLoadRules, { subject, text: '' }, forLoad).map((finding): Finding => {
      const [position, ...rest] = finding.path
      return { ...finding, path: typeof position === 'number' ? [at[position] ?? position, ...rest] : finding.path }
    }),
  )
  const unknown = runRules([], { subject: undefined, text: '' }, without(config, [...rules, ...cycleLoadRules]))
  const { findings, waived } = applyWaivers([...found.flat(), ...loads, ...unknown], config.waivers, review.today)
  const kept = new Set(findings)
  const ofCycles = new Set(found.flat())
  return {
    cycles: review.cycles.map((cycle, index) => ({
      cycle,
      findings: (found[index] ?? []).filter((finding) => kept.has(finding)),
    })),
    together: findings.filter((finding) => !ofCycles.has(finding)),
    waived,
  }
}
