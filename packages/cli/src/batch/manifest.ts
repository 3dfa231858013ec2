import { Audience, CalendarDate } from '@coachwork/core'
import * as z from 'zod'
import { rowCountsSchema } from '../import-summary.js'

const count = z.int().nonnegative()
const text = z.string()
const rows = rowCountsSchema()
const Problem = z.strictObject({
  file: text.optional(),
  line: count.optional(),
  column: z.union([text, count]).optional(),
  value: text.optional(),
  message: text,
  remedy: text,
})

const Input = z.strictObject({
  file: text,
  school: text.nullable().describe('Null for a log of the whole district.'),
  status: z.enum(['read', 'failed']),
  importer: text.nullable(),
  bytes: count.nullable(),
  sha256: text.nullable().describe('Of the bytes as they lie on the disk, unpacked if they are gzip.'),
  rows,
  seconds: count.describe('Logged time of the accepted rows.'),
  unmapped: count.describe('Seconds whose label no mapping places.'),
})

const School = z.strictObject({
  school: text,
  status: z
    .enum(['complete', 'partial', 'no-time', 'no-log', 'failed'])
    .describe(
      'partial: rows were rejected or a log could not be read. no-time: the logs hold no time for the school. no-log: no log is there. failed: no log of the school could be read.',
    ),
  coaches: count,
  seconds: count,
})

const Verdict = z.enum(['creep', 'watch', 'none', 'not-enough-data'])

const Coach = z.strictObject({
  coach: text,
  schools: z.array(text),
  seconds: count,
  weeks: count,
  verdict: Verdict,
  since: CalendarDate.nullable(),
  lastDay: CalendarDate.describe('The last day with an entry.'),
  weeksWithout: z
    .array(CalendarDate)
    .describe('Mondays of weeks without an entry, between the first and the last one.'),
})

const Output = z.strictObject({
  path: text.describe('Below the folder of the run.'),
  audience: Audience,
  bytes: count,
  sha256: text,
})

/** What one finding of a run is about, so that two runs can be told apart by it. */
const Finding = z.strictObject({ subject: text, text: text })

const Changes = z.strictObject({
  comparedWith: text.nullable().describe('When the earlier run was finished; null where there is none.'),
  newCreep: z.array(Finding),
  resolvedCreep: z.array(Finding),
  newWatch: z.array(Finding),
  newProblems: z
    .array(Finding)
    .describe('Of the input: logs that cannot be read, rejected rows, weeks without an entry.'),
  solvedProblems: z.array(Finding),
})

/** What a run did: what it read, what became of every row, what it found and wrote. Only `timings` differs between equal runs. */
export const RunManifest = z
  .strictObject({
    coachwork: z.literal('run/1'),
    version: text,
    district: text,
    period: z.strictObject({ from: CalendarDate, to: CalendarDate }).nullable(),
    status: z.enum(['complete', 'partial']),
    rows,
    seconds: count,
    inputs: z.array(Input),
    schools: z.array(School),
    coaches: z.array(Coach),
    coachesWithoutEntries: z.array(text).describe('On the roster, but in no log.'),
    problems: z.array(Problem).describe('What was set aside, with place and remedy.'),
    changes: Changes,
    outputs: z.array(Output),
    kept: z.array(text).describe('Files of an earlier run that stay, since nothing of their school could be read.'),
    timings: z.strictObject({
      finished: text,
      jobs: count,
      seconds: z.strictObject({
        plan: z.number(),
        read: z.number(),
        measure: z.number(),
        write: z.number(),
        all: z.number(),
      }),
      reused: z
        .strictObject({ logs: count, measures: count, reports: count })
        .describe('Taken over from earlier runs, nothing having changed.'),
    }),
  })
  .describe('What coachwork batch writes as run.json.')
export type RunManifest = z.infer<typeof RunManifest>

/** The JSON Schema (draft 2020-12) of run.json. */
export const runJsonSchema = (): z.core.JSONSchema.BaseSchema => ({
  title: 'coachwork run',
  ...z.toJSONSchema(RunManifest),
})
