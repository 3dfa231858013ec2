import type { Argument, Command, Option } from 'commander'
import { offeredFor } from './offered-words.js'

/** What a word of the command line may be. */
export type Expected =
  | { readonly kind: 'choices'; readonly choices: readonly string[] }
  /** A file or a folder of the disk. */
  | { readonly kind: 'path' }
  /** Free words, such as a date or a name: nothing can be offered. */
  | { readonly kind: 'words' }

/** An option with the spellings it has and the value it takes. */
export interface OutlinedOption {
  readonly names: readonly string[]
  readonly about: string
  /** Absent where the option takes no value. */
  readonly value?: Expected
}

/** A command as shells need to know it. */
export interface Outline {
  /** The words that lead to it, such as `coachwork agreement diff`. */
  readonly words: readonly string[]
  readonly about: string
  readonly options: readonly OutlinedOption[]
  readonly commands: readonly Outline[]
  /** What its words may be, in order; the last one stands for all that follow. */
  readonly operands: readonly Expected[]
}

/** Placeholders that stand for something on the disk. */
const onDisk = /^(?:file|folder|path|log|agreement|consensus|second|district)$/

/** The placeholder in the words of an option or argument, without brackets and dots. */
const placeholder = (text: string): string => /[<[]([^\]>.]+)/.exec(text)?.[1] ?? ''

const expectedOf = (choices: readonly string[] | undefined, name: string): Expected => {
  if (choices !== undefined) return { kind: 'choices', choices }
  return { kind: onDisk.test(name) ? 'path' : 'words' }
}

const optionOf = (option: Option): OutlinedOption => ({
  names: [option.short, option.long].filter((name) => typeof name === 'string'),
  about: option.description,
  ...((option.required || option.optional) && { value: expectedOf(option.argChoices, placeholder(option.flags)) }),
})

const operandOf = (argument: Argument): Expected =>
  expectedOf(offeredFor(argument) ?? argument.argChoices, argument.name())

/** A command and all below it, as the program itself declares them: nothing is listed by hand. */
export const outlineOf = (command: Command, above: readonly string[] = []): Outline => {
  const words = [...above, command.name()]
  const help = command.createHelp()
  return {
    words,
    about: help.subcommandDescription(command),
    options: help.visibleOptions(command).map(optionOf),
    commands: help.visibleCommands(command).map((below) => outlineOf(below, words)),
    operands: command.registeredArguments.map(operandOf),
  }
}

/** An outline and all below it, one after the other. */
export const allOutlines = (outline: Outline): Outline[] => [outline, ...outline.commands.flatMap(allOutlines)]
