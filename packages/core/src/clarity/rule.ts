import type * as z from 'zod'

/** How much a finding weighs: something no agreement can allow, something to change, something to think about. */
export type Level = 'error' | 'warning' | 'note'

/**
 * How sure a rule is of one finding. `low` means that a careful reader could fairly differ; presets may report such
 * findings one level lower.
 */
export type Confidence = 'high' | 'medium' | 'low'

/** Where a fault is, and what it is: all that a rule itself says. */
export interface Fault {
  /** Keys and positions from the subject's root; empty for the whole. */
  readonly path: readonly (string | number)[]
  readonly message: string
  readonly confidence?: Confidence
  /** The number of the duty, counted from 1; absent for a fault of the whole document. */
  readonly item?: number
  /** Offsets in the text of the words that show the fault. */
  readonly start?: number
  readonly end?: number
  /** A sentence that could stand in place of the faulty one. */
  readonly rewrite?: string
}

/** A figure that a rule holds against a threshold. */
export interface Gauge {
  readonly figure: number
  readonly threshold: number
  /** What both are counted in: `expectations`, `share of the week`. */
  readonly unit: string
  /** On which side of the threshold the fault lies. */
  readonly faultIs: 'above' | 'below'
}

/** One of the things that together make a fault, and how it stands in one place of the subject. */
export interface Condition {
  readonly holds: boolean
  /** What is the case there: `the task goes back to the administration`. */
  readonly fact: string
  /** What is the case in a fault: `nobody is named to take the task`. */
  readonly needs: string
  /** Where a figure decides; absent for a plain yes or no. */
  readonly gauge?: Gauge
  /** Where the fact stands, if elsewhere than the fault would be. */
  readonly path?: Fault['path']
}

/** One place of a subject that a rule weighed. It is a fault where every condition holds. */
export interface Weighing {
  readonly path: Fault['path']
  readonly conditions: readonly Condition[]
  /** What is said of it where it is a fault; asked for only then. */
  readonly fault: () => Omit<Fault, 'path'>
}

/** A subject on which a rule shows what it does: clean, or failing with exactly these messages. */
export interface RuleExample<Subject> {
  readonly name: string
  readonly subject: Subject
  readonly findings: readonly string[]
}

/** One fault of role clarity: how to tell it, why it matters, what to do. */
export interface Rule<Subject, Options = unknown> {
  /** Names the fault; never reused. */
  readonly id: string
  /** The level in the `recommended` preset. */
  readonly level: Level
  readonly title: string
  readonly why: string
  readonly fix: string
  /** Author, title and year of what the rule rests on. */
  readonly source: string
  /** When an app does well to switch the rule off. */
  readonly unless: string
  readonly options: z.ZodType<Options>
  /** Pure and total: yields nothing where there is nothing to say, and never reads the clock. */
  readonly check: (subject: Subject, options: Options) => Iterable<Fault>
  /** The nearest the subject comes to this fault, in words, and what keeps it from being one. */
  readonly nearMiss?: (subject: Subject, options: Options) => string | undefined
  /** What the rule looks at, in a phrase: `each task that is ruled out`. */
  readonly looksAt?: string
  /** All that the rule weighed, fault or not, so that it can be told how near the subject came. Pure and total. */
  readonly weigh?: (subject: Subject, options: Options) => Iterable<Weighing>
  readonly examples: readonly RuleExample<Subject>[]
}

/** Gives a rule its type: the subject is stated, the options are inferred from their schema. */
export const defineRule =
  <Subject>() =>
  <Options>(rule: Rule<Subject, Options>): Rule<Subject, Options> =>
    rule

/** A rule that finds its faults by weighing: what makes a fault and what explains it are then one and the same. */
export interface WeighedRule<Subject, Options = unknown> extends Omit<
  Rule<Subject, Options>,
  'check' | 'nearMiss' | 'looksAt' | 'weigh'
> {
  /** What the rule looks at, in a phrase: `each task that is ruled out`. */
  readonly looksAt: string
  /** All that the rule weighs, fault or not. Pure and total. */
  readonly weigh: (subject: Subject, options: Options) => Iterable<Weighing>
}

/** Gives a rule that weighs its type, and makes its check: every weighing all of whose conditions hold is a fault. */
export const defineWeighedRule =
  <Subject>() =>
  <Options>(rule: WeighedRule<Subject, Options>): Rule<Subject, Options> => ({
    ...rule,
    *check(subject, options) {
      for (const { path, conditions, fault } of rule.weigh(subject, options))
        if (conditions.every(({ holds }) => holds)) yield { path, ...fault() }
    },
  })

/** A rule whose options have been read: what the runner needs of it, whatever their type. */
export interface AnyRule<Subject> extends Omit<Rule<Subject>, 'options' | 'check' | 'nearMiss' | 'weigh'> {
  readonly options: z.ZodType
  // A method, not a property: rules of different options then fit one list.
  /** Every fault of the subject. */
  check(subject: Subject, options: never): Iterable<Fault>
  /** The nearest the subject comes to the fault without having it. */
  nearMiss?(subject: Subject, options: never): string | undefined
  /** All that the rule weighed, fault or not. */
  weigh?(subject: Subject, options: never): Iterable<Weighing>
}
