import { expect, test } from 'vitest'
import { lintJobDescription } from '../../src/clarity/index.js'

const seconds = (text: string): number => {
  const begin = performance.now()
  lintJobDescription(text)
  return (performance.now() - begin) / 1000
}

const bullet = '- Provide professional development to teachers and manage data to help students.\n'

test.each([
  ['one line of 100,000 characters', 'a'.repeat(100_000)],
  ['one line of words', 'provide teachers '.repeat(6000)],
  ['nothing but blanks', ' '.repeat(1_000_000)],
  ['nothing but line ends', '\n'.repeat(1_000_000)],
  ['nothing but bullets', '• '.repeat(300_000)],
  ['nothing but cells', '|a'.repeat(200_000)],
  ['nothing but full stops', '. '.repeat(500_000)],
  ['nothing but negations', 'not '.repeat(200_000)],
  ['binary', '\0\uFFFD'.repeat(500_000)],
  ['emoji', '🎉'.repeat(300_000)],
  ['mixed line ends', '- Model lessons.\r\n- Plan lessons.\r• مساعدة المعلمين\n'.repeat(2000)],
])('%s is read in bounded time', (_, text) => {
  expect(seconds(text)).toBeLessThan(10)
})

test('four times the text takes about four times as long', () => {
  seconds(bullet.repeat(2000))
  const small = Math.min(seconds(bullet.repeat(2000)), seconds(bullet.repeat(2000)))
  expect(seconds(bullet.repeat(8000)) / small).toBeLessThan(12)
})
