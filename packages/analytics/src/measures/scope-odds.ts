/** The odds of a whole role after a week. */
export interface RoleOdds {
  readonly odds: number
  /** What each agreement has brought into the odds so far, by position; the rest is kept for changes still to come. */
  readonly begun: readonly number[]
}

/**
 * The odds, after each week, that the role has outgrown one of its agreements: the mean of their Shiryaev–Roberts e-processes.
 *
 * Each planned week has the same weight as a start, and the agreements known by then share it equally. So the weights
 * rest on the past alone, a mean of e-processes being one, and one agreement alone has the whole weight. An agreement
 * first met in a later week shares in the starts from that week on; what was odds before it stays as it was. A week
 * without time under an agreement says nothing of it.
 * Source: Shin, Ramdas and Rinaldo, E-detectors (2023).
 *
 * @param factors for each week of the role, the evidence under each agreement, by position; null without time under it
 * @param planned how many weeks are expected in all
 */
export const roleOdds = (factors: readonly (readonly (number | null)[])[], planned: number): RoleOdds[] => {
  const known = new Set<number>()
  let begun: readonly number[] = []
  return factors.map((week, index) => {
    for (const [agreement, factor] of week.entries()) if (factor !== null) known.add(agreement)
    const start = 1 / (planned * known.size)
    begun = week.map((factor, agreement) =>
      known.has(agreement) ? (factor ?? 1) * ((begun[agreement] ?? 0) + start) : 0,
    )
    const reserve = Math.max(0, planned - index - 1) / planned
    return { odds: begun.reduce((sum, each) => sum + each, 0) + reserve, begun }
  })
}
