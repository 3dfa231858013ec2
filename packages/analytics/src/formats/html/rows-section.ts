import type { Report, RowCounts } from '../../reports/report.js'
import { formatCount } from '../figures.js'
import { markup, named, type Insert, type Markup } from './markup.js'
import { dataTable, figures, sentences, words } from './table-markup.js'

const term = (count: number, word: string): Markup => markup`<span><b>${formatCount(count)}</b> ${word}</span>`

const equation = (rows: RowCounts): Markup =>
  markup`<p class="equation">${term(rows.read, 'rows read')} <i>=</i> ${term(rows.accepted, 'accepted')} <i>+</i> ${term(rows.rejected, 'rejected')} <i>+</i> ${term(rows.duplicate, 'duplicate')} <i>+</i> ${term(rows.skipped, 'skipped')}</p>`

const counts = (rows: RowCounts): readonly Insert[] =>
  [rows.read, rows.accepted, rows.rejected, rows.duplicate, rows.skipped].map(formatCount)

/** What became of every row that was read, by file and by reason, with the remedy: no cell of any file. */
export const rowsSection = ({ rows, files, setAside }: Report): Markup =>
  markup`<section id="set-aside" class="end"><h2>What was read and what was set aside</h2>${equation(rows)}<p class="key">Rejected rows could not be judged; duplicates were already read in another file; skipped rows were no entry of this period, such as blank lines and subtotals.</p>${
    files.length > 0 &&
    dataTable(
      'Rows by file',
      [words('File'), words('Read as'), ...['Read', 'Accepted', 'Rejected', 'Duplicate', 'Skipped'].map(figures)],
      files.map((file) => [named(file.file), file.importer, ...counts(file.rows)]),
    )
  }${
    setAside.length > 0 &&
    markup`<h3>Why, and what to do</h3>${dataTable(
      'Rows set aside, by reason',
      [
        words('File'),
        figures('Rows'),
        words('Set aside as'),
        words('Column'),
        sentences('Reason'),
        sentences('Remedy'),
        figures('First at line'),
      ],
      setAside.map((line) => [
        named(line.file),
        formatCount(line.rows),
        line.outcome,
        named(line.column),
        line.reason,
        line.remedy,
        formatCount(line.firstLine),
      ]),
    )}`
  }</section>`
