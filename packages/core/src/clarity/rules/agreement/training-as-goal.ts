import * as z from 'zod'
import { cite } from '../../../sources.js'
import { exampleReview, type AgreementReview, currentVersion } from '../../agreement/subject.js'
import { defineRule } from '../../rule.js'
import { quote } from '../../job-description/duty-rule.js'
import { readStatement } from '../../language/read-statement.js'
import { isAbout } from '../../language/statement.js'

/** Training done is not learning reached. */
export const trainingAsGoal = defineRule<AgreementReview>()({
  id: 'training-as-goal',
  level: 'warning',
  title: 'Training stands as the goal',
  why: 'A workshop can be held, filled and praised without one lesson changing.',
  fix: 'Ask: so that students do or know what? Write that, with a measure.',
  source: cite('sweeneyPractices'),
  unless: 'the outcome for students stands beside it',
  options: z.strictObject({}),
  *check(review) {
    const current = currentVersion(review)
    for (const [at, { outcome }] of (current?.version.goals ?? []).entries()) {
      const { words } = readStatement(outcome)
      const students = words.some((word) => isAbout(word, 'student', 'learning') && !isAbout(word, 'learningEvent'))
      const hasTraining = words.some((word) => isAbout(word, 'learningEvent'))
      if (!students && hasTraining)
        yield {
          path: [...(current?.path ?? []), 'goals', at],
          message: `${quote(outcome)} is reached when training is held, not when students learn`,
        }
    }
  },
  examples: [
    {
      name: 'an outcome',
      subject: exampleReview({ goals: [{ outcome: 'Students explain their reasoning in writing' }] }),
      findings: [],
    },
    {
      name: 'no outcome',
      subject: exampleReview({ goals: [{ outcome: 'All teachers attend four workshops' }] }),
      findings: ['“All teachers attend four workshops” is reached when training is held, not when students learn'],
    },
  ],
})
