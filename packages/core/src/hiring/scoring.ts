import * as z from 'zod'
import { kendallW, ranksFrom, type Concordance } from '../consensus/kendall-w.js'
import { left, right, type Result } from '../result.js'
import type { HiringProfile } from './profile.js'

/** What one rater gave one candidate on one task. Candidates go by pseudonyms. */
export const HiringScore = z
  .looseObject({
    rater: z.string().min(1),
    candidate: z.string().min(1),
    task: z.string().min(1),
    score: z.int(),
  })
  .readonly()
export type HiringScore = z.infer<typeof HiringScore>

/** A score that cannot be counted. */
export interface ScoreProblem {
  readonly _tag: 'unknown-task' | 'off-the-scale' | 'scored-twice'
  /** Which of the scores, counted from 0. */
  readonly index: number
  readonly message: string
}

/** How well a candidate's answers show one attribute. */
export interface AttributeScore {
  readonly attribute: string
  /** The mean over raters and tasks; absent where nobody scored a task for it. */
  readonly mean?: number
  readonly scores: number
}

/** A candidate's scores by attribute. */
export interface CandidateScores {
  readonly candidate: string
  readonly attributes: readonly AttributeScore[]
  /** The weighted mean of the attributes; absent while one of them has no score, so that nobody gains from a gap. */
  readonly overall?: number
}

/** Scores of one task and candidate so far apart that the raters should talk before anything is counted. */
export interface ScoresApart {
  readonly candidate: string
  readonly task: string
  readonly scores: readonly { readonly rater: string; readonly score: number }[]
}

/** What several raters found, candidates in the order of their pseudonyms: the team decides, not a ranking. */
export interface ScoringOutcome {
  readonly candidates: readonly CandidateScores[]
  /** How far the raters agree in their order of candidates; absent with fewer than two of either, or with gaps. */
  readonly agreement?: Concordance
  readonly toTalkAbout: readonly ScoresApart[]
}

const meanOf = (numbers: readonly number[]): number | undefined =>
  numbers.length === 0 ? undefined : numbers.reduce((a, b) => a + b, 0) / numbers.length

const problemsOf = ({ tasks, scale }: HiringProfile, scores: readonly HiringScore[]): readonly ScoreProblem[] => {
  const known = new Set(tasks.map(({ id }) => id))
  const seen = new Set<string>()
  return scores.flatMap(({ rater, candidate, task, score }, index): ScoreProblem[] => {
    if (!known.has(task)) return [{ _tag: 'unknown-task', index, message: `the profile has no task ${task}` }]
    if (score < scale.lowest || score > scale.highest) {
      const message = `expected a score from ${String(scale.lowest)} to ${String(scale.highest)}, met ${String(score)}`
      return [{ _tag: 'off-the-scale', index, message }]
    }
    const key = JSON.stringify([rater, candidate, task])
    if (seen.has(key))
      return [{ _tag: 'scored-twice', index, message: `${rater} has scored ${task} of ${candidate} before` }]
    seen.add(key)
    return []
  })
}

const scoresOf = (profile: HiringProfile, candidate: string, scores: readonly HiringScore[]): CandidateScores => {
  const attributes = profile.attributes.map(({ id }): AttributeScore => {
    const tasks = new Set(profile.tasks.filter((task) => task.attributes.includes(id)).map((task) => task.id))
    const given = scores.filter(({ task }) => tasks.has(task)).map(({ score }) => score)
    const mean = meanOf(given)
    return { attribute: id, ...(mean !== undefined && { mean }), scores: given.length }
  })
  if (attributes.some(({ mean }) => mean === undefined)) return { candidate, attributes }
  const weights = profile.attributes.map(({ weight }) => weight)
  const weighted = attributes.reduce((sum, { mean = 0 }, i) => sum + mean * (weights[i] ?? 0), 0)
  return { candidate, attributes, overall: weighted / weights.reduce((a, b) => a + b, 0) }
}

/** The raters' agreement in their order of candidates, where every rater has scored every candidate. */
const agreementOf = (candidates: readonly string[], scores: readonly HiringScore[]): Concordance | undefined => {
  const byRater = new Map<string, Map<string, number[]>>()
  for (const { rater, candidate, score } of scores) {
    const given = byRater.get(rater) ?? new Map<string, number[]>()
    given.set(candidate, [...(given.get(candidate) ?? []), score])
    byRater.set(rater, given)
  }
  const means = [...byRater.values()].map((given) => candidates.map((name) => meanOf(given.get(name) ?? [])))
  const complete = means.filter((row): row is number[] => row.every((mean) => mean !== undefined))
  return complete.length === byRater.size ? kendallW(complete.map(ranksFrom)) : undefined
}

/**
 * Counts the scores of several raters, attribute by attribute.
 *
 * @param apart scores of one task and candidate this far apart are put up for talk; 2 unless told otherwise
 * @returns the outcome; or the scores that cannot be counted
 */
export const scoreCandidates = (
  profile: HiringProfile,
  scores: readonly HiringScore[],
  apart = 2,
): Result<readonly ScoreProblem[], ScoringOutcome> => {
  const problems = problemsOf(profile, scores)
  if (problems.length > 0) return left(problems)
  const byCandidate = new Map<string, HiringScore[]>()
  for (const score of scores) {
    const given = byCandidate.get(score.candidate) ?? []
    given.push(score)
    byCandidate.set(score.candidate, given)
  }
  const names = [...byCandidate.keys()].sort()
  const toTalkAbout = names.flatMap((candidate) =>
    profile.tasks.flatMap(({ id }): ScoresApart[] => {
      const given = (byCandidate.get(candidate) ?? []).filter(({ task }) => task === id)
      const numbers = given.map(({ score }) => score)
      if (Math.max(...numbers) - Math.min(...numbers) < apart || given.length < 2) return []
      return [{ candidate, task: id, scores: given.map(({ rater, score }) => ({ rater, score })) }]
    }),
  )
  const agreement = agreementOf(names, scores)
  return right({
    candidates: names.map((name) => scoresOf(profile, name, byCandidate.get(name) ?? [])),
    ...(agreement && { agreement }),
    toTalkAbout,
  })
}
