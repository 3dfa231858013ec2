import type { ExplainedMeasure } from './explained-measure.js'

export const workingDays: ExplainedMeasure = {
  title: 'Working days',
  summary: ['How often the work changes within a day, and how long coaching goes on with nothing between.'],
  says: [
    '"On a typical day the work changed 5 times, and the longest stretch of coaching with nothing between took 1 h 25 min." Time that adds up to enough may still lie in pieces. Protected time is agreed on so that coaching can go on for a while.',
  ],
  formula: [
    'changes         = entries of another activity than the one before it, in order of their starts',
    'coaching        = activities of heavy or light weight in the catalogue, and preparing for them (SUP.PREP)',
    'longest stretch = from the start of coaching to its end, over gaps of at most 10 minutes without an entry; any other work',
    '                  ends it where it begins',
    'typical         = the middle of the days measured, with the quarters below and above it',
  ],
  units: ['days', 'changes of work', 'seconds'],
  minimum: [
    '10 days on which every entry has a start and an activity. A day with an entry without a start, or with a label that is not mapped, is not measured, because something may lie in between. Many exports have no starts: nothing is said then.',
  ],
  parameters: ['leastTimedDays', 'blockGapMinutes'],
  source: [
    'The measure is our own: no published figure was found to compare with. The 10 minutes, about the way from one classroom to the next, and the 10 days are choices of our own too.',
  ],
  cannotSay: [
    'Interruptions that nobody logs. Whether a change was a burden or the plan of the day. A log kept in one entry for a whole morning has few changes and long stretches by the way it is kept: see [log quality](log-quality.md). Agreed blocks of protected time are not yet held against the days.',
  ],
}
