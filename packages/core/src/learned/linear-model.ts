/**
 * A judgment learned from examples that people labeled: what each cue adds to the log-odds of each answer.
 *
 * Nothing in it is hidden: an answer's odds are its bias and the sum of the weights of the cues that were seen, so it can
 * always be said which words spoke for it, and which against.
 */
export interface LinearModel {
  readonly answers: readonly string[]
  /** The log-odds of each answer where no cue is seen. */
  readonly bias: Float64Array
  /** From which probability on each answer is given. */
  readonly least: Float64Array
  /** The weights of a cue, one for each answer. */
  readonly weights: ReadonlyMap<string, Float64Array>
}

/** Weights are written as whole numbers of this part of a unit of log-odds. */
export const grain = 1 / 20

const entry = /([a-z])(-?\d+)/g

/** Reads a model from its table: answers, biases, least probabilities, then a line for each cue: name, tab, weights. */
export const readModel = (table: string): LinearModel => {
  const [names = '', biases = '', leasts = '', ...lines] = table.trim().split('\n')
  const answers = names.split(' ')
  const weights = new Map<string, Float64Array>()
  for (const line of lines) {
    const tab = line.indexOf('\t')
    const values = new Float64Array(answers.length)
    for (const { 1: letter = 'a', 2: value } of line.slice(tab + 1).matchAll(entry))
      values[letter.charCodeAt(0) - 97] = Number(value) * grain
    weights.set(line.slice(0, tab), values)
  }
  return {
    answers,
    weights,
    bias: Float64Array.from(biases.split(' '), (value) => Number(value) * grain),
    least: Float64Array.from(leasts.split(' '), Number),
  }
}

/** The probability that goes with log-odds. */
export const probabilityOf = (odds: number): number => 1 / (1 + Math.exp(-odds))
