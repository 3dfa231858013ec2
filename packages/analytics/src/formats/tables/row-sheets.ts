import type { InputFile, Report } from '../../reports/report.js'
import { sheetOf, type Sheet } from './sheet.js'

/** The sheets about the reading: rows by file, and rows set aside by reason; no cell of any file. */
export const rowSheets = ({ files, setAside }: Pick<Report, 'files' | 'setAside'>): readonly Sheet[] => [
  sheetOf<InputFile>('files', files, [
    ['file', 'text', ({ file }) => file],
    ['importer', 'text', ({ importer }) => importer],
    ['read', 'count', ({ rows }) => rows.read],
    ['accepted', 'count', ({ rows }) => rows.accepted],
    ['rejected', 'count', ({ rows }) => rows.rejected],
    ['duplicate', 'count', ({ rows }) => rows.duplicate],
    ['skipped', 'count', ({ rows }) => rows.skipped],
  ]),
  sheetOf('set-aside', setAside, [
    ['file', 'text', ({ file }) => file],
    ['outcome', 'text', ({ outcome }) => outcome],
    ['column', 'text', ({ column }) => column],
    ['reason', 'text', ({ reason }) => reason],
    ['remedy', 'text', ({ remedy }) => remedy],
    ['rows', 'count', ({ rows }) => rows],
    ['first_line', 'count', ({ firstLine }) => firstLine],
  ]),
]
