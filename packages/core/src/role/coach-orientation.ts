import * as z from 'zod'

/** What a coach's time is turned toward, by the five categories that were found among literacy coaches. */
export const coachOrientations = {
  'teacher-individual': {
    label: 'Teachers, one by one',
    definition: 'Time with single teachers: planning, modeling, observing, talking.',
  },
  'teacher-group': { label: 'Teachers in groups', definition: 'Time with teams and workshops.' },
  data: { label: 'Data and assessment', definition: 'Time with data and tests.' },
  student: { label: 'Students', definition: 'Time teaching or testing students.' },
  managerial: { label: 'Managing', definition: 'Time with meetings, materials and the running of the school.' },
} as const satisfies Record<string, { readonly label: string; readonly definition: string }>

/** The name of an orientation. */
export const CoachOrientation = z.enum(Object.keys(coachOrientations) as [keyof typeof coachOrientations])
export type CoachOrientation = keyof typeof coachOrientations
