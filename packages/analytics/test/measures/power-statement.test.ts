import { expect, test } from 'vitest'
import { powerStatement } from '../../src/measures/power-statement.js'

test.each([
  [
    4,
    25,
    'After 4 logged weeks, silence rules out little: even 30 points over the limit would have been found in only 31% of such logs.',
  ],
  [
    13,
    25,
    'After 13 logged weeks, 15 points over the limit would have been found in 86% of such logs, so as much is unlikely. But 7.5 points over it would have been found in only 34%, so that cannot be ruled out.',
  ],
  [
    36,
    25,
    'After 36 logged weeks, 10 points over the limit would have been found in 92% of such logs, so as much is unlikely. But 5 points over it would have been found in only 47%, so that cannot be ruled out.',
  ],
  [8, 6, 'After 8 logged weeks of few hours, silence rules out nothing yet.'],
  [
    20,
    6,
    'After 20 logged weeks of few hours, 20 points over the limit would have been found in 93% of such logs, so as much is unlikely. But 10 points over it would have been found in only 46%, so that cannot be ruled out.',
  ],
])('after %d weeks of %d hours', (weeks, hours, sentence) => {
  expect(powerStatement(weeks, hours)).toBe(sentence)
})
