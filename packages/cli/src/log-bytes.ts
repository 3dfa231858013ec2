import type { Complaint } from './failure.js'
import type { Host } from './host.js'

const fileProblem = async (host: Host, path: string): Promise<Complaint | undefined> => {
  const kind = await host.kindOf(path)
  if (kind === 'nothing') return { file: path, message: 'no such file', remedy: 'check the path' }
  if (kind === 'folder')
    return {
      file: path,
      message: 'expected a log, met a folder',
      remedy: `name the files in it, such as ${path}/*.csv`,
    }
  return undefined
}

/** The bytes of a log, or why there are none. */
export const logBytes = async (host: Host, path: string): Promise<Uint8Array | Complaint> => {
  const missing = await fileProblem(host, path)
  if (missing) return missing
  try {
    return await host.read(path)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    if (code === 'EACCES')
      return { file: path, message: 'the file may not be read', remedy: 'ask for permission to read it' }
    if (code.startsWith('Z_') || code === 'ERR_BUFFER_TOO_LARGE')
      return { file: path, message: 'the gzip data is damaged or cut short', remedy: 'fetch the file again' }
    throw error
  }
}
