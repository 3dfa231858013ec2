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
    left([{ path: ['list', 1, 'n'], message: 'list[1].n: expected a number' }]),
    left([{ path: [], message: 'the document: expected text' }]),
  ])
})
