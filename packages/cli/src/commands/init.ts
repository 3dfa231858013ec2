import { Command } from 'commander'
import { join } from 'node:path'
import { exitCode, type ExitCode } from '../exit-code.js'
import { CannotRun } from '../failure.js'
import type { Host } from '../host.js'
import { districtText } from '../init/district-text.js'
import { mappingText } from '../init/mapping-text.js'
import { startDistrict } from '../init/start-district.js'
import { startMapping, type StartedMapping } from '../init/start-mapping.js'
import { logBytes } from '../log-bytes.js'
import { forceOption, refuseToOverwrite } from '../new-file.js'

interface InitFlags {
  readonly from?: string
  readonly district?: boolean
  readonly force?: boolean
}

const started = async (host: Host, path: string): Promise<StartedMapping> => {
  const bytes = await logBytes(host, path)
  if (!(bytes instanceof Uint8Array)) throw new CannotRun([bytes])
  const mapping = await startMapping({ path, bytes })
  if ('remedy' in mapping) throw new CannotRun([mapping])
  return mapping
}

/** What was recognized and what a person must still say. */
const sayFound = (host: Host, mapping: StartedMapping): void => {
  const { known, guessed, missing, labels, questions, isUnitOpen } = mapping
  host.err(
    known === undefined
      ? `Columns recognized by their headers: ${guessed.columns.size === 0 ? 'none' : [...guessed.columns].map(([role, name]) => `${role} in "${name}"`).join(', ')}. Look them over.\n`
      : `The layout is known (${known}); only words need mapping.\n`,
  )
  if (missing.length > 0)
    host.err(
      `Fill in first, or the log cannot be read: ${missing.join(', ')}${isUnitOpen ? ' (its unit: minutes or hours)' : ''}.\n`,
    )
  for (const { message, remedy } of questions) host.err(`A report on the sample will ask: ${message}\n  → ${remedy}\n`)
  if (labels !== null && labels.length > 0)
    host.err('Labels are free text and may hold names of people; look them through before you share the file.\n')
}

const runInitDistrict = async (host: Host, folder: string, flags: InitFlags): Promise<ExitCode> => {
  const path = join(folder, 'district.yaml')
  await refuseToOverwrite(host, path, flags.force)
  const found = await startDistrict(host, folder)
  await host.write(path, [districtText(found)])
  host.tell(
    `${path}: a district to complete (${String(found.logFiles)} log${found.logFiles === 1 ? '' : 's'} found)\n  → look it over, then: coachwork batch ${path} --out reports --dry-run\n`,
  )
  return exitCode.done
}

const runInit = async (host: Host, folder: string, flags: InitFlags): Promise<ExitCode> => {
  if (flags.district === true) return runInitDistrict(host, folder, flags)
  if (flags.from === undefined)
    throw new CannotRun([
      {
        message: 'nothing to start from',
        remedy:
          'name a sample export: coachwork init FOLDER --from SAMPLE.csv, or start a district: coachwork init FOLDER --district',
      },
    ])
  const path = join(folder, 'mapping.yaml')
  await refuseToOverwrite(host, path, flags.force)
  const mapping = await started(host, flags.from)
  await host.write(path, [mappingText(mapping)])
  sayFound(host, mapping)
  const labels = mapping.labels?.length ?? 0
  host.tell(
    `${path}: a mapping to complete, with ${String(labels)} label${labels === 1 ? ' that names' : 's that name'} no activity\n`,
  )
  return exitCode.done
}

/** `coachwork init`: the files that a first report needs, started from what is there. */
export const initCommand = (host: Host, finish: (code: ExitCode) => void): Command =>
  new Command('init')
    .summary('start a mapping file from a sample export, or a district file')
    .description(
      'Starts a mapping file (mapping.yaml) from a sample export: columns recognized by their headers, labels most used first with suggestions as comments. What it cannot tell it leaves to you; nothing is guessed. With --district it starts a district file (district.yaml) from what lies in the folder.',
    )
    .argument('[folder]', 'where the file goes', '.')
    .option('--from <file>', 'a sample export: .csv, .tsv, or gzip of them')
    .option('--district', 'start a district file (district.yaml) from what lies in the folder, for coachwork batch')
    .addOption(forceOption())
    .addHelpText(
      'after',
      '\nExample:\n  coachwork init --from log.csv\n  coachwork init oak --from export.csv\n  coachwork init . --district',
    )
    .action(async (folder: string, flags: InitFlags) => {
      finish(await runInit(host, folder, flags))
    })
