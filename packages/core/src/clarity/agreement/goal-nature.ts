import { quote } from '../job-description/duty-rule.js'
import { readStatement } from '../language/read-statement.js'
import { isAbout } from '../language/statement.js'
import type { Weighing } from '../rule.js'
import { isSo } from '../weighing.js'
import { currentVersion, type AgreementReview } from './subject.js'

/**
 * Each goal of an agreement, weighed for whether it would be reached without students learning.
 *
 * @param isTraining whether training is looked for, as against any other work
 * @param reachedWhen when such a goal is reached: `training is held`
 */
export function* goalsWithoutStudents(
  review: AgreementReview,
  isTraining: boolean,
  reachedWhen: string,
): Iterable<Weighing> {
  const current = currentVersion(review)
  for (const [at, { outcome }] of (current?.version.goals ?? []).entries()) {
    const { words } = readStatement(outcome)
    const hasStudents = words.some((word) => isAbout(word, 'student', 'learning') && !isAbout(word, 'learningEvent'))
    const goal = quote(outcome.slice(0, 200))
    const hasTraining = words.some((word) => isAbout(word, 'learningEvent'))
    const [training, work] = ['it is about training', 'it is not about training']
    yield {
      path: [...(current?.path ?? []), 'goals', at],
      conditions: [
        isSo(!hasStudents, `${goal} names no students and no learning`, `${goal} names students or learning`),
        isTraining
          ? isSo(hasTraining, training, work)
          : isSo(!hasTraining, work, `${training}, which is another fault`),
      ],
      fault: () => ({ message: `${quote(outcome)} is reached when ${reachedWhen}, not when students learn` }),
    }
  }
}
