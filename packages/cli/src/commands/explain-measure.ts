import { broken } from '../fitted.js'
import type { ExplainedMeasure, MeasureId, MeasureSection, Threshold } from '@coachwork/analytics/explained'

/** Columns of a terminal that any window has. */
const terminalWidth = 80

/** Markdown as a terminal shows it: the words of a link without its address, no marks of emphasis or code. */
const plain = (text: string): string =>
  text
    .replace(/\[([^\]]+)\]\([^)]*\)/g, '$1')
    .replace(/(^|[\s(])_([^_]+)_(?=[\s.,;:)]|$)/g, '$1$2')
    .replaceAll(/\*\*|`/g, '')

/** A text in lines that fit, the first after one indent and the others after another. */
const wrapped = (text: string, first: string, others: string): string[] =>
  broken(`${first}${text.trim().replace(/\s+/g, ' ')}`, terminalWidth, others.length)

const paragraph = (text: string): string[] =>
  text.startsWith('- ') ? wrapped(plain(text.slice(2)), '  - ', '    ') : wrapped(plain(text), '  ', '  ')

/** Columns under which the rest of a formula stands: behind its sign, as far as that leaves room. */
const hangOf = (line: string): number => Math.min(20, Math.max(4, line.indexOf(' = ') + 3))

/** A remark stands apart from its formula by a wide gap. */
const remark = /^(.* = .*\S) {3,}(\S.*)$/

/** A line of a formula as it stands where it fits, else in several, its remark by itself. */
const formulaLine = (line: string): string[] => {
  const whole = `  ${plain(line)}`
  if (whole.length <= terminalWidth) return [whole]
  const hang = hangOf(whole)
  const apart = remark.exec(whole)
  const parts = apart === null ? [whole] : [apart[1] ?? '', `${' '.repeat(hang)}${apart[2] ?? ''}`]
  return parts.flatMap((part) => broken(part, terminalWidth, hang))
}

const thresholdLines = (thresholds: readonly Threshold[]): string[] =>
  thresholds.flatMap(({ name, value, unit, source, since }) => [
    ...wrapped(`${name}: ${value} ${unit}`, '  ', '    '),
    ...wrapped(`${source}; since ${since}`, '    ', '    '),
  ])

/** The parts of an explanation, each under its heading, with an empty line between paragraphs of text. */
const sectionLines = (section: MeasureSection, thresholds: readonly Threshold[]): string[] => {
  switch (section.kind) {
    case 'formula':
      return section.lines.flatMap(formulaLine)
    case 'thresholds':
      return thresholdLines(thresholds)
    case 'text':
      return section.lines.flatMap(paragraph)
    default:
      return section.kind satisfies never
  }
}

/** What a measure says, how it comes about and where its promise ends, for a terminal of 80 columns. */
export const explainMeasure = async (id: MeasureId): Promise<string> => {
  const { explainedMeasures, measureText, measureThresholds } = await import('@coachwork/analytics/explained')
  const measure: ExplainedMeasure = explainedMeasures[id]
  const thresholds = measureThresholds(measure)
  return [
    `${id}: ${measure.title}`,
    '',
    ...measure.summary.flatMap((text) => wrapped(plain(text), '', '')),
    ...measureText(measure).flatMap((section) => [
      '',
      section.heading.toLowerCase(),
      ...sectionLines(section, thresholds),
    ]),
    '',
    'page',
    `  docs/measures/${id}.md`,
    '',
  ].join('\n')
}
