import { lineFinder, type LintedDocument } from '../linted-document.js'

const data = (text: string): string => text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A')
const property = (text: string): string => data(text).replace(/:/g, '%3A').replace(/,/g, '%2C')

const commands = { error: 'error', warning: 'warning', note: 'notice' } as const

/** Findings as annotations that GitHub shows beside the line of a changed file. */
export const renderLintGithub = (documents: readonly LintedDocument[]): string =>
  documents
    .flatMap(({ path, text, findings }) => {
      const place = lineFinder(text)
      return findings.map(({ level, rule, message, fix, start, end }) => {
        const first = place(start ?? 0)
        const last = place(Math.max(start ?? 0, (end ?? 1) - 1))
        const columns = first.line === last.line ? `,col=${String(first.column)},endColumn=${String(last.column)}` : ''
        const where = `file=${property(path)},line=${String(first.line)},endLine=${String(last.line)}${columns}`
        return `::${commands[level]} ${where},title=${property(rule)}::${data(`${message}. ${fix}`)}\n`
      })
    })
    .join('')
