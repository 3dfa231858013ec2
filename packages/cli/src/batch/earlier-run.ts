import { decode, isLeft } from '@coachwork/core'
import { CannotRun } from '../failure.js'
import type { Host } from '../host.js'
import { RunManifest } from './manifest.js'

/** The manifest of an earlier run; one that is damaged or of another kind is as if there were none, and that is said. */
export const manifestAt = async (host: Host, path: string, isNamed: boolean): Promise<RunManifest | undefined> => {
  if ((await host.kindOf(path)) !== 'file') {
    if (isNamed)
      throw new CannotRun([{ file: path, message: 'no such file', remedy: 'name the run.json of an earlier run' }])
    return undefined
  }
  const text = new TextDecoder().decode(await host.read(path))
  try {
    const manifest = decode(RunManifest)(JSON.parse(text))
    if (!isLeft(manifest)) return manifest.right
  } catch {
    // Not JSON: said below, like any other file that is no manifest.
  }
  if (isNamed)
    throw new CannotRun([
      { file: path, message: 'not the run.json of a run', remedy: 'name the run.json of an earlier run' },
    ])
  host.err(`note: ${path} is not what a run writes, so nothing is compared with it\n`)
  return undefined
}

/** Stops the command where an earlier run is of another district. */
export const checkSameDistrict = (
  path: string,
  earlier: RunManifest | undefined,
  name: string,
  remedy: string,
): void => {
  if (earlier === undefined || earlier.district === name) return
  throw new CannotRun([
    { file: path, value: earlier.district, message: `this is the run of another district than ${name}`, remedy },
  ])
}
