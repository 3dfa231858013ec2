import type { CalendarDate } from '../calendar-date.js'
import type { SchoolCalendar } from '../school-calendar.js'
import type { SourceKey } from '../sources.js'
import { checkConstraint } from './check.js'
import type { CycleConstraint } from './constraint.js'
import type { CoachingCycle, CycleModel } from './event.js'
import { traceOf, type Verdict, type Witness } from './trace.js'

/** Something that a coaching cycle should hold to, and why. */
export interface ConformanceRule {
  readonly id: string
  readonly title: string
  readonly why: string
  /** The models that the rule speaks of. */
  readonly models: readonly CycleModel[]
  readonly constraint: CycleConstraint
  /** Absent for a rule of one's own. */
  readonly source?: SourceKey
}

const both: readonly CycleModel[] = ['impact-cycle', 'student-centered']
const work = [
  'reality-gathered',
  'observed',
  'debriefed',
  'goal-set',
  'strategy-chosen',
  'strategy-explained',
  'strategy-modeled',
  'co-planned',
  'co-taught',
  'evidence-analyzed',
] as const
const visits = ['observed', 'strategy-modeled', 'co-taught', 'reality-gathered'] as const
const talks = [
  'debriefed',
  'goal-set',
  'strategy-chosen',
  'strategy-explained',
  'direction-confirmed',
  'progress-reviewed',
  'improvement-invented',
  'actions-planned',
  'co-planned',
  'evidence-analyzed',
  'goal-met',
] as const

/**
 * The rules that cycles are held to unless a school has its own. Numbers of days are starting points from the sources,
 * in school weeks of five days; the days for a debrief are a convention of this catalogue.
 */
export const conformanceRules = [
  {
    id: 'invitation-first',
    title: 'A cycle begins with an invitation',
    why: 'Coaching is voluntary: somebody asks, and the other may say no.',
    models: both,
    constraint: { form: 'first', of: ['invited'] },
    source: 'knightPrinciples',
  },
  {
    id: 'consent-before-work',
    title: 'No work before the invitation is accepted',
    why: 'Work that begins without a yes is not a partnership.',
    models: both,
    constraint: { form: 'precedence', of: [...work], before: ['accepted'] },
    source: 'knightPrinciples',
  },
  {
    id: 'nothing-after-the-end',
    title: 'No work after the end',
    why: 'A side that has left, or a cycle that is closed, is left in peace.',
    models: both,
    constraint: { form: 'not-succession', after: ['closed', 'declined', 'withdrawn'], of: [...work] },
    source: 'knightPrinciples',
  },
  {
    id: 'reality-before-goal',
    title: 'A picture of current reality comes before the goal',
    why: 'A goal that is set without looking at the classroom is a guess.',
    models: ['impact-cycle'],
    constraint: { form: 'precedence', of: ['goal-set'], before: ['reality-gathered', 'observed'] },
    source: 'knightImpactCycle',
  },
  {
    id: 'goal-before-strategy',
    title: 'The goal comes before the strategy',
    why: 'A strategy without a goal for students is an activity, not coaching toward an outcome.',
    models: ['impact-cycle'],
    constraint: { form: 'precedence', of: ['strategy-chosen'], before: ['goal-set'] },
    source: 'knightImpactCycle',
  },
  {
    id: 'learn-before-improve',
    title: 'The strategy is explained or modeled before it is reviewed',
    why: 'Learn comes before Improve: nobody improves what nobody has shown.',
    models: ['impact-cycle'],
    constraint: { form: 'precedence', of: ['progress-reviewed'], before: ['strategy-explained', 'strategy-modeled'] },
    source: 'knightImpactCycle',
  },
  {
    id: 'review-leads-on',
    title: 'A review of progress leads to something',
    why: 'Each review ends in an improvement, another strategy, a better goal, or the goal met.',
    models: ['impact-cycle'],
    constraint: {
      form: 'response',
      after: ['progress-reviewed'],
      of: ['improvement-invented', 'strategy-chosen', 'goal-set', 'goal-met'],
    },
    source: 'knightImproveStage',
  },
  {
    id: 'assess-before-teaching',
    title: 'Students are assessed before coach and teacher teach together',
    why: 'Without a baseline nobody can tell what the cycle changed.',
    models: ['student-centered'],
    constraint: { form: 'precedence', of: ['co-taught'], before: ['students-assessed'] },
    source: 'sweeneyStages',
  },
  {
    id: 'planned-from-evidence',
    title: 'Lessons are planned from student evidence',
    why: 'Looking at student work together is what makes the planning student-centered.',
    models: ['student-centered'],
    constraint: { form: 'existence', of: ['evidence-analyzed'], times: 1 },
    source: 'sweeneyPractices',
  },
  {
    id: 'reassess-before-closing',
    title: 'Students are assessed again before the cycle closes',
    why: 'The effect of a cycle is measured on students, not remembered.',
    models: ['student-centered'],
    constraint: { form: 'precedence', of: ['closed'], before: ['students-reassessed'] },
    source: 'sweeneyStages',
  },
  {
    id: 'debrief-after-observation',
    title: 'An observation is debriefed within five school days',
    why: 'An observation is for reflection; without a talk soon after, it only watches.',
    models: both,
    constraint: { form: 'response', after: ['observed'], of: ['debriefed'], withinSchoolDays: 5 },
    source: 'knightYesMaybeNo',
  },
  {
    id: 'weekly-visit',
    title: 'Coach and teacher are in the classroom together every week',
    why: 'A cycle lives from regular work in the classroom.',
    models: both,
    constraint: { form: 'rhythm', of: [...visits], everySchoolDays: 5 },
    source: 'sweeneyPractices',
  },
  {
    id: 'weekly-talk',
    title: 'Coach and teacher talk every week',
    why: 'Planning and reflecting together is what turns visits into change.',
    models: both,
    constraint: { form: 'rhythm', of: [...talks], everySchoolDays: 5 },
    source: 'sweeneyPractices',
  },
  {
    id: 'length-of-a-cycle',
    title: 'A cycle takes three to eight weeks',
    why: 'Shorter is a single bit of help; longer loses its goal.',
    models: both,
    constraint: { form: 'length', atLeast: 15, atMost: 40 },
    source: 'getting60First',
  },
] as const satisfies readonly ConformanceRule[]

