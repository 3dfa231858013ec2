import { Command, CommanderError } from 'commander'
import { explainCommand } from './commands/explain.js'
import { importCommand } from './commands/import.js'
import { lintCommand } from './commands/lint.js'
import { reportCommand } from './commands/report.js'
import { schemaCommand } from './commands/schema.js'
import { exitCode, type ExitCode } from './exit-code.js'
import { CannotRun, spell } from './failure.js'
import type { Host } from './host.js'
import { version } from './version.js'

/** What the system says when a file cannot be read or written, in words. */
const systemFaults: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EROFS: 'the disk may only be read',
  EEXIST: 'a part of the path is a file, not a folder',
  EISDIR: 'expected a file, met a folder',
  ENOTDIR: 'a part of the path is a file, not a folder',
  ENOENT: 'no such file or folder',
  ENOSPC: 'the disk is full',
}

const isSystemError = (
  error: unknown,
): error is Error & { readonly code: string; readonly path?: string; readonly dest?: string } =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' && error.code in systemFaults

/**
 * Runs the command `coachwork` in a world that the host describes.
 *
 * @param argv the words behind `coachwork`
 * @returns the exit code: 0 done, 1 findings, 2 could not run, 3 done but some input was set aside
 */
export const cli = async (argv: readonly string[], host: Host): Promise<ExitCode> => {
  let code: ExitCode = exitCode.done
  const finish = (answer: ExitCode): void => {
    code = answer
  }
  const program = new Command('coachwork')
    .description(
      'Makes the work of instructional coaches clear: reads activity logs, holds them against agreements, reports.',
    )
    .version(version)
    .addHelpText('after', '\nExit codes: 0 done · 1 findings · 2 could not run · 3 done, but some input was set aside')
  for (const command of [reportCommand, importCommand, lintCommand, explainCommand, schemaCommand])
    program.addCommand(command(host, finish))
  for (const command of [program, ...program.commands])
    command
      .exitOverride()
      .showHelpAfterError('(coachwork --help says more)')
      .configureOutput({ writeOut: host.out, writeErr: host.err })
  try {
    await program.parseAsync(argv, { from: 'user' })
    return code
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitCode.done : exitCode.couldNotRun
    if (error instanceof CannotRun) {
      for (const complaint of error.complaints) host.err(`error: ${spell(complaint)}\n`)
      return exitCode.couldNotRun
    }
    if (isSystemError(error)) {
      host.err(
        `error: ${spell({ file: error.dest ?? error.path ?? '', message: systemFaults[error.code] ?? error.code, remedy: 'check the path and its permissions' })}\n`,
      )
      return exitCode.couldNotRun
    }
    throw error
  }
}
