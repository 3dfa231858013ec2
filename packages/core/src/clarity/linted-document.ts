import type { Finding } from './finding.js'

/** A document with its findings, as every format takes it. */
export interface LintedDocument {
  /** As the reader knows the file. */
  readonly path: string
  readonly kind: 'job-description' | 'agreement' | 'cycle' | 'log'
  /** The text that positions refer to. */
  readonly text: string
  readonly items: readonly {
    readonly index: number
    readonly text: string
    readonly activity: string | null
    readonly standing: string | null
  }[]
  readonly findings: readonly Finding[]
}

/** A place as editors count it: line and column from 1. */
export interface LineColumn {
  readonly line: number
  readonly column: number
}

/** Finds line and column of an offset; made once for each text. */
export const lineFinder = (text: string): ((offset: number) => LineColumn) => {
  const starts = [0]
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === 10 || (code === 13 && text.charCodeAt(at + 1) !== 10)) starts.push(at + 1)
  }
  return (offset) => {
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = Math.ceil((low + high) / 2)
      if ((starts[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 }
  }
}

/** How many findings of each level there are. */
export const countLevels = (documents: readonly LintedDocument[]): Readonly<Record<Finding['level'], number>> => {
  const counts = { error: 0, warning: 0, note: 0 }
  for (const { findings } of documents) for (const { level } of findings) counts[level]++
  return counts
}
