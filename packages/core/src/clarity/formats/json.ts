import type { LintedDocument } from '../linted-document.js'

/** Findings for programs, in the schema `lint/1`. */
export const renderLintJson = (documents: readonly LintedDocument[]): string =>
  `${JSON.stringify(
    {
      coachwork: 'lint/1',
      documents: documents.map(({ path, kind, items, findings }) => ({
        path,
        kind,
        items: items.map(({ index, text, activity, standing }) => ({ index, text, activity, standing })),
        findings,
      })),
    },
    undefined,
    2,
  )}\n`
