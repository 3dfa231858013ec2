import type { Amendment } from '@coachwork/core'
import { isSeq, parseDocument, stringify, type Document } from 'yaml'

const lines = (data: unknown): string => stringify(data, { lineWidth: 120, aliasDuplicateObjects: false })

/** The text with a list of amendments at its end. */
const withList = (text: string, amendment: Amendment): string =>
  `${text.trimEnd()}\n${lines({ amendments: [amendment] })}`

/** The text with one item more behind the last one of its list; `undefined` where the list is no list of lines. */
const withItem = (text: string, document: Document, amendment: Amendment): string | undefined => {
  const list = document.get('amendments', true)
  if (!isSeq(list) || list.flow === true || !list.range) return undefined
  const [first, last] = list.range
  const indent = ' '.repeat(first - (text.lastIndexOf('\n', first) + 1))
  const item = lines([amendment])
    .trimEnd()
    .split('\n')
    .map((line) => indent + line)
    .join('\n')
  const end = text.indexOf('\n', text.slice(0, last).trimEnd().length)
  return end < 0 ? `${text}\n${item}\n` : `${text.slice(0, end)}\n${item}${text.slice(end)}`
}

/** The text with its document written anew: comments stay, spacing may not. */
const rewritten = (document: Document, amendment: Amendment): string => {
  const node = document.createNode(amendment, { aliasDuplicateObjects: false })
  if (isSeq(document.get('amendments', true))) document.addIn(['amendments'], node)
  else document.set('amendments', document.createNode([amendment], { aliasDuplicateObjects: false }))
  return document.toString({ lineWidth: 0 })
}

/** Whether a text reads as this data, whatever the order of the keys at its top. */
const readsAs = (text: string, data: Readonly<Record<string, unknown>>): boolean => {
  const document = parseDocument(text)
  if (document.errors.length > 0) return false
  const read = document.toJS() as Readonly<Record<string, unknown>>
  const keys = [...new Set([...Object.keys(read), ...Object.keys(data)])]
  return keys.every((key) => JSON.stringify(read[key]) === JSON.stringify(data[key]))
}

/**
 * The text of an agreement with one amendment more. A JSON file stays JSON; in a YAML file nothing else is touched,
 * neither comments nor layout, unless its form leaves no place for a new line.
 */
export const withAmendment = (text: string, amendment: Amendment): string => {
  const plain = text.replaceAll('\r\n', '\n')
  const lineEnd = plain.length < text.length ? '\r\n' : '\n'
  const document = parseDocument(plain)
  const data = document.toJS() as { readonly amendments?: readonly unknown[] | null }
  const wanted = { ...data, amendments: [...(data.amendments ?? []), amendment] }
  if (plain.trimStart().startsWith('{')) return `${JSON.stringify(wanted, undefined, 2)}\n`.replaceAll('\n', lineEnd)
  const added = document.has('amendments') ? withItem(plain, document, amendment) : withList(plain, amendment)
  const whole = added !== undefined && readsAs(added, wanted) ? added : rewritten(document, amendment)
  return whole.replaceAll('\n', lineEnd)
}
