import { oneLine } from './one-line.js'

/** Something the user gave cannot be used: said on stderr with its place and remedy, and the command exits with 2. */
export interface Complaint {
  readonly file?: string | undefined
  readonly line?: number | undefined
  readonly column?: string | number | undefined
  readonly value?: string | undefined
  readonly message: string
  readonly remedy: string
}

/** The command cannot run on what it was given. Thrown to the top, which prints every complaint and exits with 2. */
export class CannotRun extends Error {
  readonly complaints: readonly Complaint[]
  constructor(complaints: readonly Complaint[]) {
    super(complaints.map(spell).join('\n'))
    this.name = 'CannotRun'
    this.complaints = complaints
  }
}

/** A complaint as people read it: the place, what was met, and what to do. */
export const spell = ({ file, line, column, value, message, remedy }: Complaint): string => {
  const place = [file, line === undefined ? undefined : String(line)].filter((part) => part !== undefined).join(':')
  const where = [place, column === undefined || column === '' ? '' : `column ${String(column)}`]
    .filter((part) => part !== '')
    .join(', ')
  const met = value === undefined || value === '' ? '' : ` (met "${oneLine(value, 80)}")`
  return `${where === '' ? '' : `${where}: `}${message}${met}\n  → ${remedy}`
}
