import { decode, isLeft, type DecodeProblem } from '@coachwork/core'
import { LineCounter, parseDocument, type Document } from 'yaml'
import type * as z from 'zod'
import { CannotRun, type Complaint } from './failure.js'
import type { Host } from './host.js'

/** A YAML or JSON file, read and ready to say where a thing stands in it. */
export interface LoadedDocument {
  readonly path: string
  readonly data: unknown
  /** First and last offset of a value in the text; `undefined` where nothing of the path is there. */
  readonly rangeOf: (path: readonly (string | number)[]) => { readonly start: number; readonly end: number } | undefined
  /** Line and column of a key, or of the nearest thing above it that is there. */
  readonly placeOf: (path: readonly (string | number)[]) => { readonly line: number; readonly column: number }
}

const unreadable = (path: string, message: string, remedy: string, line?: number, column?: number): CannotRun =>
  new CannotRun([
    { file: path, ...(line !== undefined && { line }), ...(column !== undefined && { column }), message, remedy },
  ])

const rangeIn =
  (document: Document): LoadedDocument['rangeOf'] =>
  (path) => {
    for (let length = path.length; length >= 0; length -= 1) {
      const node = document.getIn(path.slice(0, length), true) as { range?: readonly number[] } | undefined
      const [start, end] = node?.range ?? []
      if (start !== undefined) return { start, end: end ?? start }
    }
    return undefined
  }

/** Reads text as YAML or JSON; text that is neither stops the command with its line. */
export const parseLoaded = (path: string, text: string): LoadedDocument => {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false })
  const [error] = document.errors
  if (error) {
    const { line, col } = lines.linePos(error.pos[0])
    throw unreadable(path, `not readable as YAML or JSON: ${error.message}`, 'mend the line', line, col)
  }
  const rangeOf = rangeIn(document)
  const placeOf: LoadedDocument['placeOf'] = (keys) => {
    const { line, col } = lines.linePos(rangeOf(keys)?.start ?? 0)
    return { line, column: col }
  }
  try {
    return { path, data: document.toJS({ maxAliasCount: 100 }), rangeOf, placeOf }
  } catch {
    throw unreadable(path, 'the document repeats itself without end', 'write repeated parts out')
  }
}

/** Reads a YAML or JSON file. */
export const loadDocument = async (host: Host, path: string): Promise<LoadedDocument> => {
  const kind = await host.kindOf(path)
  if (kind === 'nothing') throw unreadable(path, 'no such file', 'check the path')
  if (kind === 'folder') throw unreadable(path, 'expected a file, met a folder', 'name the file in it')
  return parseLoaded(path, new TextDecoder('utf-8').decode(await host.read(path)))
}

/** Problems of a decoded document with the line and column that each stands on. */
export const placed = (
  document: LoadedDocument,
  problems: readonly Omit<DecodeProblem, '_tag'>[],
  remedy: string,
): Complaint[] =>
  problems.map(({ path, message }) => ({ file: document.path, ...document.placeOf(path), message, remedy }))

/** Reads a file as what a schema describes, or stops the command with every problem in it. */
export const loadAs = async <Schema extends z.ZodType>(
  host: Host,
  path: string,
  schema: Schema,
  remedy: string,
): Promise<{ readonly document: LoadedDocument; readonly value: z.output<Schema> }> => {
  const document = await loadDocument(host, path)
  const decoded = decode(schema)(document.data)
  if (isLeft(decoded)) throw new CannotRun(placed(document, decoded.left, remedy))
  return { document, value: decoded.right }
}
