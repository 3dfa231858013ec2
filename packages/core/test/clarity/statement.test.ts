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
    ['Sits on committees; takes part in training', ['main: sit [on committees]', 'main: participate [training]']],
    ['Comply with laws', ['main: comply [with laws]']],
    ["You'll keep track of books", ['main: track [books]']],
    ['Refrains from rating teachers', ['main: not refrain [from]', 'main: not rate [teachers]']],
    ['Supplies books', ['main: provide [books]']],
    ['Organise visits', ['main: organize [visits]']],
    ['Facilitate training to raise scores', ['main: facilitate [training to]', 'purpose: raise [scores]']],
    ['Collaborate with teachers in planning units', ['main: collaborate [with teachers in]', 'joint: plan [units]']],
    [
      'Completes the Teacher Support System papers on time each month',
      ['main: complete [the teacher support system papers on time each month]'],
    ],
    ['Ground all instruction in research', ['main: ground [all instruction in research]']],
  ])('%s', (text, acts) => {
    expect(told(text)).toEqual(acts)
  })
})

test('a very long duty is read up to its first words and no further', () => {
  const { words } = readStatement('plan lessons '.repeat(5000))
  expect(words.length).toBe(400)
})
