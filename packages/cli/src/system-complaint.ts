import { CannotRun, type Complaint } from './failure.js'

const checkPath = 'check the path and its permissions'

/** What the system says when a file cannot be read or written, in words, and what to do. */
const faults: Readonly<Record<string, readonly [message: string, remedy: string]>> = {
  EACCES: ['permission denied', checkPath],
  EPERM: ['permission denied', checkPath],
  EROFS: ['the disk may only be read', checkPath],
  EEXIST: ['a part of the path is a file, not a folder', checkPath],
  EISDIR: ['expected a file, met a folder', checkPath],
  ENOTDIR: ['a part of the path is a file, not a folder', checkPath],
  ENOENT: ['no such file or folder', checkPath],
  ENOSPC: ['the disk is full', 'make room on the disk, and run again'],
  EDQUOT: ['the space that you may use on the disk is full', 'make room on the disk, and run again'],
}

/** What a fault of the system means to the one who ran the command; nothing for a fault of the program itself. */
export const systemComplaint = (error: unknown): Complaint | undefined => {
  if (!(error instanceof Error && 'code' in error)) return undefined
  const { code, path, dest }: { code: unknown; path?: unknown; dest?: unknown } = error
  const [message, remedy] = faults[String(code)] ?? []
  if (message === undefined || remedy === undefined) return undefined
  const file = [dest, path].find((place) => typeof place === 'string')
  return { ...(file !== undefined && { file }), message, remedy }
}

/** What an error says of one file that the others can do without; a fault of the program itself is thrown on. */
export const complaintsOf = (error: unknown, file: string): readonly Complaint[] => {
  if (error instanceof CannotRun) return error.complaints
  const complaint = systemComplaint(error)
  if (complaint === undefined) throw error
  return [{ ...complaint, file }]
}
