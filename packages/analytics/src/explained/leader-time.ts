import type { ExplainedMeasure } from './explained-measure.js'

export const leaderTime: ExplainedMeasure = {
  title: 'Time with leaders',
  summary: [
    'How much logged time the coach spent with the principal, assistant principals, the leadership team and the district.',
  ],
  says: [
    '"The principal: 14 h, 4% of the logged time. Assistant principals: cannot be told, since no activity of the catalogue is time with them." Who speaks with whom shows whose role it has become. There is no right amount; the rhythm of talks with the principal is a [promise of its own](check-ins.md), and [who asked](requests.md) for work is another question.',
  ],
  formula: ['share = seconds of the activities with that leader / all logged seconds'],
  units: ['seconds', 'share of logged time, 0 to 1'],
  minimum: [
    'One entry; an interval needs 4 logged weeks. A leader whom no activity names cannot be told, which is not the same as no time.',
  ],
  parameters: ['minIntervalWeeks', 'shareLevel'],
  source: [
    'The activities with leaders are those of the catalogue, each with its own source; Killion and Harrison, Taking the lead (2006), and Jim Knight, Yes, maybe, no, name talks with the principal, the leadership team and the district.',
  ],
  cannotSay: [
    'What was talked about. Who else of the leaders was in the room: an entry has one activity. Talks in the corridor that nobody logged are not seen.',
  ],
}
