import type { ExplainedMeasure } from './explained-measure.js'

export const cycleProgress: ExplainedMeasure = {
  title: 'Cycle progress',
  summary: [
    'What the files of coaching cycles tell: how many cycles were opened, what became of them, and, for the coach alone, where each stands, what is overdue in it, and which rule it did not keep.',
  ],
  says: [
    '"By October 30 both sides had said yes to 12 cycles: 6 open, 6 closed." It shows whether the cycles that the role is for are begun and brought to an end. [Coaching cycles](coaching-cycles.md) stands beside it: the same work as the log knows it, by its hours. A log has no yes, no goal and no end; a cycle file has no hours. The two need not agree.',
  ],
  formula: [
    'opened     = both sides had said yes by the day of the report',
    '           = open + closed + left (ended by one side, which is its right and needs no reason)',
    'goal met   = closed, and a measured value had reached the target',
    'length     = school days from the second yes to the end, first and last counted, half days as halves, without pauses',
    'contacts   = days with a visit to the classroom, and days with a talk; several steps of one talk are one',
    'not kept   = a rule of such cycles is broken, shown by the event that broke it or by the one that is missing',
    "overdue    = an open cycle waits for a debrief, a visit or a talk longer than the rule allows, or its goal's day is over",
    'early win  = the first change of practice in the evidence beside the events',
    'moved      = the first measurement, after the goal was set, that is nearer the target than the baseline',
  ],
  units: ['cycles', 'school days', 'days with a contact'],
  minimum: [
    'One file with one event. What is typical of closed cycles needs 4 of them. Without a school calendar all days from Monday to Friday count, and the report says so.',
  ],
  parameters: ['leastCyclesForRange', 'leastShownPeople'],
  source: [
    'Files of cycles, `coachwork: cycle/1` ([what they look like](../guide/clarity.md#coaching-cycles)), given with `--cycles`. A cycle belongs to the coach whom it names, as the log writes the name, at a school that the coach logs time for; one that names no school is told to a principal only if the coach works at no other. Cycles of nobody, cycles without a coach, and cycles that two files tell differently are set aside and said.',
  ],
  cannotSay: [
    'How well anybody works. A rule that was not kept is a reason to ask what came between, and often the answer is in [scope](scope.md). Nor does it say that a goal that was not met was worth less than one that was: a cycle that ends early may have been the right thing for both sides. A cycle whose file nobody kept up looks overdue. A cycle with an event that cannot have happened where it stood is in no count; `coachwork lint` says what is wrong with it.',
  ],
}
