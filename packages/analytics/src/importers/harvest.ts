import { paperwork, type Importer } from './layout.js'

/** Harvest, detailed time report and its short forms. It knows hours a day and no clock times; none are invented. */
export const harvest: Importer = {
  name: 'harvest',
  title: 'Harvest detailed time report',
  layout: (header) => {
    const date = header.find('date')
    const hours = header.find('hours')
    const first = header.find('first name')
    const last = header.find('last name')
    if (date === undefined || hours === undefined || first === undefined || last === undefined) return undefined
    const school = header.find('client')
    const recorded = header.find('date of creation')
    return {
      coach: [first, last],
      school: school === undefined ? { value: '' } : [school],
      date,
      ...(recorded !== undefined && { recorded: { column: recorded } }),
      durations: [{ column: hours, unit: 'hours' }],
      activity: ['task', 'project'].flatMap((name) => header.find(name) ?? []),
      volatile: header.matching(new RegExp(`${paperwork.source}|rounded|reference url`)),
    }
  },
}
