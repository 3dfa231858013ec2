import type { ExplainedMeasure } from './explained-measure.js'

export const coachingCycles: ExplainedMeasure = {
  title: 'Coaching cycles',
  summary: [
    'How many coaching cycles a log names, how many are in use, how long they ran, and with how many sessions.',
  ],
  says: [
    '"14 cycles in the log, 4 in use at its end. From first entry to last, those no longer in use took 22 school days and 8 sessions." It shows whether cycles are what was meant by them: long enough to change something, and with more than a visit or two.',
  ],
  formula: [
    'in use      = an entry in the last 21 days of the log',
    'length      = school days from the first entry to the last, both counted, half days as halves',
    'sessions    = entries of the cycle whose activity has a teacher or a group as its contact; preparation is none',
    'typical     = the middle of the cycles no longer in use, with the quarters below and above it',
  ],
  units: ['cycles', 'school days', 'sessions'],
  minimum: ['Entries that name their cycle. Length and sessions need 4 cycles that are no longer in use.'],
  parameters: ['quietDays', 'leastCyclesForRange', 'leastShownPeople'],
  source: [
    'Published cycles take 3 to 4 weeks in secondary and 4 to 6 in elementary schools: Sweeney, Getting to 60% (1 of 3). With one to three visits and a planning talk a week, as in Sweeney, Top 5 practices for student-centered coaching, that makes 8 to 24 sessions for a cycle of 4 to 6 weeks. Others run 8 weeks: Zinshteyn, The 74 (2020). The 21 days are a choice of our own: longer than a break of the school year is wont to be, and shorter than a cycle.',
  ],
  cannotSay: [
    'That a cycle was closed, or met its goal: a log does not know. A cycle that rests for three weeks counts as no longer in use and is in use again with its next entry. Cycles that began before the log or go on after it look shorter than they are. A log whose cycle column says only yes or no has one cycle.',
  ],
}
