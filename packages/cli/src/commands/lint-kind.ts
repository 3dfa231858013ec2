import {
  agreementRules,
  cycleLoadRules,
  cycleRules,
  entryRules,
  jobDescriptionRules,
  type LintConfig,
  type LintedDocument,
} from '@coachwork/core/clarity'
import { isDocumentName } from '../document-files.js'

/** What a document is: each kind has its own rules. */
export type LintKind = LintedDocument['kind']

/** The rules of each kind of document. */
const rulesOfKind = {
  'job-description': jobDescriptionRules,
  agreement: agreementRules,
  cycle: [...cycleRules, ...cycleLoadRules],
  log: entryRules,
} as const satisfies Record<LintKind, readonly { readonly id: string }[]>

/** The kinds of documents that can be read. */
export const lintKinds = Object.keys(rulesOfKind) as LintKind[]

/** Every rule of every kind. */
export const allRules = Object.values(rulesOfKind).flat()

/** Whether a rule is for documents of a kind. */
export const isRuleOf = (id: string, kind: LintKind): boolean => rulesOfKind[kind].some((rule) => rule.id === id)

/** An agreement or a cycle says what it is in its first lines; any other text is taken for a job description. */
export const kindOfText = (path: string, text: string): LintKind => {
  const begin = text.slice(0, 2000)
  const named = isDocumentName(path)
    ? /["']?coachwork["']?\s*:\s*["']?(agreement|cycle)\//.exec(begin)
    : /^\s*(?:-\s*|\[?\s*\{\s*)?["']?coachwork["']?\s*:\s*["']?(agreement|cycle)\//m.exec(begin)
  const kind = named?.[1]
  return kind === 'agreement' || kind === 'cycle' ? kind : 'job-description'
}

/** The settings of one kind's rules; those of the other kinds are theirs, and waivers wait until all is found. */
export const configFor = (kind: LintKind, config: LintConfig): LintConfig => {
  const own = new Set(rulesOfKind[kind].map(({ id }) => id))
  const rules = Object.entries(config.rules).filter(([id]) => own.has(id))
  return { ...config, rules: Object.fromEntries(rules), waivers: [] }
}
