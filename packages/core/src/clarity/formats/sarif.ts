import type { LintedDocument } from '../linted-document.js'
import { lineFinder } from '../linted-document.js'
import type { Finding } from '../finding.js'
import type { AnyRule } from '../rule.js'

/** Percent-encodes a path as a relative URI; slashes stay. */
const uri = (path: string): string => path.split(/[\\/]/).map(encodeURIComponent).join('/')

const rank = { high: 90, medium: 60, low: 30 } as const

/** What SARIF tells of a rule beside its findings. */
export type DescribedRule = Pick<AnyRule<never>, 'id' | 'title' | 'why' | 'fix' | 'source' | 'level'>

const describe = ({ id, title, why, fix, source, level }: DescribedRule): unknown => ({
  id,
  name: id.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase()),
  shortDescription: { text: title },
  fullDescription: { text: why },
  help: { text: `${fix}\n\nSource: ${source}`, markdown: `${fix}\n\n*${source}*` },
  defaultConfiguration: { level },
})

const result = (
  { path, text }: LintedDocument,
  place: ReturnType<typeof lineFinder>,
  finding: Finding,
  ruleIndex: number,
): unknown => {
  const { start, end, rule, level, message, rewrite, confidence } = finding
  const from = place(start ?? 0)
  const to = place(end ?? start ?? 0)
  const region =
    start === null || end === null
      ? { startLine: 1 }
      : {
          startLine: from.line,
          startColumn: from.column,
          endLine: to.line,
          endColumn: to.column,
          charOffset: start,
          charLength: end - start,
          snippet: { text: text.slice(start, end) },
        }
  return {
    ruleId: rule,
    ...(ruleIndex >= 0 && { ruleIndex }),
    level,
    rank: rank[confidence],
    message: { text: rewrite === undefined ? message : `${message}. For example: ${rewrite}` },
    locations: [{ physicalLocation: { artifactLocation: { uri: uri(path) }, region } }],
    partialFingerprints: {
      'coachworkFinding/v1': `${rule}:${finding.excerpt.toLowerCase().replace(/\s+/g, ' ').slice(0, 120)}`,
    },
    properties: { item: finding.item, confidence },
  }
}

/** Findings in SARIF 2.1.0, which code-scanning viewers open. */
export const renderLintSarif = (documents: readonly LintedDocument[], rules: readonly DescribedRule[]): string => {
  const index = new Map(rules.map(({ id }, at) => [id, at]))
  const results = documents.flatMap((document) => {
    const place = lineFinder(document.text)
    return document.findings.map((finding) => result(document, place, finding, index.get(finding.rule) ?? -1))
  })
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'coachwork', rules: rules.map(describe) } },
        columnKind: 'utf16CodeUnits',
        results,
      },
    ],
  }
  return `${JSON.stringify(log, undefined, 2)}\n`
}
