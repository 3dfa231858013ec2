import type { Report } from '../../reports/report.js'
import { inOrder } from '../words.js'
import { carryOverSheet, saidSheets } from './agreed-sheets.js'
import { coachSheets } from './coach-sheets.js'
import { contactSheets } from './contact-sheets.js'
import { cycleSheets } from './cycle-sheets.js'
import { qualitySheet, supportSheet } from './fact-sheets.js'
import { groupSheets } from './group-sheets.js'
import { rowSheets } from './row-sheets.js'
import { shareSheets } from './share-sheets.js'
import type { Sheet } from './sheet.js'

/** Every table of a report, in the order in which a workbook shows them. */
export const reportSheets = (report: Report): readonly Sheet[] => {
  const coaches = inOrder(report.coaches)
  return [
    ...coachSheets(coaches),
    carryOverSheet(coaches),
    ...shareSheets(coaches),
    supportSheet(coaches),
    ...contactSheets(coaches),
    ...cycleSheets(coaches),
    qualitySheet(coaches),
    ...saidSheets(coaches),
    ...groupSheets(coaches, report),
    ...rowSheets(report),
  ]
}
