import { describe, expect, test } from 'vitest'
import {
  decode,
  HiringProfile,
  HiringScore,
  isLeft,
  orThrow,
  right,
  scoreCandidates,
  traceAttributes,
} from '../../src/index.js'

const data = {
  coachwork: 'hiring/1',
  school: 'oak',
  attributes: [
    { id: 'listens', name: 'Listens before advising', weight: 2 },
    { id: 'evidence', name: 'Reads student work closely' },
    { id: 'learns', name: 'Goes on learning' },
  ],
  tasks: [
    { id: 'q1', kind: 'question', prompt: 'When did a colleague change your mind?', attributes: ['listens'] },
    {
      id: 's1',
      kind: 'scenario',
      prompt: 'Talk with a teacher about these papers.',
      attributes: ['listens', 'evidence'],
    },
  ],
}
const profile = orThrow(decode(HiringProfile)(data))

describe('a hiring profile', () => {
  test('traces what is sought to what is asked, and shows what nobody would find out', () => {
    expect(traceAttributes(profile)).toEqual([
      { attribute: 'listens', questions: ['q1'], scenarios: ['s1'], isUnasked: false },
      { attribute: 'evidence', questions: [], scenarios: ['s1'], isUnasked: false },
      { attribute: 'learns', questions: [], scenarios: [], isUnasked: true },
    ])
  })

  test('asks only for what is sought, with ids of their own', () => {
    const outcome = decode(HiringProfile)({
      ...data,
      tasks: [{ ...data.tasks[0], attributes: ['charm', '__proto__'] }, data.tasks[0]],
    })
    expect(isLeft(outcome) && outcome.left.map(({ message }) => message)).toEqual([
      'tasks[1].id: q1 is the id of another one; give each its own',
      'tasks[0].attributes[0]: "charm" is none of the attributes of this profile',
      'tasks[0].attributes[1]: "__proto__" is none of the attributes of this profile',
    ])
  })

  test('reads back as itself', () => {
    expect(decode(HiringProfile)(JSON.parse(JSON.stringify(profile)))).toEqual(right(profile))
  })
})

describe('scoring by several raters', () => {
  const two = orThrow(decode(HiringProfile)({ ...data, attributes: data.attributes.slice(0, 2) }))
  const scores = [
    ['r1', 'k-2', 'q1', 4],
    ['r1', 'k-2', 's1', 3],
    ['r1', 'k-1', 'q1', 1],
    ['r1', 'k-1', 's1', 2],
    ['r2', 'k-2', 'q1', 2],
    ['r2', 'k-2', 's1', 3],
    ['r2', 'k-1', 'q1', 1],
    ['r2', 'k-1', 's1', 1],
  ].map(
    ([rater, candidate, task, score]) =>
      ({ rater, candidate, task, score }) as { rater: string; candidate: string; task: string; score: number },
  )

  test('gives each candidate a mean by attribute and a weighted mean of all', () => {
    expect(orThrow(scoreCandidates(two, scores))).toEqual({
      candidates: [
        {
          candidate: 'k-1',
          attributes: [
            { attribute: 'listens', mean: 1.25, scores: 4 },
            { attribute: 'evidence', mean: 1.5, scores: 2 },
          ],
          overall: (2 * 1.25 + 1.5) / 3,
        },
        {
          candidate: 'k-2',
          attributes: [
            { attribute: 'listens', mean: 3, scores: 4 },
            { attribute: 'evidence', mean: 3, scores: 2 },
          ],
          overall: 3,
        },
      ],
      agreement: { w: 1, raters: 2, ranked: 2 },
      toTalkAbout: [
        {
          candidate: 'k-2',
          task: 'q1',
          scores: [
            { rater: 'r1', score: 4 },
            { rater: 'r2', score: 2 },
          ],
        },
      ],
    })
  })

  test('has no overall score and no agreement where something was not scored', () => {
    const gaps = orThrow(scoreCandidates(profile, scores.slice(0, 5)))
    expect([gaps.candidates.map(({ overall }) => overall), gaps.agreement]).toEqual([[undefined, undefined], undefined])
  })

  test('refuses what cannot be counted', () => {
    const score = scores[0] ?? { rater: '', candidate: '', task: '', score: 0 }
    const outcome = scoreCandidates(two, [score, score, { ...score, task: 'q9' }, { ...score, rater: 'r3', score: 5 }])
    expect(isLeft(outcome) && outcome.left).toEqual([
      { _tag: 'scored-twice', index: 1, message: 'r1 has scored q1 of k-2 before' },
      { _tag: 'unknown-task', index: 2, message: 'the profile has no task q9' },
      { _tag: 'off-the-scale', index: 3, message: 'expected a score from 1 to 4, met 5' },
    ])
  })

  test('takes a single score as it is', () => {
    const one = { rater: 'r', candidate: 'k', task: 's1', score: 3 }
    expect(orThrow(scoreCandidates(two, [one]))).toEqual({
      candidates: [
        {
          candidate: 'k',
          attributes: [
            { attribute: 'listens', mean: 3, scores: 1 },
            { attribute: 'evidence', mean: 3, scores: 1 },
          ],
          overall: 3,
        },
      ],
      toTalkAbout: [],
    })
  })

  test('reads scores of one-letter raters, and a scale that rises', () => {
    expect(decode(HiringScore)({ rater: 'r', candidate: 'k', task: 't', score: 1 })).toEqual(
      right({ rater: 'r', candidate: 'k', task: 't', score: 1 }),
    )
    const flat = decode(HiringProfile)({ ...data, scale: { lowest: 2, highest: 2 } })
    expect(isLeft(flat) && flat.left.map(({ message }) => message)).toEqual([
      'scale: expected the lowest score below the highest',
    ])
  })

  test('of nobody is empty', () => {
    expect(orThrow(scoreCandidates(two, []))).toEqual({ candidates: [], toTalkAbout: [] })
  })
})
