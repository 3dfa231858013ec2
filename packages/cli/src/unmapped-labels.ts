import type { Entries } from '@coachwork/analytics'
import { unmapped } from '@coachwork/core'

/** How much time carries a label that names no activity. */
export interface LabelCount {
  seconds: number
  entries: number
}

/**
 * Adds the labels of a log that nobody has mapped.
 *
 * They are for the analyst who maps them, on the terminal: labels are free text, so no report holds them.
 */
export const unmappedLabels = (entries: Entries, counts: Map<string, LabelCount>): void => {
  const code = entries.activity.values.indexOf(unmapped)
  if (code < 0) return
  for (let i = 0; i < entries.count; i += 1) {
    if (entries.activity.ids[i] !== code) continue
    const label = entries.label.values[entries.label.ids[i] as number] ?? ''
    const count = counts.get(label) ?? { seconds: 0, entries: 0 }
    count.seconds += entries.seconds[i] as number
    count.entries += 1
    counts.set(label, count)
  }
}
