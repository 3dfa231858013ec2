import * as z from 'zod'
import type { Finding } from './finding.js'

/** The findings a document had when its owners began to use the rules, so that only new ones are told. */
export const Baseline = z
  .strictObject({ coachwork: z.literal('baseline/1'), findings: z.record(z.string(), z.int().positive()) })
  .readonly()
export type Baseline = z.infer<typeof Baseline>

/** What makes a finding the same one after lines were moved: the rule and the words, not the position. */
const fingerprint = ({ rule, excerpt, message }: Finding): string =>
  `${rule}: ${(excerpt || message).toLowerCase().replace(/\s+/g, ' ').slice(0, 160)}`

/** Takes down all findings as known. */
export const baselineOf = (findings: readonly Finding[]): Baseline => {
  const counts: Record<string, number> = {}
  for (const finding of findings) counts[fingerprint(finding)] = (counts[fingerprint(finding)] ?? 0) + 1
  return { coachwork: 'baseline/1', findings: counts }
}

/** The findings that the baseline does not hold, and how many of its own are gone: those can be pruned. */
export const sinceBaseline = (
  findings: readonly Finding[],
  baseline: Baseline,
): { readonly findings: readonly Finding[]; readonly gone: number } => {
  const left = new Map(Object.entries(baseline.findings))
  const fresh = findings.filter((finding) => {
    const known = left.get(fingerprint(finding)) ?? 0
    if (known > 0) left.set(fingerprint(finding), known - 1)
    return known === 0
  })
  return { findings: fresh, gone: [...left.values()].reduce((sum, count) => sum + count, 0) }
}
