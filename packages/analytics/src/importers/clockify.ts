import { paperwork, type Importer } from './layout.js'

/**
 * Clockify, detailed report. The client is the school; the task (some call it Activity), else the project, is the
 * activity. The compact duration is rounded for display, so start and end are held against it. An export whose columns
 * of durations are hidden is known by its group, and start and end make the durations.
 */
export const clockify: Importer = {
  name: 'clockify',
  title: 'Clockify detailed report',
  layout: (header) => {
    const date = header.find('start date')
    const coach = header.find('user', 'email')
    const project = header.find('project')
    const clock = header.find('duration (h)')
    const decimal = header.find('duration (decimal)')
    if (date === undefined || coach === undefined || project === undefined) return undefined
    const school = header.find('client')
    const start = header.find('start time')
    const end = header.find('end time')
    const isTimed = [start, end, header.find('group')].every((column) => column !== undefined)
    if ((clock ?? decimal) === undefined && (!isTimed || header.find('duration') !== undefined)) return undefined
    const endDate = header.find('end date')
    const task = header.find('task', 'activity')
    const recorded = header.find('date of creation')
    return {
      coach: [coach],
      school: school === undefined ? { value: '' } : [school],
      date,
      ...(recorded !== undefined && { recorded: { column: recorded } }),
      ...(start !== undefined && { start }),
      ...(end !== undefined && { end }),
      ...(endDate !== undefined && { endDate }),
      durations: [clock, decimal].flatMap((column) =>
        column === undefined ? [] : [{ column, unit: 'hours' as const }],
      ),
      activity: task === undefined ? [project] : [task, project],
      volatile: header.matching(paperwork),
    }
  },
}
