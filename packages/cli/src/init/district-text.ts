import { stringify } from 'yaml'
import type { FoundDistrict } from './start-district.js'

const inline = (value: unknown): string => stringify(value, { collectionStyle: 'flow', lineWidth: 0 }).trim()

/** A key with the one thing that was found for it; with several or none, the choice is left to a person. */
const choice = (key: string, found: readonly string[], example: string, what: string): string => {
  const [only, ...others] = found
  if (only === undefined) return `# ${key}: ${example}   # ${what}\n`
  if (others.length === 0) return `${key}: ${inline(only)}\n`
  return `# ${key}: …   # ${what}; several are here: ${found.join(', ')}\n`
}

const several = (key: string, found: readonly string[], example: string, what: string): string =>
  found.length === 0
    ? `# ${key}: ${example}   # ${what}\n`
    : `${key}: ${found.length === 1 ? inline(found[0]) : inline(found)}\n`

/** A district file for what was found, with what a person must still say as comments. */
export const districtText = (
  found: FoundDistrict,
): string => `# A district as \`coachwork batch\` runs it. Paths are below the folder of this file.
coachwork: district/1
name: ${inline(found.name)}
# period: { from: 2026-08-17, to: 2027-06-04 }   # without it, all that the logs hold

# The logs. {school} in a path stands for the id of each school, as agreements and logs write it;
# a path without it is a log of the whole district. Each school can say otherwise, below.
${several('logs', found.logs, 'logs/{school}/*.csv', 'where the exports lie')}${choice('mapping', found.mappings, 'mapping.yaml', 'what labels and home-made columns mean: coachwork init --from SAMPLE.csv starts one')}# dateOrder: mdy   # where the logs do not settle it: mdy, dmy or ymd
# timeZone: America/Chicago   # for times in UTC and clock changes
${several('agreements', found.agreements, 'agreements', 'files or folders of agreements; {school} may stand in them')}${choice('calendar', found.calendars, 'calendar.yaml', 'days off and half days')}
# schools: [oak, elm, { id: ash, calendar: ash.yaml }]   # without it, the schools whose {school} is found on the disk
# coaches:   # the roster: who should have a log, and the names that the logs have for them
#   - { id: c-017, schools: [oak], names: [r.alder@oak.example] }

# Who gets a report, and in which formats: html, json, csv, xlsx, markdown.
reports:
  - { audience: district, formats: [html, json, csv] }
  - { audience: principal, formats: [html] }
  - { audience: coach, formats: [html] }
# output: { district: ., school: "schools/{school}", coach: "coaches/{coach}" }
`
