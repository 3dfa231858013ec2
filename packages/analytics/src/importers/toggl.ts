import { paperwork, type Importer } from './layout.js'

/** Toggl Track, detailed report. The client is the school; the task, else the project, is the activity. */
export const toggl: Importer = {
  name: 'toggl',
  title: 'Toggl Track detailed report',
  layout: (header) => {
    const date = header.find('start date')
    const start = header.find('start time')
    const duration = header.find('duration')
    const coach = header.find('user', 'member', 'email')
    const project = header.find('project')
    if (
      date === undefined ||
      start === undefined ||
      duration === undefined ||
      coach === undefined ||
      project === undefined
    )
      return undefined
    if (header.find('duration (h)') !== undefined) return undefined
    const school = header.find('client')
    const end = header.find('end time', 'stop time')
    const endDate = header.find('end date', 'stop date')
    const task = header.find('task')
    return {
      coach: [coach],
      school: school === undefined ? { value: '' } : [school],
      date,
      start,
      ...(end !== undefined && { end }),
      ...(endDate !== undefined && { endDate }),
      durations: [{ column: duration, unit: 'hours' }],
      activity: task === undefined ? [project] : [task, project],
      volatile: header.matching(paperwork),
    }
  },
}
