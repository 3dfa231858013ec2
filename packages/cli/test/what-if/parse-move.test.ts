import { expect, test } from 'vitest'
import { parseMove } from '../../src/what-if/parse-move.js'

test.each([
  ['OPS.SUB=CYC.*:2h', { from: 'OPS.SUB', to: 'CYC.*', secondsPerWeek: 7200 }],
  ['OPS.SUB=CYC.COPLAN:1h30m', { from: 'OPS.SUB', to: 'CYC.COPLAN', secondsPerWeek: 5400 }],
  [' OPS.SUB = CYC.COPLAN : 1.5 hours ', { from: 'OPS.SUB', to: 'CYC.COPLAN', secondsPerWeek: 5400 }],
  ['OPS.*=back:90min', { from: 'OPS.*', to: null, secondsPerWeek: 5400 }],
  ['OPS.SUB=Back', { from: 'OPS.SUB', to: null, secondsPerWeek: null }],
  ['unmapped=CYC.COPLAN:45 minutes', { from: 'unmapped', to: 'CYC.COPLAN', secondsPerWeek: 2700 }],
])('%s is a move', (text, move) => {
  expect(parseMove(text)).toEqual({ text, ...move })
})

test.each(['', '=', 'OPS.SUB', 'OPS.SUB=', '=CYC.COPLAN:2h', ':2h', 'OPS.SUB:2h'])('"%s" is no move', (text) => {
  expect(parseMove(text)).toMatchObject({ value: text, message: '--move: not a move' })
})

test.each([
  '2',
  '',
  '0h',
  '0min',
  '-2h',
  '2 weeks',
  'h',
  '1:30',
  '2h=3',
  '9'.repeat(60_000),
  `1${' '.repeat(60_000)}x`,
])('"%s" is no time a week', (time) => {
  expect(parseMove(`OPS.SUB=back:${time}`)).toMatchObject({ message: '--move: not a time a week' })
})
