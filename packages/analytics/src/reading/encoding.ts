import { left, right, type Result } from '@coachwork/core'
import type { ReadProblem } from './read-problem.js'

/** How the characters of a file are written as bytes. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252'

/** The text of a file as UTF-8 bytes without a byte-order mark, whatever it came as. */
export interface Utf8Text {
  readonly bytes: Uint8Array
  readonly encoding: Encoding
}

const startsWith = (bytes: Uint8Array, ...magic: number[]): boolean => magic.every((byte, i) => bytes[i] === byte)

/** Files that look like data to an analyst and are not text, by their first bytes. */
const knownBinaries: readonly { readonly magic: readonly number[]; readonly what: string; readonly remedy: string }[] =
  [
    {
      magic: [0x50, 0x4b, 0x03, 0x04],
      what: 'an Excel workbook or a zip archive',
      remedy: 'save the sheet as CSV (UTF-8), or unpack the archive',
    },
    { magic: [0xd0, 0xcf, 0x11, 0xe0], what: 'an old Excel workbook (.xls)', remedy: 'save the sheet as CSV (UTF-8)' },
    { magic: [0x25, 0x50, 0x44, 0x46], what: 'a PDF document', remedy: 'export the log as CSV' },
    { magic: [0x1f, 0x8b], what: 'gzip data inside gzip data', remedy: 'unpack the file once' },
    { magic: [0x89, 0x50, 0x4e, 0x47], what: 'a picture', remedy: 'export the log as CSV' },
  ]

const sampleLength = 4096

/** The share of control characters above which a file is not text. */
const binaryShare = 0.02

const looksBinary = (bytes: Uint8Array): boolean => {
  const sample = bytes.subarray(0, sampleLength)
  let control = 0
  for (const byte of sample) if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13) control += 1
  return control > sample.length * binaryShare
}

/** UTF-16 without a mark: in Latin text every other byte is zero. */
const unmarkedUtf16 = (bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined => {
  const pairs = Math.min(sampleLength, bytes.length - (bytes.length % 2)) / 2
  let even = 0
  let odd = 0
  for (let i = 0; i < pairs; i += 1) {
    if (bytes[2 * i] === 0) even += 1
    if (bytes[2 * i + 1] === 0) odd += 1
  }
  if (pairs > 1 && odd > pairs * 0.4 && even < pairs * 0.1) return 'utf-16le'
  if (pairs > 1 && even > pairs * 0.4 && odd < pairs * 0.1) return 'utf-16be'
  return undefined
}

const isUtf8 = (bytes: Uint8Array): boolean => {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  const step = 1 << 20
  try {
    for (let at = 0; at < bytes.length; at += step) decoder.decode(bytes.subarray(at, at + step), { stream: true })
    decoder.decode()
    return true
  } catch {
    return false
  }
}

/** What Windows-1252 has at 0x80 to 0x9F, where Latin-1 has controls; some engines decode the one as the other. */
const windowsLetters = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

const decodeWindows = (bytes: Uint8Array): string =>
  new TextDecoder('windows-1252')
    .decode(bytes)
    .replace(/[\u0080-\u009f]/g, (letter) => windowsLetters[letter.charCodeAt(0) - 0x80] ?? letter)

const transcode = (bytes: Uint8Array, encoding: Exclude<Encoding, 'utf-8'>): Utf8Text => ({
  bytes: new TextEncoder().encode(
    encoding === 'windows-1252' ? decodeWindows(bytes) : new TextDecoder(encoding).decode(bytes),
  ),
  encoding,
})

/**
 * Makes UTF-8 of the bytes of a file.
 *
 * A byte-order mark decides; without one, UTF-16 shows in its zero bytes, valid UTF-8 is taken as such, and anything
 * else is Windows-1252, which is what Excel writes. `file` is only named in the problem.
 */
export const toUtf8 = (file: string, bytes: Uint8Array): Result<ReadProblem, Utf8Text> => {
  if (bytes.every((byte) => byte === 10 || byte === 13 || byte === 32 || byte === 9))
    return left({
      _tag: 'empty-file',
      file,
      message: 'the file is empty',
      remedy: 'export the log again, and check that the period asked for holds entries',
    })
  const known = knownBinaries.find(({ magic }) => startsWith(bytes, ...magic))
  if (known)
    return left({ _tag: 'binary-file', file, message: `expected text, met ${known.what}`, remedy: known.remedy })
  if (startsWith(bytes, 0xef, 0xbb, 0xbf)) return right({ bytes: bytes.subarray(3), encoding: 'utf-8' })
  if (startsWith(bytes, 0xff, 0xfe)) return right(transcode(bytes, 'utf-16le'))
  if (startsWith(bytes, 0xfe, 0xff)) return right(transcode(bytes, 'utf-16be'))
  const utf16 = unmarkedUtf16(bytes)
  if (utf16) return right(transcode(bytes, utf16))
  if (looksBinary(bytes))
    return left({
      _tag: 'binary-file',
      file,
      message: 'expected text, met binary data',
      remedy: 'export the log as CSV (UTF-8)',
    })
  return right(isUtf8(bytes) ? { bytes, encoding: 'utf-8' } : transcode(bytes, 'windows-1252'))
}
