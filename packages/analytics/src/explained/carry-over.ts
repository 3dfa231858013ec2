import type { ExplainedMeasure } from './explained-measure.js'

export const carryOver: ExplainedMeasure = {
  title: 'Carry-over',
  summary: [
    'Time that an agreement gives to something in advance, as hours or as a share, term by term: what is left of it, goes over into the next, and is still ahead.',
  ],
  says: [
    '"Coaching cycles: 160 h aimed at in the first quarter, 120 h logged, so 40 h go over into the second. Of 300 h in the whole school year, 84 h is still ahead: 28%." It is bookkeeping, not a verdict: a plan that lags in the fall can be made up in the spring, and the two sides may as well let it go.',
  ],
  formula: [
    'agreed   as the agreement words it, for each week:',
    '           share of logged time (clauses)          share · seconds logged under that wording',
    "           share of paid time (time.targets)       share · paid time of the week's school days",
    '           hours for own learning (resources)      all of them in the first week',
    'carried out = carried in + agreed - logged         below 0 where more is logged than agreed',
    'ahead       = agreed for the whole year, or in all - logged, at least 0',
  ],
  units: ['seconds', 'share of time, 0 to 1'],
  minimum: [
    'An agreement in force at the end of the log that gives time to anything, and labels mapped for at least 80% of the time. Time agreed for cycles needs entries that name theirs. There is no interval: sums are not estimates.',
  ],
  parameters: ['greatestUnmapped', 'schoolDaysPerWeek'],
  source: [
    'Planned against actual with a running balance is the most asked-for report of time trackers. The rules above are our own.',
  ],
  cannotSay: [
    'Whether what was not used is owed: that is for the agreement to say. Unlogged work counts as not done, so a thin log looks like time left over; see [coverage](coverage.md). Shares in terms of the school day or of coachable time are not carried, because nothing says how long these are.',
  ],
}
