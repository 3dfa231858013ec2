import type { ExplainedMeasure } from './explained-measure.js'

export const reach: ExplainedMeasure = {
  title: 'Reach',
  summary: ['How many teachers a coach met, alone or in a group, and how evenly the sessions fell on them.'],
  says: [
    '"22 teachers, 15 one to one, in 310 sessions. Gini coefficient of the sessions 0.41, likely 0.31 to 0.52; an even hand would show about 0.15 by chance." It says whom coaching reaches in a school: many a little, or few a lot. It is about how the role is laid out, and not about any teacher, nor about how well the coach works.',
  ],
  formula: [
    'session         = an entry that names a teacher, of an activity whose contact is a teacher or a group;',
    '                  an evaluation is none, and neither is work without the teacher, such as materials',
    'gini            = Σ |xᵢ - xⱼ| over all pairs / ( (n - 1) · Σ x )',
    'interval        = logit( gini ) ± t(n - 1) · jackknife error / ( gini · (1 - gini) ), turned back',
    'byChance        = the gini of a Poisson distribution without its zeros, with the mean observed',
    'mostSeenQuarter = what the n / 4 teachers with most had, the last of them in part',
  ],
  units: ['teachers', 'sessions', 'seconds', 'Gini coefficient, 0 to 1'],
  minimum: [
    'Entries that name teachers, for at least 80% of the one-to-one time: who is not named cannot be counted. Labels must be mapped for at least 80% of the time that names somebody. The interval needs 8 teachers, the typical week 4 logged weeks. How many were not met needs the number of teachers of each school, which the log does not know: a program that makes the report may give it (`staffs`); without it the report says that it cannot be known.',
  ],
  parameters: [
    'leastNamed',
    'leastPeopleForSpread',
    'leastShownPeople',
    'mostSeen',
    'greatestUnmapped',
    'caseloadDigitalPromise',
    'caseloadLiteracyCollaborative',
    'minIntervalWeeks',
    'shareLevel',
  ],
  source: [
    'That many teachers may get a little coaching and few a lot: Rush and Young, a statewide survey of teachers in Wyoming (2012). Ten teachers for one coach: Digital Promise and Learning Forward, as reported by Zinshteyn, The 74 (2020), where many coaches say they have 16 or more. Twelve: Atteberry, Bryk, Walker and Biancarosa (2008), as reviewed by Literacy Coaching Online. Districts profiled in EAB, Maximizing the effectiveness of instructional coaches, had 45 on average. The coefficient with n - 1: Deltas, The small-sample bias of the Gini coefficient (2003). Its error: Yitzhaki, Calculating jackknife variance estimators for parameters of the Gini method (1991). In trials with 8 to 40 teachers and counts of every kind, the interval held the true coefficient in 88 to 96 of 100 logs; drawing the teachers anew (a percentile bootstrap) did so in 65 to 95 only, which is why it is not used.',
  ],
  cannotSay: [
    'Whether uneven is unfair: a new teacher may need more, and whoever does not want coaching is not to have it. Whether a teacher was helped. Group sessions that all attend make the spread of sessions smaller than chance would. A name that stands for a group, such as "grade 3", counts as one teacher; one teacher written in two ways counts as two. `byChance` takes sessions to come one by one, so it is a mark to look at and no test. Two coaches are not to be compared: their schools differ.',
  ],
}
