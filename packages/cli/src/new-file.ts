import { Option, type Command } from 'commander'
import { CannotRun } from './failure.js'
import type { Host } from './host.js'

/** Where a document goes: to a file that is not there yet, unless overwriting was asked for; else to stdout. */
export interface OutFlags {
  readonly out?: string
  readonly force?: boolean
}

/** Adds the options that say where a document goes. */
export const withOutOptions = (command: Command): Command =>
  command.option('--out <file>', 'where it goes; printed unless said').addOption(forceOption())

/** That a file that is there already may be overwritten. */
export const forceOption = (): Option => new Option('--force', 'overwrite the file if it is there already')

/** Stops the command where it would overwrite what somebody wrote; asked before any work is done. */
export const refuseToOverwrite = async (host: Host, path: string, force: boolean | undefined): Promise<void> => {
  const kind = await host.kindOf(path)
  if (kind === 'folder')
    throw new CannotRun([{ file: path, message: 'expected a file, met a folder', remedy: 'name a file in it' }])
  if (kind === 'file' && force !== true)
    throw new CannotRun([
      {
        file: path,
        message: 'the file is there already, and nothing was written',
        remedy: 'choose another name, or overwrite it with --force',
      },
    ])
}

/** Writes a document where it was asked for; the result on stdout is then what was written, else the document itself. */
export const giveDocument = async (host: Host, { out, force }: OutFlags, text: string, what: string): Promise<void> => {
  if (out === undefined) {
    host.out(text)
    return
  }
  await refuseToOverwrite(host, out, force)
  await host.write(out, [text])
  host.tell(`${out}: ${what}\n`)
}
