import { InvalidArgumentError, type Argument, type Command, type Option } from 'commander'
import { nearestNames } from './nearest-names.js'

const withSuggestion = (part: Option | Argument): void => {
  const { argChoices: choices, parseArg: parse } = part
  if (choices === undefined || parse === undefined) return
  part.parseArg = <Value>(value: string, previous: Value): Value => {
    if (choices.includes(value)) return parse(value, previous)
    const near = nearestNames(value, choices)
    throw new InvalidArgumentError(
      `Allowed choices are ${choices.join(', ')}.${near.length === 0 ? '' : `\n(Did you mean ${near.join(' or ')}?)`}`,
    )
  }
}

/** Answers a mistyped choice as a mistyped command or option is answered: with the one that may have been meant. */
export const suggestChoices = (command: Command): void => {
  for (const part of [...command.options, ...command.registeredArguments]) withSuggestion(part)
}
