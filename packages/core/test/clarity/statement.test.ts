import { describe, expect, test } from 'vitest'
import { readStatement } from '../../src/clarity/language/read-statement.js'

/** Each act as "part: verb [object]", with "not" before what is denied. */
const told = (text: string): readonly string[] => {
  const { words, acts } = readStatement(text)
  return acts.map(({ part, verb, from, to, denied }) => {
    const object = words.slice(from, to).map((word) => word.text)
    return `${part}: ${denied ? 'not ' : ''}${verb.base} [${object.join(' ')}]`
  })
}

describe('who does what to whom', () => {
  test.each([
    ['Model lessons for teachers.', ['main: model [lessons for teachers]']],
    [
      'The instructional coach will facilitate and lead workshops.',
      ['main: facilitate [workshops]', 'main: lead [workshops]'],
    ],
    ['Responsible for planning lessons with teams', ['main: plan [lessons with teams]']],
    ['Helps teachers use data', ['main: help [teachers]', 'helped: use [data]']],
    ['Collaborates with teachers to plan units', ['main: collaborate [with teachers to]', 'joint: plan [units]']],
    ['Analyze scores in order to plan units', ['main: analyze [scores in order to]', 'purpose: plan [units]']],
    ['Support teachers by modeling lessons', ['main: support [teachers by]', 'means: model [lessons]']],
    ['Data: Analyze scores', ['main: analyze [scores]']],
    ['Coaches teachers', ['main: coach [teachers]']],
    ['Coaches meet with teachers', ['main: meet [with teachers]']],
    ['Best practices in teaching and learning', []],
    ['Does not evaluate teachers', ['main: not evaluate [teachers]']],
    ['Visit classes without rating teachers', ['main: visit [classes without]', 'main: not rate [teachers]']],
    ['Sits on committees; takes part in training', ['main: sit [on committees]', 'main: take [part in training]']],
  ])('%s', (text, acts) => {
    expect(told(text)).toEqual(acts)
  })
})

test('a very long duty is read up to its first words and no further', () => {
  const { words } = readStatement('plan lessons '.repeat(5000))
  expect(words.length).toBe(400)
})
