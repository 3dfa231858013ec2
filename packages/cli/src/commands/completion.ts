import { Argument, Command } from 'commander'
import { bashCompletion } from '../completion/bash.js'
import { fishCompletion } from '../completion/fish.js'
import { outlineOf, type Outline } from '../completion/outline.js'
import { zshCompletion } from '../completion/zsh.js'
import { exitCode, type ExitCode } from '../exit-code.js'
import type { Host } from '../host.js'

const shells = {
  bash: bashCompletion,
  zsh: zshCompletion,
  fish: fishCompletion,
} as const satisfies Record<string, (outline: Outline) => string>

const programOf = (command: Command): Command => (command.parent === null ? command : programOf(command.parent))

/** `coachwork completion`: the script with which a shell completes commands, options, choices and files. */
export const completionCommand = (host: Host, finish: (code: ExitCode) => void): Command =>
  new Command('completion')
    .summary('print the completion script of a shell')
    .description('Prints the script with which a shell completes commands, options, choices and files of coachwork.')
    .addArgument(new Argument('<shell>', 'which shell').choices(Object.keys(shells)))
    .addHelpText(
      'after',
      '\nExample:\n  coachwork completion bash > ~/.local/share/bash-completion/completions/coachwork\n  coachwork completion zsh > ~/.zfunc/_coachwork\n  coachwork completion fish > ~/.config/fish/completions/coachwork.fish',
    )
    .action((shell: keyof typeof shells, _flags: unknown, command: Command) => {
      host.out(shells[shell](outlineOf(programOf(command))))
      finish(exitCode.done)
    })
