import type { ExplainedMeasure } from './explained-measure.js'

export const remedies: ExplainedMeasure = {
  title: 'Remedies',
  summary: [
    'For each activity that a role grew toward: what would be left outside the role after either of the two honest ways out.',
  ],
  says: [
    '"Since January 18, 34% of the time is outside the role. With the covering of classes handed back to the administrator it would be 11%. With the agreement amended to allow it up to 23%, it would be 11% too." Both ways make the role honest. The first gives the time back to coaching; the second says aloud what coaching is given up for.',
  ],
  where: [
    'All shares are of the time logged under an agreement since the [scope creep](scope-creep.md) most likely began.',
  ],
  formula: [
    'after handing back = (time outside the role - time of the activity outside it) / the same whole',
    'after amending     = the share as scope has it, with the activity under `may` and a cap',
    'cap                = share of the activity under that wording, rounded up to a whole percent',
  ],
  units: ['seconds', 'share of time under an agreement, 0 to 1'],
  minimum: ['A verdict of scope creep. Without one there is nothing to remedy, and the report holds null.'],
  parameters: [],
  source: [
    "That creep is work added without the other side's approval, and that an approved amendment is not creep: Sharon Thomas, Hiring instructional coaches and firing scope creeps.",
  ],
  cannotSay: [
    'Which way is right. The cap is what the log shows, not what would be good; the share since a start that was chosen from the same weeks is too high, so the cap is rather too large. Evaluating colleagues cannot be agreed to, so it can only be handed back.',
  ],
}
