import { Mapping, type ActivityLog } from '@coachwork/analytics'
import { unmapped } from '@coachwork/core'
import { readSample, standardNames, type Sample } from './sample.js'

/** A label of a log with how many entries carry it. */
export interface CountedLabel {
  readonly label: string
  readonly entries: number
}

/** A label as a mapping compares it: case, spaces and dashes do not matter. */
const folded = (label: string): string =>
  label
    .trim()
    .toLowerCase()
    .replace(/[\s_-]+/g, ' ')

/** Labels by how many entries carry them; spellings that a mapping takes for one are one, by the first of them. */
const countedIn = (log: ActivityLog, isWanted: (entry: number) => boolean): CountedLabel[] => {
  const counts = new Map<string, { readonly label: string; entries: number }>()
  const { label, count } = log.entries
  for (let entry = 0; entry < count; entry += 1) {
    if (!isWanted(entry)) continue
    const text = label.values[label.ids[entry] as number] ?? ''
    const known = counts.get(folded(text))
    if (known !== undefined) known.entries += 1
    else if (text !== '') counts.set(folded(text), { label: text, entries: 1 })
  }
  return [...counts.values()].sort((a, b) => b.entries - a.entries || (a.label < b.label ? -1 : 1))
}

/** The labels that name no activity, most used first. */
export const unmappedLabelsOf = (log: ActivityLog): CountedLabel[] => {
  const code = log.entries.activity.values.indexOf(unmapped)
  return countedIn(log, (entry) => log.entries.activity.ids[entry] === code)
}

/** The words for who asked that name no requester, most used first: the sample read with their column for the label. */
export const unknownRequestersOf = async (
  sample: Sample,
  columns: Mapping['columns'],
  column: string,
): Promise<CountedLabel[]> => {
  const mapping: Mapping = { ...Mapping.parse({ coachwork: 'mapping/1' }), columns: { ...columns, activity: column } }
  const read = await readSample(sample, mapping)
  if (!('log' in read)) return []
  const { requester } = standardNames()
  return countedIn(read.log, () => true).filter(({ label }) => requester(label) === undefined)
}