/** What one rule says of one cycle on a day. */
export type ConformanceFinding = Verdict & {
  readonly rule: string
  /** A sentence for people: what was met and what was expected. */
  readonly message: string
}

/** The event that broke a rule, or the missing one, in words. */
const describeWitness = (witness: Witness): string => {
  switch (witness._tag) {
    case 'event':
      return `event ${String(witness.index + 1)} (${witness.type} on ${witness.on})`
    case 'missing': {
      const what = `missing: ${witness.of.join(' or ')}`
      const after = witness.after === undefined ? '' : ` after event ${String(witness.after + 1)}`
      return `${what}${after}${witness.due === undefined ? '' : `, due by ${witness.due}`}`
    }
    case 'length':
      return `${String(witness.schoolDays)} school days`
  }
}

const describeVerdict = (rule: ConformanceRule, verdict: Verdict): string =>
  verdict.verdict === 'broken' || verdict.verdict === 'open'
    ? `${rule.title}: ${verdict.verdict === 'open' ? 'still ' : ''}${describeWitness(verdict.witness)}.`
    : `${rule.title}: ${verdict.verdict === 'kept' ? 'kept' : 'does not apply'}.`

/**
 * Holds a cycle against rules, as of a day: one finding for each rule of the cycle's model, with the event that broke it
 * or the one that is missing.
 *
 * Declined and withdrawn cycles owe nothing: what is missing from them breaks no rule. It judges the cycle, never a
 * person.
 *
 * @param on what happened later is left out, and deadlines are judged by it
 * @param calendar for deadlines in school days; without one, every Monday to Friday counts
 */
export const checkConformance = (
  cycle: CoachingCycle,
  on: CalendarDate,
  calendar?: SchoolCalendar,
  rules: readonly ConformanceRule[] = conformanceRules,
): readonly ConformanceFinding[] => {
  const trace = traceOf(cycle, on, calendar)
  return rules
    .filter((rule) => rule.models.includes(cycle.model))
    .map((rule) => {
      const verdict = checkConstraint(rule.constraint, trace)
      return { rule: rule.id, ...verdict, message: describeVerdict(rule, verdict) }
    })
}
