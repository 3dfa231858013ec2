import { describe, expect, test } from 'vitest'
import { toUtf8 } from '../../src/reading/encoding.js'

const text = 'coach,activité\nLö,Observation – 1'
const utf16 = (order: 'le' | 'be', mark: boolean): Uint8Array => {
  const units = Array.from((mark ? '\ufeff' : '') + text, (letter) => letter.charCodeAt(0))
  return Uint8Array.from(units.flatMap((unit) => (order === 'le' ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255])))
}
const read = (bytes: Uint8Array) => {
  const outcome = toUtf8('log.csv', bytes)
  return outcome._tag === 'Right'
    ? { encoding: outcome.right.encoding, text: new TextDecoder().decode(outcome.right.bytes) }
    : { problem: outcome.left._tag, message: outcome.left.message }
}

describe('the encoding is seen, never asked for', () => {
  test.each([
    ['UTF-8', new TextEncoder().encode(text), 'utf-8'],
    ['UTF-8 with a mark', new TextEncoder().encode(`\ufeff${text}`), 'utf-8'],
    ['UTF-16, little end first', utf16('le', true), 'utf-16le'],
    ['UTF-16, big end first', utf16('be', true), 'utf-16be'],
    ['UTF-16 without a mark', utf16('le', false), 'utf-16le'],
    [
      'Windows-1252',
      Uint8Array.from(Array.from(text, (letter) => (letter === '–' ? 0x96 : letter.charCodeAt(0)))),
      'windows-1252',
    ],
  ] as const)('%s', (_, bytes, encoding) => {
    expect(read(bytes)).toEqual({ encoding, text })
  })
})

describe('what is no text says what it is', () => {
  test.each([
    ['nothing', [], 'empty-file', 'the file is empty'],
    ['blank lines', [10, 10, 32, 13], 'empty-file', 'the file is empty'],
    ['a workbook', [0x50, 0x4b, 3, 4, 1, 2], 'binary-file', 'expected text, met an Excel workbook or a zip archive'],
    ['a PDF', [0x25, 0x50, 0x44, 0x46], 'binary-file', 'expected text, met a PDF document'],
    ['anything else', [1, 2, 3, 0, 5, 6, 0, 8], 'binary-file', 'expected text, met binary data'],
  ])('%s', (_, bytes, problem, message) => {
    expect(read(Uint8Array.from(bytes))).toEqual({ problem, message })
  })
})
