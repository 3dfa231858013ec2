import { importers, namesOf, type Mapping, type ReadOptions } from '@coachwork/analytics'
import { orThrow, type CalendarDate } from '@coachwork/core'
import { zoneNamed } from '../reading-options.js'

/** How the logs of a school, or of the whole district, are to be read: plain data, so that any thread can be told. */
export interface Reading {
  readonly mapping?: Mapping
  readonly importer?: string
  readonly dateOrder?: 'mdy' | 'dmy' | 'ymd'
  readonly timeZone?: string
  readonly from?: CalendarDate
  readonly to?: CalendarDate
}

/** What the reader of a log needs; the mapping was found to make sense before. */
export const readOptionsOf = async (reading: Reading): Promise<Omit<ReadOptions, 'seen' | 'last'>> => {
  const { mapping, dateOrder, from, to } = reading
  const importer = importers.find(({ name }) => name === reading.importer)
  return {
    names: orThrow(namesOf(mapping)),
    ...(mapping && { mapping }),
    ...(importer && { importer }),
    ...(dateOrder && { dateOrder }),
    ...(reading.timeZone !== undefined && { zone: await zoneNamed(reading.timeZone) }),
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
  }
}
