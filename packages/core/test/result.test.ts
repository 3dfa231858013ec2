import { describe, expect, test } from 'vitest'
import * as z from 'zod'
import { decode, isLeft, isRight, left, match, orThrow, right } from '../src/index.js'

describe('a result', () => {
  test('is a value or the reasons why there is none', () => {
    const tell = match(
      (reasons: readonly string[]) => reasons.join(),
      (value: number) => `value ${String(value)}`,
    )
    expect([tell(right(7)), tell(left(['a', 'b'])), isRight(right(1)), isLeft(right(1))]).toEqual([
      'value 7',
      'a,b',
      true,
      false,
    ])
  })

  test('is thrown only on request, with every reason', () => {
    const problems = [{ message: 'first' }, { message: 'second' }]
    expect(orThrow(right(7))).toBe(7)
    expect(() => orThrow(left(problems))).toThrow(
      expect.objectContaining({ message: 'first\nsecond', cause: problems }) as Error,
    )
  })
})

test('decoding says where: keys, positions, or the document as a whole', () => {
  const schema = z.object({ list: z.array(z.object({ n: z.number('expected a number') })) })
  expect([decode(schema)({ list: [{ n: 1 }, { n: 'x' }] }), decode(z.string('expected text'))(1)]).toEqual([
    left([{ _tag: 'not-as-described', path: ['list', 1, 'n'], message: 'list[1].n: expected a number' }]),
    left([{ _tag: 'not-as-described', path: [], message: 'the document: expected text' }]),
  ])
})

describe('decoding what may be one of several things', () => {
  const schema = z.object({
    schools: z.array(
      z.union([
        z.string('expected an id'),
        z.strictObject(
          { id: z.string('expected an id'), days: z.number('expected a number').optional() },
          { error: (issue) => (issue.code === 'invalid_type' ? 'expected a school' : undefined) },
        ),
      ]),
    ),
  })
  const messages = (...schools: readonly unknown[]): readonly string[] => {
    const decoded = decode(schema)({ schools })
    return isLeft(decoded) ? decoded.left.map(({ path, message }) => `${path.join('/')} | ${message}`) : []
  }

  test('tells the faults of the one that was meant, where that shows', () => {
    expect(messages('oak', { id: 'elm', days: 'two' }, { id: 'ash', dayz: 2 })).toEqual([
      'schools/1/days | schools[1].days: expected a number',
      'schools/2 | schools[2]: Unrecognized key: "dayz"',
    ])
  })

  test('tells all that would do, where none was meant more than another', () => {
    expect(messages(7)).toEqual(['schools/0 | schools[0]: expected an id; or expected a school'])
  })
})
