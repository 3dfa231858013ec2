import { withheldRow } from './entry-rows.js'
import type { TextColumn } from './entries.js'
import type { ActivityLog } from './read-log.js'
import { teachersIn } from './teachers-in.js'

const renamed = (column: TextColumn, name: (text: string) => string): TextColumn => ({
  ids: column.ids,
  values: column.values.map((text) => (text === '' ? '' : name(text))),
})

/**
 * A log that may be kept for the next run: its time, but no teacher, no cycle, no label and no cell of the export as written.
 *
 * Its ledgers are the same, since a ledger knows teachers and cycles only by whether they are the same.
 *
 * @param pseudonym the same for the same name, and telling nothing of it
 */
export const withoutNames = (log: ActivityLog, pseudonym: (name: string) => string): ActivityLog => ({
  ...log,
  entries: {
    ...log.entries,
    label: renamed(log.entries.label, () => ''),
    teachers: renamed(log.entries.teachers, (names) => teachersIn(names).map(pseudonym).join('; ')),
    cycle: renamed(log.entries.cycle, pseudonym),
  },
  rejected: log.rejected.map(withheldRow),
  ...(log.identities && {
    identities: { ...log.identities, keys: renamed(log.identities.keys, pseudonym) },
  }),
})
