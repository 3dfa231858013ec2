import type { Report } from '../reports/report.js'

/** The files of one format: their paths inside the folder of the report, and what is in them: bytes, or text in pieces. */
export type ReportFiles = ReadonlyMap<string, Iterable<string> | Uint8Array>

/** A way to write a report down. It knows no report in particular, and no disk. */
export type Format = (report: Report) => Promise<ReportFiles>

/** Every format, by the name that it is asked for. Each is loaded when it is first used: some bring much with them. */
export const formats = {
  /** One self-contained page, `index.html`. */
  html: async (report) => new Map([['index.html', (await import('./html.js')).renderHtml(report)]]),
  /** `report.md`. */
  markdown: async (report) => new Map([['report.md', (await import('./markdown.js')).renderMarkdown(report)]]),
  /** `report.json`, the same keys for every reader. */
  json: async (report) => new Map([['report.json', (await import('./json.js')).jsonParts(report)]]),
  /** Tables in `tables/`, safe to open in a spreadsheet. */
  csv: async (report) => {
    const tables = (await import('./tables.js')).renderTables(report)
    return new Map([...tables].map(([name, text]) => [`tables/${name}`, text]))
  },
  /** The same tables as a workbook, `report.xlsx`. */
  xlsx: async (report) => new Map([['report.xlsx', await (await import('./workbook.js')).renderWorkbook(report)]]),
} as const satisfies Record<string, Format>

/** The name of a format. */
export type FormatName = keyof typeof formats
