/**
 * The odds, after each cluster, that a change began at one of the clusters so far: a Shiryaev–Roberts e-process.
 *
 * Each of the planned starts has the same weight; the weight of starts still to come is kept in reserve, so that the
 * odds begin at 1 and, while nothing has changed, ever reach 20 with a probability of at most 1 in 20.
 * Source: Shin, Ramdas and Rinaldo, E-detectors (2023).
 *
 * @param factors evidence of each cluster, in order
 * @param planned how many clusters are expected in all
 */
export const shiryaevRoberts = (factors: readonly number[], planned: number): number[] => {
  let begun = 0
  return factors.map((factor, index) => {
    begun = factor * (begun + 1 / planned)
    return begun + Math.max(0, planned - index - 1) / planned
  })
}
