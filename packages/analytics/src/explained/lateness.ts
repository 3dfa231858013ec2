import type { ExplainedMeasure } from './explained-measure.js'

export const lateness: ExplainedMeasure = {
  title: 'Lateness',
  summary: [
    'How late a log was written, by the time stamps of its export. What is written long after the work is told from memory.',
  ],
  says: [
    '"Half of the entries were written down within 2 days of the work, and 642 h of 802 h (80%) within a week." A form stamps every row when it is sent, and some trackers keep the day on which an entry was made; the day of the work is a question of its own. Days between the two say how far a log is remembered and how far it was kept. It is about the log: where it is due by the month, it is written by the month, and a shorter list of activities helps more than a reminder.',
    "A report notes it beside the other figures where less than half of the stamped time was written down within a week. Weeks filled in at a month's end are for the coach's own eyes; no other reader's report has them.",
  ],
  formula: [
    'lag            = day of the time stamp - day of the work, in whole days',
    'median         = the fewest days after which at least half of the entries were written down',
    'within a week  = seconds with a lag of at most 7 days / seconds with a possible stamp',
    'sitting        = all that was written down on one day',
    'in blocks      = seconds of the sittings that hold work of 6 days or more / seconds with a possible stamp',
    'filled in late = weeks with more than half of their stamped time written down after more than 7 days,',
    '                 on one of the last 3 days of a month',
  ],
  units: ['days', 'share of stamped time, 0 to 1', 'sittings', 'weeks'],
  minimum: [
    "20 entries with a possible time stamp, and stamps on at least half of the logged time; 4 stamped weeks for those filled in at a month's end. Without a column of time stamps: not enough data.",
  ],
  parameters: [
    'promptDays',
    'leastPrompt',
    'leastStampedEntries',
    'leastStamped',
    'leastDaysOfSitting',
    'monthEndDays',
    'mostOfWeek',
    'minIntervalWeeks',
  ],
  source: [
    'Logs that are due within 15 days (FACET Innovations, Spokane coaching logs), and a log that is always a few days late: Coaching Chronicles, Activity reports (2008). The lines of a week, of 6 days and of half are our own choice.',
  ],
  cannotSay: [
    "Why. When in the day it was written, and whether notes of the day were at hand. By chance about one week in ten of those written late falls on a month's end. A log that was typed from paper at the end of a week shows the typing. A form whose stamps are in another time zone than the school can be a day off.",
  ],
}
