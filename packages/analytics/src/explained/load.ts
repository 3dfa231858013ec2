import type { ExplainedMeasure } from './explained-measure.js'

export const load: ExplainedMeasure = {
  title: 'Load',
  summary: [
    'How many kinds of work a role asks for, over the log and in a typical week, and how many coaching cycles are open at once.',
  ],
  says: [
    '"A typical week held 9 kinds of work, as mixed as 6 equally large ones." A role that asks for everything leaves little time for each thing: broader duties mean fewer cycles.',
  ],
  formula: [
    'p         = share of an activity in the mapped time of the week, or of the whole log',
    'effective = exp( -Σ p ln p )                     Hill number of order 1',
    'dominant  = 1 / Σ p²                             Hill number of order 2',
    'typical   = the middle of the logged weeks, with the quarters below and above it',
  ],
  units: ['kinds of work', 'cycles'],
  minimum: [
    'A typical week needs 4 logged weeks. Labels must be mapped for at least 80% of the time, because an unmapped label may hide any number of kinds; a week that is mapped less is left out. Open cycles need entries that name their cycle.',
  ],
  parameters: ['greatestUnmapped', 'openCyclesNorm', 'minIntervalWeeks'],
  source: [
    'Hill, Diversity and evenness: a unifying notation and its consequences (1973), for the formula. Sweeney, Harris and Steele, Expect coaching cycles, for what breadth costs. At most 4 open cycles: Sweeney, Getting to 60% (3 of 3).',
  ],
  cannotSay: [
    'How often the coach had to switch within a day, and for how long coaching went on undisturbed: that is [working days](working-days.md). Whether many kinds of work are a burden or what the school asked for. The whole log holds more kinds the longer it is, so two logs of different length are not to be compared by it; their typical weeks are. No interval is given, because a number of kinds counted from a sample is always too small, by an amount that the sample does not tell. The weeks one by one are for the coach alone.',
  ],
}
