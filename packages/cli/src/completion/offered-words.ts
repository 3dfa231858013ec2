import type { Argument } from 'commander'

const offered = new WeakMap<Argument, readonly string[]>()

/**
 * Lets shells offer these words for an argument without making them its only choices: the command itself answers any other
 * word, and its help does not list them all.
 */
export const offering = (argument: Argument, words: readonly string[]): Argument => {
  offered.set(argument, words)
  return argument
}

/** The words that shells may offer for an argument, where it has some. */
export const offeredFor = (argument: Argument): readonly string[] | undefined => offered.get(argument)
