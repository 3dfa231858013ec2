import { countLevels, type LintedDocument } from '../linted-document.js'

const escape = (text: string): string => text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>|#~]/g, '\\$&')

/** Findings as a page to discuss: a heading for each document, an entry for each finding. */
export const renderLintMarkdown = (documents: readonly LintedDocument[]): string => {
  const { error, warning, note } = countLevels(documents)
  const pages = documents.map(({ path, kind, findings, items }) => {
    const entries = findings.map(({ level, item, message, why, fix, rewrite, rule }) =>
      [
        `- **${level}**${item === null ? '' : ` in duty ${String(item)}`}: ${escape(message)} (\`${rule}\`)`,
        `  - Why: ${escape(why)}`,
        `  - Fix: ${escape(fix)}`,
        ...(rewrite === undefined ? [] : [`  - For example: ${escape(rewrite)}`]),
      ].join('\n'),
    )
    const isUnread = kind === 'job-description' && items.length === 0
    const nothing = isUnread ? 'No duty was found, so nothing can be said.' : 'Nothing to say.'
    return `## ${escape(path)}\n\n${entries.length === 0 ? nothing : entries.join('\n')}`
  })
  return `# Role clarity\n\nErrors: ${String(error)}. Warnings: ${String(warning)}. Notes: ${String(note)}.\n\n${pages.join('\n\n')}\n`
}
