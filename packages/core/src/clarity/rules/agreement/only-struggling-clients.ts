import * as z from 'zod'
import { cite } from '../../../sources.js'
import { exampleReview, type AgreementReview, currentVersion } from '../../agreement/subject.js'
import { defineWeighedRule } from '../../rule.js'
import { isSo } from '../../weighing.js'
import { quote } from '../../job-description/duty-rule.js'

const weak =
  /\b(?:struggling|ineffective|weak(?:est)?|failing|low[- ]performing|underperforming|marginal|at risk|improvement plans?|unsatisfactory|poor(?:ly)?)\b/i

/** Coaching for the weak marks everyone it touches. */
export const onlyStrugglingClients = defineWeighedRule<AgreementReview>()({
  id: 'only-struggling-clients',
  level: 'warning',
  title: 'Only struggling teachers are coached',
  why: 'If only teachers in trouble are coached, to be coached is to be in trouble, and nobody comes by choice.',
  fix: 'Open coaching to every teacher, and let them choose.',
  source: cite('sweeneyExpectCycles'),
  unless: 'never: help for teachers in difficulty belongs to their evaluator',
  looksAt: 'who is coached, and whether they choose it',
  options: z.strictObject({}),
  *weigh(review) {
    const current = currentVersion(review)
    if (!current) return
    const { who, chosenBy, participation } = current.version.clients ?? {}
    const words = `${who ?? ''} ${chosenBy ?? ''}`
    const path = [...current.path, 'clients']
    const opensToAll = /\b(?:all|every|any|not only|not just)\b/i.test(words)
    const isForWeak = weak.test(words)
    yield {
      path,
      conditions: [
        isSo(
          isForWeak,
          'the words on who is coached name teachers in difficulty',
          words.trim() === ''
            ? 'nothing says who is coached'
            : `the words on who is coached, ${quote(words.trim().slice(0, 200))}, name no teachers in difficulty`,
        ),
        isSo(!opensToAll, 'they do not open coaching to all', 'they open coaching to all'),
      ],
      fault: () => ({ message: `coaching is for teachers in difficulty only: ${quote(words.trim())}` }),
    }
    yield {
      path: [...path, 'participation'],
      conditions: [
        isSo(
          participation === 'assigned',
          'teachers are assigned to coaching',
          participation === undefined
            ? 'nothing says whether teachers are assigned to coaching'
            : `teachers are not assigned to coaching (${participation})`,
        ),
        isSo(
          opensToAll || !isForWeak,
          'coaching is not for teachers in difficulty only',
          'coaching is for teachers in difficulty only, which is told already',
        ),
      ],
      fault: () => ({
        message: 'teachers are assigned to coaching; they do not choose it',
        confidence: 'medium',
      }),
    }
  },
  examples: [
    {
      name: 'every teacher',
      subject: exampleReview({ clients: { who: 'all teachers of grades 3 to 5', participation: 'voluntary' } }),
      findings: [],
    },
    {
      name: 'only struggling ones',
      subject: exampleReview({ clients: { who: 'struggling teachers named by the principal' } }),
      findings: ['coaching is for teachers in difficulty only: “struggling teachers named by the principal”'],
    },
  ],
})
