import type { ExplainedMeasure } from './explained-measure.js'

export const capacity: ExplainedMeasure = {
  title: 'Capacity',
  summary: [
    'Whether the coach does the work for teachers or with them, how often the same service comes again, and which way that moves.',
  ],
  says: [
    '"Of 252 sessions that say who does the work, 29% were done for the teacher; in the first half of each teacher\'s weeks 38%, in the last 19%: it moves toward working together." Help that takes work off a teacher is welcome and ends with the help. Coaching leaves something behind: next time the teacher can do it. Many cycles rightly begin with the coach showing how; the question is whether it goes on from there.',
  ],
  formula: [
    'done with   = weight heavy and contact teacher in the catalogue',
    'done for    = CYC.MODEL, or contact students or none with an owner who is neither the coach nor the district',
    'first, last = the first and the last half of the weeks with such work of each teacher; an odd week in the middle is in neither',
    'interval    = Korn-Graubard, with the teacher as the cluster',
    'difference  = last - first, with the range of MOVER from the two intervals',
    'toward      = with, where the whole range is below 0; for, where it is above; else it cannot tell',
  ],
  units: ['sessions', 'share of sessions, 0 to 1', 'teachers'],
  minimum: [
    '5 teachers with named work of either kind; for `repeatShare` 20 sessions done for, for the movement 5 teachers with 4 weeks of such work or more. Else the report says what is missing.',
  ],
  parameters: ['leastCapacityPeople', 'leastForSessions', 'leastMovementWeeks', 'standingServiceWeeks', 'shareLevel'],
  source: [
    "That a mentor must lead from dependence to independence: Journey with Technology, 10 roles for coaches. That coaching turned toward the relationship makes teachers' lives easier at the risk of little measurable effect: Corwin, Instructional coaching impacts student learning (tip sheet). The intervals: Korn and Graubard (1998); Newcombe, Interval estimation for the difference between independent proportions (1998). Which activity is done for and which with is a choice of our own, since nobody has published one, and so are the least numbers.",
  ],
  cannotSay: [
    'Whether teachers have learned anything. Modeling that is planned and talked over together is coaching at its best, and the log does not know the talk. Heavy and light lie in the intent, not in the activity: Killion, Coaching heavy, coaching light (2024). The two halves are of the same teachers, which the range takes for different ones; it is too wide rather than too narrow. Services that name no teacher, such as materials for a whole grade, are not in it.',
  ],
}
