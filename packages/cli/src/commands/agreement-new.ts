import { agreementPresets, cite, isLeft, startAgreement, type AgreementPresetName } from '@coachwork/core'
import { Command, Option } from 'commander'
import { agreementYaml } from '../agreement/agreement-yaml.js'
import { startFrom, withStartOptions, type StartFlags } from '../agreement/start-options.js'
import { exitCode, type ExitCode } from '../exit-code.js'
import { CannotRun } from '../failure.js'
import type { Host } from '../host.js'
import { giveDocument } from '../new-file.js'

const presetNames = Object.keys(agreementPresets) as AgreementPresetName[]

interface NewFlags extends StartFlags {
  readonly preset: AgreementPresetName
}

const headOf = (preset: AgreementPresetName): string[] => {
  const { title, about, sources: keys } = agreementPresets[preset]
  return [
    `A draft to start from: ${title}. ${about}`,
    'It is for coach and principal to change and sign; it is no norm, and in force for nobody until both have agreed.',
    'What is still unclear in it: coachwork lint FILE',
    'Sources:',
    ...keys.map((key) => `  ${cite(key)}`),
  ]
}

const runNew = async (host: Host, flags: NewFlags): Promise<ExitCode> => {
  const started = startAgreement(flags.preset, startFrom(host, flags))
  if (isLeft(started))
    throw new CannotRun(
      started.left.map(({ message }) => ({ message, remedy: 'give --coach and --school as the log writes them' })),
    )
  await giveDocument(
    host,
    flags,
    agreementYaml(started.right, { head: headOf(flags.preset) }),
    `a draft agreement from the preset ${flags.preset}; make it yours, then: coachwork lint ${flags.out ?? ''}`,
  )
  return exitCode.done
}

/** `coachwork agreement new`: an agreement to start from, with comments that say what its parts mean. */
export const agreementNewCommand = (host: Host, finish: (code: ExitCode) => void): Command =>
  withStartOptions(new Command('new'))
    .summary('start an agreement from a preset')
    .description(
      `Writes a draft agreement to start from (YAML), with comments. Presets:\n${presetNames
        .map((name) => `  ${name}: ${agreementPresets[name].title}. ${agreementPresets[name].about}`)
        .join('\n')}`,
    )
    .addOption(new Option('--preset <name>', 'what to start from').choices(presetNames).default('impact-cycle'))
    .addHelpText(
      'after',
      '\nExample:\n  coachwork agreement new --preset literacy --coach alder --school Oak --effective 2026-08-17 --out oak-alder.yaml',
    )
    .action(async (flags: NewFlags) => {
      finish(await runNew(host, flags))
    })
