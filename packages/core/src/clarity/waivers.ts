import type { CalendarDate } from '../calendar-date.js'
import type { Waiver } from './config.js'
import type { Finding } from './finding.js'
import { aboutRules } from './run-rules.js'

/** Findings after the waivers: those that stand, and those that somebody answers for. */
export interface Waived {
  readonly findings: readonly Finding[]
  readonly waived: readonly { readonly finding: Finding; readonly waiver: Waiver }[]
}

const covers = (waiver: Waiver, finding: Finding): boolean =>
  waiver.rule === finding.rule &&
  (waiver.item === undefined || waiver.item === finding.item) &&
  (waiver.excerpt === undefined || finding.excerpt.toLowerCase().includes(waiver.excerpt.toLowerCase()))

/**
 * Sets aside the findings that people waived. A waiver that has expired, or that waives nothing any more, is a finding.
 *
 * @param today the day to judge expiry by; without it no waiver expires
 */
export const applyWaivers = (
  findings: readonly Finding[],
  waivers: readonly Waiver[],
  today?: CalendarDate,
): Waived => {
  const lapsed = (waiver: Waiver): boolean => today !== undefined && waiver.until !== undefined && waiver.until < today
  const standing: Finding[] = []
  const waived: { finding: Finding; waiver: Waiver }[] = []
  for (const finding of findings) {
    const waiver = waivers.find((candidate) => !lapsed(candidate) && covers(candidate, finding))
    if (waiver) waived.push({ finding, waiver })
    else standing.push(finding)
  }
  const used = new Set(waived.map(({ waiver }) => waiver))
  for (const waiver of waivers) {
    if (lapsed(waiver))
      standing.push(
        aboutRules(
          'waiver-expired',
          `the waiver of ${waiver.rule} by ${waiver.by} ended on ${waiver.until ?? ''}`,
          'Correct what it waived, or agree on a new date.',
        ),
      )
    else if (!used.has(waiver) && !findings.some((finding) => covers(waiver, finding)))
      standing.push(
        aboutRules('waiver-unused', `the waiver of ${waiver.rule} by ${waiver.by} waives nothing`, 'Remove it.'),
      )
  }
  return { findings: standing, waived }
}
