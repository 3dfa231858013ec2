import type { ExplainedMeasure } from './explained-measure.js'

export const logQuality: ExplainedMeasure = {
  title: 'Log quality',
  summary: [
    'How the log was kept: weeks without an entry, and how round its durations are. With [coverage](coverage.md) and [lateness](lateness.md) it is what every other figure rests on.',
  ],
  says: [
    '"3 of 30 school weeks hold no entry; nearly all durations are whole quarter hours." A log in quarter hours is a good log: many districts ask for it. A log in whole hours knows little of short talks, and its shares are rough.',
  ],
  formula: [
    'weeks without an entry = weeks from the first entry to the last that hold school and no entry',
    'round to 30 minutes    = entries whose duration is a multiple of 30 minutes / all entries',
    'step                   = the coarsest of 60, 30, 15 and 5 minutes that at least 95% of the entries keep to',
  ],
  units: ['weeks', 'share of entries, 0 to 1', 'minutes'],
  minimum: ['The habit of durations needs 20 entries.'],
  parameters: ['leastEntriesForHabit', 'commonStep'],
  source: [
    'Logs kept in 15-minute units, and the word of compliance-mode logging: Coaching Chronicles, Activity reports (2008). The lines of 95% and 20 entries are our own choice.',
  ],
  cannotSay: [
    "How late an entry was made: that is [lateness](lateness.md), where an export has time stamps. What is missing inside a week with entries is seen by coverage only. In a principal's report a week counts as without an entry when none is for that school.",
  ],
}
