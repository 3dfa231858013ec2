/// <reference lib="dom" />
import { lintJobDescription, type JobDescriptionLint, type LintConfig } from '@coachwork/core/clarity'

/** A text to read, and the preset to judge it by. */
export interface Question {
  readonly text: string
  readonly preset: LintConfig['preset']
}

/** What the rules say, with the question they were asked. */
export interface Answer extends JobDescriptionLint {
  readonly question: Question
}

/** Reads one text; the whole of the embedding is this call. */
export const answer = (question: Question): Answer => ({
  question,
  ...lintJobDescription(question.text, { config: { preset: question.preset } }),
})

/** Answers questions inside a worker, so that a long text never holds up the typing. */
export const startAnswering = (): void => {
  addEventListener('message', ({ data }: MessageEvent<Question>) => {
    postMessage(answer(data))
  })
}
