import type { ExplainedMeasure } from './explained-measure.js'

export const saidAgainstLog: ExplainedMeasure = {
  title: 'What people said, against the log',
  summary: [
    "What people said takes most of the coach's time, held against the time that is logged: whether both give the same order, and which activities lie furthest apart.",
  ],
  says: [
    '"7 people said what takes most time. Rank correlation with the log 0.41, likely −0.02 to 0.77." 1 is the same order, 0 no relation, −1 the reverse. Beside it stand the activities furthest apart: "Substitute teaching: named by nobody, in the log 1st (1st to 2nd), 13% of the time." Neither side is the truth about the other; where they part, there is something to talk about.',
    "It needs a consensus document, the interviews that an administrator of another school holds (`coachwork report --consensus FILE`). Those of the coach's own schools count.",
  ],
  formula: [
    'said     mean rank over all who ranked anything; who did not name an activity puts it after all that they named',
    'logged   rank by seconds, of time that has an activity',
    'tau-b    (pairs in the same order - pairs in reverse order) / √(pairs told apart by what was said · pairs told apart by the log)',
    'apart    position in the log - position said; what nobody named counts as next after the last named, and only if it',
    '         takes more time than that',
  ],
  units: ['places in an order', 'rank correlation, -1 to 1'],
  minimum: [
    '3 people who ranked anything: of two, each could work out what the other said. 5 activities named or logged, and labels mapped for at least 80% of the time. The interval and the ranges need 8 logged weeks.',
    "In simulated logs of 8 to 36 weeks and 8 to 25 activities the interval held the true correlation in 92 to 99% of logs, 96% on average, where a bootstrap of weeks held it in 23 to 93%. The range of an activity's place held the true one in 91% on average, but in only 77% with 8 weeks and 25 activities.",
  ],
  parameters: [
    'leastPeopleAsked',
    'leastRankedActivities',
    'minRankWeeks',
    'greatestUnmapped',
    'halfSamples',
    'rankWidening',
    'shareLevel',
  ],
  source: [
    "Kendall, The treatment of ties in ranking problems (1945), for tau-b; the same author's coefficient tells how far the people agree with each other. Shao and Wu, A general theory for jackknife variance estimation (1989), for halves of the data. The reach, the factor of 1.7 and the 8 weeks are our own, from simulation; 3 people and 5 activities are our own choice.",
  ],
  cannotSay: [
    "Who is right. People remember what matters or annoys, and a log holds what was written down. People are taken as they were asked: the interval says nothing of other people. The interviews are about a role at a school, so where a school has several coaches each log is held against the same answers. Nobody's own answer is in the report, nor which group said what.",
  ],
}
