import {
  explainedMeasures,
  measureIds,
  measureText,
  measureThresholds,
  type MeasureId,
} from '../packages/analytics/src/explained/index.js'

/** What stands between the part of a page that the register gives and the part that is written by hand. */
const byHand = '<!-- By hand from here on. -->'

/** Paragraphs with a line between them; the lines of a list stand together. */
const paragraphs = (lines: readonly string[]): string =>
  lines.map((line, at) => `${at > 0 && !(line.startsWith('- ') && lines[at - 1]?.startsWith('- ')) ? '\n' : ''}${line}`).join('\n') // prettier-ignore

const cell = (text: string): string => text.replaceAll('|', String.raw`\|`)

const head = (id: MeasureId): string => {
  const measure = explainedMeasures[id]
  const thresholds = [
    '| figure | value | unit | source | since |',
    '| --- | --- | --- | --- | --- |',
    ...measureThresholds(measure).map(
      ({ name, value, unit, source, since }) =>
        `| \`${name}\` | ${value} | ${cell(unit)} | ${cell(source)} | ${since} |`,
    ),
  ]
  return [
    `# ${measure.title}`,
    `<!-- From the register of measures, packages/analytics/src/explained/${id}.ts; pnpm docs:generate renews it. -->`,
    paragraphs(measure.summary),
    ...measureText(measure).flatMap(({ heading, lines, kind }) => [
      `## ${heading}`,
      kind === 'formula'
        ? ['```text', ...lines, '```'].join('\n')
        : kind === 'thresholds'
          ? thresholds.join('\n')
          : paragraphs(lines),
    ]),
  ].join('\n\n')
}

/**
 * The pages about measures by the names of their files: the head as the register gives it, and what was written by hand
 * below it.
 *
 * @param written what a page holds so far; empty for a new one
 */
export const measurePages = (written: (name: string) => string): ReadonlyMap<string, string> =>
  new Map(
    measureIds.map((id) => {
      const name = `${id}.md`
      const hand = (written(name).split(byHand)[1] ?? '').trim()
      return [name, `${head(id)}\n\n${byHand}\n${hand === '' ? '' : `\n${hand}\n`}`]
    }),
  )
