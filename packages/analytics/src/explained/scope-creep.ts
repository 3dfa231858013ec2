import type { ExplainedMeasure } from './explained-measure.js'

export const scopeCreep: ExplainedMeasure = {
  title: 'Scope creep',
  summary: [
    'Whether a role has outgrown its agreement: since when, toward what, at whose request, and how sure that is.',
  ],
  says: [
    'Each week we ask how much better the log fits _ten points more than we agreed_ than _what we agreed_, multiply those answers from whichever week the change may have begun, and speak of creep only at odds of 20 to 1. A role that stays within its agreement gets such a signal in at most about 1 of 20 years, and no single week can decide it.',
  ],
  where: [
    'For each logged week: `x` minutes of known activities that are ruled out, prohibited or unlisted, of `m` minutes under the agreement (labels not yet mapped are in neither), and the limit `a` in force.',
  ],
  formula: [
    'n = m / 100,  y = x / 100            one effective entry is about 100 minutes',
    'l(μ) = lnB(y + 24μ, n - y + 24(1-μ)) - lnB(24μ, 24(1-μ))       beta-binomial; 24 = 1/0.04 - 1',
    'LR   = min( 4, exp( l(min(0.95, a + 0.10)) - l(a) ) )          no week counts more than fourfold',
    'L    = LR / its expectation where the share is exactly a',
    "R    = L · (R before + 1/N)                                    N planned weeks: 36, or the calendar's school weeks",
    'odds = R + (planned weeks still to come) / N',
  ],
  units: ['odds to 1', 'weeks', 'share of time, 0 to 1'],
  minimum: [
    '4 logged weeks under an agreement, and labels mapped for at least 80% of the time of the role. Fewer weeks find less: 10 points over the limit are found in 29% of logs after 8 weeks, and in 92% after 27.',
  ],
  parameters: [
    'flagOdds',
    'watchOdds',
    'minFlagWeeks',
    'creepShift',
    'creepCap',
    'greatestRivalShare',
    'effectiveEntryMinutes',
    'weekCorrelation',
    'plannedWeeks',
    'agreementYearWeeks',
    'assumedAllowance',
    'greatestUnmapped',
    'onsetProbability',
    'minBeforeWeeks',
    'namedExcess',
    'requesterExcess',
    'requesterExcessLow',
    'bootstrapPoint',
    'bootstrapRepetitions',
    'lowLoggingHours',
    'doublingWeeks',
    'likelyFound',
    'unlikelyFound',
    'districtFalseDiscoveries',
  ],
  source: [
    'Shin, Ramdas and Rinaldo, E-detectors (2023), for the odds; Ville, Étude critique de la notion de collectif (1939), for the promise of 1 in 20. The constants and the tables come from our own seeded simulation of coach logs: no public set of coach logs exists to check them on.',
  ],
  cannotSay: [
    'Unlogged work cannot be seen. A share that moves in month-long moods looks like a change and breaks the promise: in such a world up to about a fifth of roles exactly at their limit are signaled. Weeks that remember each other break it too, at about one in eight. It is computed for weeks that scatter as much as assumed; where they scatter twice as much, a week at a limit of 15% and 40 hours lends up to 6% more odds than is fair, and work that comes in whole days is signaled in about 6% of years. The promise counts the planned weeks of a year; in a year with more logged weeks it loosens in proportion. A drift of 2.5 points over the limit is hardly ever found in a year. Slow creep is dated about six weeks late. The verdict is about the fit of a role to its agreement. It says nothing about the coach.',
  ],
}
