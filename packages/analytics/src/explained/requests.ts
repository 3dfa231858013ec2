import type { ExplainedMeasure } from './explained-measure.js'

export const requests: ExplainedMeasure = {
  title: 'Requests',
  summary: [
    'How much of the requested time the district asked for, and how much the building: a coach serves both, and should know in what proportion.',
  ],
  says: [
    '"Of the time that district and building asked for, 34% was the district\'s (26% to 42%)." There is no right proportion. It is a reason to talk where the agreement was made with one side and the time goes to the other.',
  ],
  formula: [
    'district share = seconds asked for by the district / seconds asked for by district or building',
    'building       = teachers, the principal, assistant principals',
  ],
  units: ['seconds', 'share of requested time, 0 to 1'],
  minimum: [
    'At least half of the logged time names who asked for it, and some of it was asked for by district or building; else not enough data. An interval needs 4 logged weeks.',
  ],
  parameters: ['leastWithRequester', 'minIntervalWeeks', 'shareLevel'],
  source: [
    'Kane and Rosenquist (2018) found that whom a coach answers to, district or school, shifts where the time goes. The line of one half is our own choice.',
  ],
  cannotSay: [
    "Who was right to ask. A log names one requester, where a request often has several parents; and it names the one the coach wrote down. In a principal's report only the time at that school is in it.",
  ],
}
