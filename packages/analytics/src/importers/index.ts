import { clockify } from './clockify.js'
import { coachworkEntries } from './coachwork-entries.js'
import { forms } from './forms.js'
import { harvest } from './harvest.js'
import type { Importer } from './layout.js'
import { microsoftForms } from './microsoft-forms.js'
import { toggl } from './toggl.js'

/** Every layout of export that is known by its header, in the order in which they are asked. */
export const importers: readonly Importer[] = [coachworkEntries, clockify, toggl, harvest, forms, microsoftForms]
