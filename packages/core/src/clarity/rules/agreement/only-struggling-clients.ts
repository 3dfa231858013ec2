import * as z from 'zod'
import { cite } from '../../../sources.js'
import { exampleReview, type AgreementReview, currentVersion } from '../../agreement/subject.js'
import { defineRule } from '../../rule.js'
import { quote } from '../../job-description/duty-rule.js'

/** Coaching for the weak marks everyone it touches. */
export const onlyStrugglingClients = defineRule<AgreementReview>()({
  id: 'only-struggling-clients',
  level: 'warning',
  title: 'Only struggling teachers are coached',
  why: 'If only teachers in trouble are coached, to be coached is to be in trouble, and nobody comes by choice.',
  fix: 'Open coaching to every teacher, and let them choose.',
  source: cite('sweeneyExpectCycles'),
  unless: 'never: help for teachers in difficulty belongs to their evaluator',
  options: z.strictObject({}),
  *check(review) {
    const current = currentVersion(review)
    const { who, chosenBy, participation } = current?.version.clients ?? {}
    const words = `${who ?? ''} ${chosenBy ?? ''}`
    const path = [...(current?.path ?? []), 'clients']
    if (
      /\b(?:struggling|ineffective|weak(?:est)?|failing|low[- ]performing|underperforming|marginal|at risk|improvement plans?|unsatisfactory|poor(?:ly)?)\b/i.test(
        words,
      ) &&
      !/\b(?:all|every|any|not only|not just)\b/i.test(words)
    )
      yield { path, message: `coaching is for teachers in difficulty only: ${quote(words.trim())}` }
    else if (participation === 'assigned')
      yield {
        path: [...path, 'participation'],
        message: 'teachers are assigned to coaching; they do not choose it',
        confidence: 'medium',
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
