import * as z from 'zod'
import { CalendarDate } from '../calendar-date.js'
import type { AnyRule, Level } from './rule.js'

const Weight = z.enum(['error', 'warning', 'note', 'off'])

/** How one rule is set: a level, `off`, or a level with the rule's options. */
export const RuleSetting = z.union([Weight, z.tuple([Weight, z.record(z.string(), z.unknown())]).readonly()])
export type RuleSetting = z.infer<typeof RuleSetting>

/** A finding that people looked at and decided to live with: which, why, who decided, until when. */
export const Waiver = z
  .strictObject({
    rule: z.string().min(1),
    /** Why this is right here; a waiver without a reason is none. */
    reason: z.string().min(1),
    /** The person who answers for it. */
    by: z.string().min(1),
    /** The last day on which it holds. */
    until: CalendarDate.optional(),
    /** The number of the duty; absent for every finding of the rule. */
    item: z.int().positive().optional(),
    /** Words that the finding's excerpt must hold, so that the waiver ends when the sentence is rewritten. */
    excerpt: z.string().min(1).optional(),
  })
  .readonly()
export type Waiver = z.infer<typeof Waiver>

/** What a project decides about its rules: the only place, with the presets, where levels are set. */
export const LintConfig = z
  .strictObject({
    preset: z.enum(['recommended', 'strict', 'student-centered', 'impact-cycle']).default('recommended'),
    rules: z.record(z.string(), RuleSetting).default({}),
    waivers: z.array(Waiver).readonly().default([]),
  })
  .readonly()
export type LintConfig = z.infer<typeof LintConfig>

/** A choice of levels for every rule. */
export interface Preset {
  /** The level of a rule. */
  readonly level: (rule: Pick<AnyRule<never>, 'id' | 'level'>) => Level
  /** The most that a finding of low confidence can weigh. */
  readonly doubtful: Level
}

const raised =
  (ids: readonly string[], to: Level): Preset['level'] =>
  ({ id, level }) =>
    ids.includes(id) ? to : level

/** The levels that come with Coachwork. A coaching model weighs the faults that its own practice rests on. */
export const presets: Readonly<Record<LintConfig['preset'], Preset>> = {
  recommended: { level: ({ level }) => level, doubtful: 'note' },
  strict: { level: ({ level }) => (level === 'note' ? 'warning' : level), doubtful: 'error' },
  'student-centered': {
    level: raised(
      ['no-outcome', 'activity-without-outcome', 'activity-as-goal', 'no-evidence', 'no-student-focus'],
      'warning',
    ),
    doubtful: 'note',
  },
  'impact-cycle': {
    level: raised(['no-partnership', 'light-coaching-only', 'no-own-learning', 'no-administrator-learning'], 'warning'),
    doubtful: 'note',
  },
}

const order: readonly Level[] = ['note', 'warning', 'error']

/** The lighter of two levels. */
export const lighter = (a: Level, b: Level): Level => (order.indexOf(a) < order.indexOf(b) ? a : b)
