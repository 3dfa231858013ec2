import { parameters, type Parameter } from '../parameters.js'
import type { ExplainedMeasure } from './explained-measure.js'

/** A figure that a measure rests on, with where it comes from. */
export interface Threshold {
  readonly name: keyof typeof parameters
  readonly value: string
  readonly unit: string
  readonly source: string
  /** The release since which it stands. */
  readonly since: string
}

/** The figures that a measure rests on, in the order in which it names them. */
export const measureThresholds = (measure: ExplainedMeasure): readonly Threshold[] =>
  measure.parameters.map((name) => {
    const { value, unit, source, since }: Parameter<unknown> = parameters[name]
    return { name, value: typeof value === 'number' ? String(value) : 'a table', unit, source, since }
  })

/** One part of what is to be said of a measure, under its heading. */
export interface MeasureSection {
  readonly heading: string
  /** Paragraphs of Markdown; the lines of a formula stand as they are. */
  readonly lines: readonly string[]
  readonly kind: 'text' | 'formula' | 'thresholds'
}

/** All that is said of a measure behind its title, in reading order: for its page and for a terminal alike. */
export const measureText = (measure: ExplainedMeasure): readonly MeasureSection[] => {
  const text = (heading: string, lines: readonly string[]): MeasureSection[] =>
    lines.length === 0 ? [] : [{ heading, lines, kind: 'text' }]
  return [
    ...text('What it means', measure.says),
    ...text('Reckoned from', measure.where ?? []),
    { heading: 'Formula', lines: measure.formula, kind: 'formula' },
    ...text('Units', [`${measure.units.join('; ')}.`]),
    ...text('Minimum data', measure.minimum),
    ...(measure.parameters.length === 0 ? [] : [{ heading: 'Thresholds', lines: [], kind: 'thresholds' } as const]),
    ...text('Source', measure.source),
    ...text('What it cannot say', measure.cannotSay),
  ]
}
