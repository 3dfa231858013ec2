import type { ExplainedMeasure } from './explained-measure.js'

export const shares: ExplainedMeasure = {
  title: 'Shares',
  summary: ['Three shares of coaching time that the field publishes, kept apart, because each counts something else.'],
  says: [
    '"52% of the logged time was with teachers (46% to 58%)." A published target means something only beside a share that counts the same, of the same. Seventy percent in classrooms and sixty percent in cycles are two different promises.',
  ],
  formula: ['share = seconds counted / seconds of the whole'],
  units: ['seconds', 'share, 0 to 1'],
  minimum: [
    '- `in-cycles`: one entry that names a cycle. A log without any does not say that no time was spent in one, so the answer is not enough data.',
    '- `with-teachers`: labels mapped for at least 80% of the time.',
    '- `out-of-scope`: one entry under an agreement.',
    'An interval needs 4 logged weeks.',
  ],
  parameters: ['greatestUnmapped', 'minIntervalWeeks', 'shareLevel'],
  source: [
    'Published figures that the report holds beside a share, each with what it counts and its publication: the table on the page. What counts for a role is the share that its own agreement names, not any of these.',
  ],
  cannotSay: [
    'Whether the time helped. One study of coaching time logs (Utah State University) found no direct effect of the time by itself; what was done in it mattered. A log that names cycles only now and then shows too small a share in cycles, which is why `upTo` stands beside it.',
  ],
}
