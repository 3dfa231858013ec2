import betaln from '@stdlib/math-base-special-betaln'

/** What one cluster's evidence is measured with. */
export interface EvidenceSettings {
  /** How far above the limit the rival share lies. */
  readonly shift: number
  /** The greatest rival share. */
  readonly greatest: number
  /** The most that one cluster may multiply the odds by, before normalizing. */
  readonly cap: number
  /** How much of the whole counts as one effective observation. */
  readonly observation: number
  /** Over-dispersion between clusters, as an intraclass correlation. */
  readonly correlation: number
}

/** Beta-binomial log-likelihood of `successes` in `size`, without its constant. Neither has to be whole. */
const logLikelihood = (share: number, successes: number, size: number, precision: number): number =>
  betaln(successes + share * precision, size - successes + (1 - share) * precision) -
  betaln(share * precision, (1 - share) * precision)

const cappedRatio = (
  limit: number,
  successes: number,
  size: number,
  { shift, greatest, cap, correlation }: EvidenceSettings,
): number => {
  const precision = 1 / correlation - 1
  const rival = Math.min(greatest, limit + shift)
  const log = logLikelihood(rival, successes, size, precision) - logLikelihood(limit, successes, size, precision)
  return Math.min(cap, Math.exp(log))
}

/** ln of the number of ways to choose. */
const logChoose = (size: number, chosen: number): number => -Math.log(size + 1) - betaln(size - chosen + 1, chosen + 1)

/** The expected capped ratio where the share is exactly the limit; dividing by it keeps the evidence fair. */
const expectedRatio = (limit: number, size: number, settings: EvidenceSettings): number => {
  const precision = 1 / settings.correlation - 1
  let expected = 0
  for (let successes = 0; successes <= size; successes++) {
    const probability = Math.exp(logChoose(size, successes) + logLikelihood(limit, successes, size, precision))
    expected += probability * cappedRatio(limit, successes, size, settings)
  }
  return expected
}

/**
 * The factor by which one cluster changes the odds that the share lies above its limit.
 *
 * A capped beta-binomial likelihood ratio of limit + shift against the limit, divided by its expectation at the limit,
 * so that its mean is at most 1 for any share up to the limit. Expectations are kept, since whole groups share them:
 * make one such function for a run.
 */
export const evidenceFactor = (
  settings: EvidenceSettings,
): ((cluster: { readonly part: number; readonly whole: number; readonly limit: number }) => number) => {
  const expectations = new Map<string, number>()
  const expectation = (limit: number, size: number): number => {
    const key = `${String(size)} ${String(limit)}`
    const known = expectations.get(key) ?? expectedRatio(limit, size, settings)
    expectations.set(key, known)
    return known
  }
  return ({ part, whole, limit }) => {
    if (whole <= 0 || limit >= settings.greatest) return 1
    const size = whole / settings.observation
    const ratio = cappedRatio(limit, part / settings.observation, size, settings)
    return ratio / expectation(limit, Math.max(1, Math.round(size)))
  }
}
