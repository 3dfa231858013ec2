import type { Finding, PlacedDuty } from '@coachwork/core/clarity'

/** Findings about one duty, or about the document as a whole. */
export interface Group {
  /** `undefined` for the document. */
  readonly duty: PlacedDuty | undefined
  readonly findings: readonly GroupedFinding[]
}

/** A finding, with its position in the list of findings. */
export interface GroupedFinding {
  readonly finding: Finding
  readonly index: number
  /** Whether the reader has met the same rule further up. */
  readonly again: boolean
}

/** Puts findings under the duty they are about, in the order of the text; what is about the document comes last. */
export const groupsOf = (
  items: readonly PlacedDuty[],
  findings: readonly Finding[],
  shown: (finding: Finding) => boolean,
): readonly Group[] => {
  const duties = new Map(items.map((duty) => [duty.index, duty]))
  const byDuty = new Map<PlacedDuty | undefined, [Finding, number][]>()
  for (const [index, finding] of findings.entries()) {
    if (!shown(finding)) continue
    const duty = finding.item === null ? undefined : duties.get(finding.item)
    const group = byDuty.get(duty)
    if (group) group.push([finding, index])
    else byDuty.set(duty, [[finding, index]])
  }
  const place = (duty: PlacedDuty | undefined): number => duty?.index ?? Infinity
  const inOrder = [...byDuty].sort(([a], [b]) => (a === b ? 0 : place(a) - place(b)))
  const met = new Set<string>()
  return inOrder.map(([duty, found]) => ({
    duty,
    findings: found.map(([finding, index]) => {
      const again = met.has(finding.rule)
      met.add(finding.rule)
      return { finding, index, again }
    }),
  }))
}

/** The stretch of the text that a rewritten sentence would stand in for: the whole duty, or else the excerpt. */
export const placeOfRewrite = (
  duty: PlacedDuty | undefined,
  { start, end }: Finding,
): { readonly start: number; readonly end: number } | undefined => {
  if (duty) return { start: duty.start, end: duty.end }
  return start === null || end === null ? undefined : { start, end }
}
