import * as z from 'zod'
import { unmapped } from '../../../activity/catalogue.js'
import { cite } from '../../../sources.js'
import { monthsOf } from '../../entries/monthly-books.js'
import { exampleWork, type LoggedWork } from '../../entries/subject.js'
import { tookIn } from '../../entries/wording.js'
import { defineRule } from '../../rule.js'

/** Of work without a name nothing can be said, and nothing is guessed. */
export const unmappedWork = defineRule<LoggedWork>()({
  id: 'unmapped-work',
  level: 'note',
  title: 'Work carries a label that names no activity',
  why: 'Nothing can be said of it, neither that it belongs to the role nor that it does not.',
  fix: 'Map the labels to activities in the mapping file.',
  source: cite('kickup'),
  unless: 'the label is meant for what cannot be told',
  options: z.strictObject({}),
  *check(work) {
    for (const month of monthsOf(work))
      for (const done of month.activities)
        if (done.activity === unmapped)
          yield {
            path: ['entries', done.first],
            message: `${month.prefix}${tookIn(done, month)} carries a label that names no activity`,
          }
  },
  examples: [
    { name: 'named', subject: exampleWork({}, [[5, 'CYC.MODEL', 1]]), findings: [] },
    {
      name: 'not named',
      subject: exampleWork({}, [
        [5, 'CYC.MODEL', 1],
        [5, 'unmapped', 1],
      ]),
      findings: ['1 h in October 2026 (1 entry) carries a label that names no activity'],
    },
  ],
})
