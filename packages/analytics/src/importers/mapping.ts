import { DistrictActivity, Requester } from '@coachwork/core'
import * as z from 'zod'

const Column = z.string().min(1)
const Constant = z.strictObject({ value: z.string() })

/** A mapping file: where a home-made layout keeps what an entry needs, and what its labels mean. */
export const Mapping = z
  .strictObject({
    coachwork: z.literal('mapping/1', 'expected mapping/1, the name of this file format'),
    /** Absent when the header is a known one and only labels need mapping. */
    columns: z
      .strictObject({
        id: Column.optional(),
        coach: z.union([Column, Constant]).optional(),
        school: z.union([Column, Constant]).optional(),
        date: z
          .union([
            Column.transform((column) => ({ column, order: undefined })),
            z.strictObject({ column: Column, order: z.enum(['mdy', 'dmy', 'ymd']).optional() }),
          ])
          .optional(),
        /** When the row was written down, such as the time stamp of a form: a sign of quality, never the day of the work. */
        recorded: z
          .union([
            Column.transform((column) => ({ column, order: undefined })),
            z.strictObject({ column: Column, order: z.enum(['mdy', 'dmy', 'ymd']).optional() }),
          ])
          .optional(),
        start: Column.optional(),
        end: Column.optional(),
        endDate: Column.optional(),
        duration: z
          .union([
            Column.transform((column) => ({ column, unit: 'auto' as const })),
            z.strictObject({ column: Column, unit: z.enum(['hours', 'minutes', 'seconds', 'auto']).default('auto') }),
          ])
          .optional(),
        activity: z.union([Column, Constant]).optional(),
        teachers: z
          .union([
            Column.transform((column) => ({ column, separator: ';' })),
            z.strictObject({ column: Column, separator: z.string().min(1).default(';') }),
          ])
          .optional(),
        cycle: Column.optional(),
        requestedBy: Column.optional(),
      })
      .readonly()
      .optional(),
    /** Label as written → code of the catalogue. Any other label stays `unmapped`. */
    activities: z.record(z.string(), z.string()).readonly().default({}),
    /** Words as written → who asked. */
    requesters: z.record(z.string(), Requester).readonly().default({}),
    /** Coach as the export writes them → coach as the agreements do. */
    coaches: z.record(z.string(), z.string().min(1)).readonly().default({}),
    /** School as the export writes it → school as the agreements do. */
    schools: z.record(z.string(), z.string().min(1)).readonly().default({}),
    /** The district's own activities. */
    catalogue: z.array(DistrictActivity).readonly().default([]),
  })
  .readonly()
export type Mapping = z.infer<typeof Mapping>

/** The JSON Schema (draft 2020-12) of a mapping file, for editors and other languages. */
export const mappingJsonSchema = (): z.core.JSONSchema.BaseSchema => ({
  title: 'coachwork mapping',
  ...z.toJSONSchema(Mapping, { io: 'input', unrepresentable: 'any' }),
})
