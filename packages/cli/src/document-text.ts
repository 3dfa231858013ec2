import { toUtf8 } from '@coachwork/analytics'
import { isLeft } from '@coachwork/core'
import { CannotRun } from './failure.js'
import type { Host } from './host.js'

/** The text of a document, whatever its encoding; an empty file is an empty text. What is no text stops the command. */
export const documentText = async (host: Host, path: string): Promise<string> => {
  const kind = await host.kindOf(path)
  if (kind === 'nothing') throw new CannotRun([{ file: path, message: 'no such file', remedy: 'check the path' }])
  if (kind === 'folder')
    throw new CannotRun([{ file: path, message: 'expected a file, met a folder', remedy: 'name the files in it' }])
  const text = toUtf8(path, await host.read(path))
  if (!isLeft(text)) return new TextDecoder('utf-8').decode(text.right.bytes)
  if (text.left._tag === 'empty-file') return ''
  throw new CannotRun([{ ...text.left, remedy: 'save the document as plain text or Markdown (UTF-8)' }])
}
