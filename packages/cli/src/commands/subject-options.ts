import { Option, type Command } from 'commander'
import { collect } from '../collect.js'
import type { ReadingFlags } from '../reading-options.js'
import { lintKinds, type LintKind } from './lint-kind.js'

/** What documents the rules are to look at, and what these are held against, as the command line gives it. */
export interface SubjectFlags extends ReadingFlags {
  readonly kind?: LintKind
  readonly agreement: readonly string[]
  readonly calendar?: string
}

/** Adds the options that say what documents are, and what they are held against. */
export const withSubjectOptions = (command: Command): Command =>
  command
    .addOption(
      new Option('--kind <kind>', 'what the documents are, when they do not say so themselves').choices(lintKinds),
    )
    .addOption(
      new Option('--agreement <path>', 'what logs and cycles are held against: an agreement, or a folder of them')
        .argParser(collect)
        .default([], 'none'),
    )
    .option('--calendar <file>', 'the school calendar, for deadlines of cycles in school days (YAML or JSON)')
