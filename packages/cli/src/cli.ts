import { Command, CommanderError } from 'commander'
import { agreementCommand } from './commands/agreement.js'
import { batchCommand } from './commands/batch.js'
import { completionCommand } from './commands/completion.js'
import { explainCommand } from './commands/explain.js'
import { importCommand } from './commands/import.js'
import { initCommand } from './commands/init.js'
import { lintCommand } from './commands/lint.js'
import { reportCommand } from './commands/report.js'
import { schemaCommand } from './commands/schema.js'
import { whatIfCommand } from './commands/what-if.js'
import { exitCode, type ExitCode } from './exit-code.js'
import { CannotRun, spell } from './failure.js'
import type { Host } from './host.js'
import { suggestChoices } from './suggest-choices.js'
import { systemComplaint } from './system-complaint.js'
import { version } from './version.js'

/** A command and everything under it. */
const allCommands = (command: Command): Command[] => [command, ...command.commands.flatMap(allCommands)]

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
  for (const command of [
    reportCommand,
    importCommand,
    batchCommand,
    lintCommand,
    agreementCommand,
    whatIfCommand,
    initCommand,
    explainCommand,
    schemaCommand,
    completionCommand,
  ])
    program.addCommand(command(host, finish))
  for (const command of allCommands(program)) {
    command
      .exitOverride()
      .showHelpAfterError('(coachwork --help says more)')
      .configureOutput({ writeOut: host.out, writeErr: host.err })
    suggestChoices(command)
  }
  try {
    await program.parseAsync(argv, { from: 'user' })
    return code
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitCode.done : exitCode.couldNotRun
    if (error instanceof CannotRun) {
      for (const complaint of error.complaints) host.err(`error: ${spell(complaint)}\n`)
      return exitCode.couldNotRun
    }
    const complaint = systemComplaint(error)
    if (complaint) {
      host.err(`error: ${spell(complaint)}\n`)
      return exitCode.couldNotRun
    }
    throw error
  }
}
