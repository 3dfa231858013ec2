/**
 * Which of many odds stand when they are read as one list: at most the stated proportion of them is expected to be false.
 *
 * Source: Wang and Ramdas, False discovery rate control with e-values (2022).
 *
 * @param odds e-values at one chosen moment, never their running maxima
 * @returns positions in `odds`, in order
 */
export const eBenjaminiHochberg = (odds: readonly number[], falseDiscoveries: number): number[] => {
  const ranked = odds.map((value, index) => ({ value, index })).sort((a, b) => b.value - a.value || a.index - b.index)
  const kept = ranked.findLastIndex(({ value }, rank) => value * (rank + 1) * falseDiscoveries >= odds.length)
  return ranked
    .slice(0, kept + 1)
    .map(({ index }) => index)
    .sort((a, b) => a - b)
}
