import type { Importer } from './layout.js'

/** The clean entries that `coachwork import` writes: reading them again gives the same entries. */
export const coachworkEntries: Importer = {
  name: 'coachwork',
  title: 'clean entries written by coachwork import',
  layout: (header) => {
    const at = (name: string): number => header.find(name) ?? -1
    const needed = ['coach', 'school', 'date', 'seconds', 'activity', 'label', 'requested_by', 'file', 'line']
    if (needed.some((name) => at(name) < 0)) return undefined
    return {
      coach: [at('coach')],
      school: [at('school')],
      date: at('date'),
      dateOrder: 'ymd',
      start: at('start'),
      end: at('end'),
      durations: [{ column: at('seconds'), unit: 'seconds' }],
      activity: [at('activity')],
      label: at('label'),
      guarded: true,
      teachers: { column: at('teachers'), separator: ';' },
      cycle: at('cycle'),
      requestedBy: at('requested_by'),
      volatile: [at('file'), at('line')],
    }
  },
}
