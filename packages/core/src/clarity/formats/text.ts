import { countLevels, lineFinder, type LintedDocument } from '../linted-document.js'
import type { Finding } from '../finding.js'

/** Columns of an excerpt: with its indent it fits the narrowest terminal in use. */
const widest = 74

/** The line of the excerpt with the excerpt underlined; the part around it if the line is long. */
const underlined = (text: string, start: number, end: number): string => {
  const before = Math.max(text.lastIndexOf('\n', start - 1), text.lastIndexOf('\r', start - 1)) + 1
  const from = Math.max(before, start - 30)
  const stop = text.slice(start, start + widest).search(/[\r\n]/)
  const lineEnd = stop < 0 ? Math.min(text.length, start + widest) : start + stop
  const to = Math.min(lineEnd, from + widest)
  const cut = from > before ? '…' : ''
  const line = `${cut}${text.slice(from, to)}`.replace(/\t/g, ' ')
  const dashes = Math.max(1, Math.min(end, to) - start)
  return `    ${line}\n    ${' '.repeat(cut.length + start - from)}${'~'.repeat(dashes)}`
}

const entry = (finding: Finding, text: string, place: ReturnType<typeof lineFinder>): string => {
  const { start, end, level, rule, message, why, fix, rewrite } = finding
  const at = start === null ? '' : `:${String(place(start).line)}:${String(place(start).column)}`
  return [
    `  ${level}${at === '' ? '' : ` at ${at.slice(1)}`}  ${message}  [${rule}]`,
    ...(start === null || end === null ? [] : [underlined(text, start, end)]),
    `    why  ${why}`,
    `    fix  ${fix}`,
    ...(rewrite === undefined ? [] : [`    e.g. ${rewrite}`]),
  ].join('\n')
}

const plural = (count: number, word: string): string => `${String(count)} ${word}${count === 1 ? '' : 's'}`

/** Findings for people at a terminal: each with its excerpt underlined, why it matters and what to write instead. */
export const renderLintText = (documents: readonly LintedDocument[]): string => {
  const parts = documents.map(({ path, kind, text, findings, items }) => {
    const ofDuties = kind === 'job-description'
    const head = ofDuties ? `${path}  (${plural(items.length, 'duty').replace('dutys', 'duties')})` : path
    if (findings.length === 0)
      return `${head}\n  ${ofDuties && items.length === 0 ? 'no duty was found, so nothing can be said' : 'nothing to say'}`
    const place = lineFinder(text)
    return [head, ...findings.map((finding) => entry(finding, text, place))].join('\n\n')
  })
  const { error, warning, note } = countLevels(documents)
  return `${parts.join('\n\n')}\n\n${plural(error, 'error')}, ${plural(warning, 'warning')}, ${plural(note, 'note')}\n`
}
