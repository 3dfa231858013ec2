import { addNote, changedContent } from './log-notes.js'
import type { Entries, RowIdentities, TextColumn } from './entries.js'
import type { ActivityLog } from './read-log.js'
import { duplicateTest, type SeenRows } from './seen.js'

const kept = (column: TextColumn, entries: Int32Array): TextColumn => ({
  ids: entries.map((entry) => column.ids[entry] as number),
  values: column.values,
})

const keptNumbers = (column: Int32Array, entries: Int32Array): Int32Array =>
  entries.map((entry) => column[entry] as number)

const keepEntries = (all: Entries, entries: Int32Array): Entries => ({
  count: entries.length,
  coach: kept(all.coach, entries),
  school: kept(all.school, entries),
  day: keptNumbers(all.day, entries),
  ...(all.recorded && { recorded: keptNumbers(all.recorded, entries) }),
  start: keptNumbers(all.start, entries),
  end: keptNumbers(all.end, entries),
  seconds: keptNumbers(all.seconds, entries),
  activity: kept(all.activity, entries),
  label: kept(all.label, entries),
  teachers: kept(all.teachers, entries),
  cycle: kept(all.cycle, entries),
  requestedBy: kept(all.requestedBy, entries),
  line: keptNumbers(all.line, entries),
})

interface Sorted {
  /** Numbers of the entries that no earlier file brought. */
  readonly entries: Int32Array
  readonly duplicates: number
  readonly firstDuplicateLine: number
  readonly changed: number
}

const sortRows = (lines: Int32Array, { fingerprints, keys, entries }: RowIdentities, seen: SeenRows): Sorted => {
  const test = duplicateTest(seen, false)
  const fresh = new Int32Array(lines.length)
  let count = 0
  let entry = 0
  let duplicates = 0
  let firstDuplicateLine = 0
  for (let row = 0; row < fingerprints.length; row += 1) {
    const next = entry + (entries[row] as number)
    if (test.isDuplicate(fingerprints[row] as number, keys.values[keys.ids[row] as number] as string)) {
      duplicates += 1
      if (firstDuplicateLine === 0) firstDuplicateLine = lines[entry] as number
      entry = next
    }
    for (; entry < next; entry += 1) {
      fresh[count] = entry
      count += 1
    }
  }
  test.close()
  return { entries: fresh.subarray(0, count), duplicates, firstDuplicateLine, changed: test.changed() }
}

/**
 * A log without the rows that an earlier file of the run already brought, which are counted as duplicates: the same as
 * reading the files one after the other, for files that were read apart from each other.
 *
 * @param log one that was read with `identify`; without it nothing can be known again, and the log comes back as it is
 * @param seen the earlier files; this one is added
 */
export const withoutDuplicates = (log: ActivityLog, seen: SeenRows): ActivityLog => {
  if (log.identities === undefined) return log
  const sorted = sortRows(log.entries.line, log.identities, seen)
  if (sorted.duplicates === 0) return log
  return {
    file: log.file,
    importer: log.importer,
    skipped: log.skipped,
    rejected: log.rejected,
    entries: keepEntries(log.entries, sorted.entries),
    rows: {
      ...log.rows,
      accepted: log.rows.accepted - sorted.duplicates,
      duplicate: log.rows.duplicate + sorted.duplicates,
    },
    firstDuplicateLine: log.firstDuplicateLine ?? sorted.firstDuplicateLine,
    notes: addNote(log.notes, log.file, sorted.changed, changedContent),
  }
}
