import { importers } from '@coachwork/analytics'
import { formats, type FormatName } from '@coachwork/analytics/formats'
import { Audience, Period } from '@coachwork/core'
import * as z from 'zod'

const Id = z.string().min(1)
const Patterns = z
  .union([Id.transform((pattern) => [pattern]), z.array(Id).min(1)])
  .describe(
    'Files, folders or patterns such as logs/*.csv, below the folder of the district file. {school} stands for the id of each school.',
  )

/** How the logs of a district, or of one school in it, are to be read. */
const reading = {
  logs: Patterns.optional(),
  agreements: Patterns.optional(),
  mapping: Id.optional().describe('The mapping file for these logs.'),
  importer: z.enum(importers.map(({ name }) => name)).optional(),
  dateOrder: z.enum(['mdy', 'dmy', 'ymd']).optional(),
  timeZone: Id.optional().describe('Such as America/Chicago.'),
  calendar: Id.optional().describe('The school calendar.'),
}

const SchoolKeys = z.strictObject({
  id: Id,
  name: z.string().optional(),
  teachers: z.int().positive().optional().describe('How many teachers the school has: then those not met can be told.'),
  ...reading,
})

const School = z
  .union([Id.transform((id): z.infer<typeof SchoolKeys> => ({ id })), SchoolKeys])
  .describe('The id that agreements and logs use, with what is different for this school.')

const RosterCoach = z.strictObject({
  id: Id.describe('The coach as the agreements write them.'),
  schools: z.array(Id).default([]),
  names: z.array(Id).default([]).describe('The coach as the logs write them, such as an e-mail address.'),
})

const formatNames = Object.keys(formats) as [FormatName, ...FormatName[]]

const ReportWanted = z.strictObject({
  audience: Audience,
  formats: z.array(z.enum(formatNames)).min(1).default(['html', 'json', 'csv']),
})

const withPlace = (place: string): z.ZodType<string, string> =>
  Id.refine((path) => path.includes(place), {
    error: `expected a folder with ${place} in it, so that no two share one`,
  })

/**
 * A district as `coachwork batch` runs it: its schools and coaches, where their logs, agreements and calendars lie, who
 * gets which report, and where.
 *
 * All paths are below the folder of the file itself. What a school says of its reading goes before what the district says.
 */
export const DistrictFile = z
  .strictObject({
    coachwork: z.literal('district/1', 'expected district/1, the name of this file format'),
    name: Id,
    period: Period.optional().describe('The days wanted; without it, all that the logs hold.'),
    schools: z.array(School).min(1).optional().describe('Without it, the schools whose {school} is found on the disk.'),
    coaches: z.array(RosterCoach).default([]),
    ...reading,
    consensus: Patterns.optional().describe('What people said about the roles, to be held against the logs.'),
    reports: z
      .array(ReportWanted)
      .min(1)
      .default([{ audience: 'district', formats: ['html', 'json', 'csv'] }]),
    output: z
      .strictObject({
        district: Id.default('.'),
        school: withPlace('{school}').default('schools/{school}'),
        coach: withPlace('{coach}').default('coaches/{coach}'),
      })
      .prefault({}),
  })
  .readonly()
export type DistrictFile = z.infer<typeof DistrictFile>

/** The JSON Schema (draft 2020-12) of a district file, for editors. */
export const districtJsonSchema = (): z.core.JSONSchema.BaseSchema => ({
  title: 'coachwork district',
  ...z.toJSONSchema(DistrictFile, { io: 'input', unrepresentable: 'any' }),
})
