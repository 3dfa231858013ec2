/**
 * How far two rankings of the same things agree: 1 where they put all in the same order, −1 where in reverse (tau-b).
 *
 * Things that one of the rankings holds for equal count in neither direction.
 * Source: Kendall, The treatment of ties in ranking problems (1945).
 *
 * @param first a value for each thing; more is further up
 * @param second a value for the same things, in the same order
 * @returns null where one of the rankings holds all for equal
 */
export const kendallTau = (first: readonly number[], second: readonly number[]): number | null => {
  let agreeing = 0
  let inFirst = 0
  let inSecond = 0
  for (let a = 0; a < first.length; a += 1)
    for (let b = a + 1; b < first.length; b += 1) {
      const one = Math.sign((first[a] ?? 0) - (first[b] ?? 0))
      const other = Math.sign((second[a] ?? 0) - (second[b] ?? 0))
      agreeing += one * other
      inFirst += one * one
      inSecond += other * other
    }
  return inFirst === 0 || inSecond === 0 ? null : agreeing / Math.sqrt(inFirst * inSecond)
}
