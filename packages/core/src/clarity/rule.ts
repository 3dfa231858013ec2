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
  readonly examples: readonly RuleExample<Subject>[]
}

/** Gives a rule its type: the subject is stated, the options are inferred from their schema. */
export const defineRule =
  <Subject>() =>
  <Options>(rule: Rule<Subject, Options>): Rule<Subject, Options> =>
    rule

/** A rule whose options have been read: what the runner needs of it, whatever their type. */
export interface AnyRule<Subject> extends Omit<Rule<Subject>, 'options' | 'check' | 'nearMiss'> {
  readonly options: z.ZodType
  // A method, not a property: rules of different options then fit one list.
  /** Every fault of the subject. */
  check(subject: Subject, options: never): Iterable<Fault>
  /** The nearest the subject comes to the fault without having it. */
  nearMiss?(subject: Subject, options: never): string | undefined
}
