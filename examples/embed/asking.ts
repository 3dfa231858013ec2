/// <reference lib="dom" />
import { answer, type Answer, type Question } from './answering.js'

/** Waits this long after the last key before it reads, in milliseconds. */
const calm = 150

/** Runs the page's own script once more, as a worker; `undefined` where the browser has none to give. */
const startWorker = (): Worker | undefined => {
  const source = document.querySelector('script[type=module]')?.textContent
  if (!source) return undefined
  try {
    return new Worker(URL.createObjectURL(new Blob([source], { type: 'text/javascript' })))
  } catch {
    return undefined
  }
}

/**
 * Gives a way to ask what the rules say of a text. Only the newest question counts: while one is read, later ones wait
 * and replace each other. Where a worker cannot run, the page reads the text itself.
 */
export const createAsking = (onAnswer: (answer: Answer) => void): ((question: Question) => void) => {
  let worker = startWorker()
  let reading: Question | undefined
  let waiting: Question | undefined
  let timer: ReturnType<typeof setTimeout> | undefined

  const settle = (given: Answer): void => {
    reading = undefined
    if (waiting === undefined) onAnswer(given)
    else send()
  }
  const send = (): void => {
    if (reading !== undefined || waiting === undefined) return
    reading = waiting
    waiting = undefined
    if (worker) worker.postMessage(reading)
    else settle(answer(reading))
  }
  worker?.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
    settle(data)
  })
  worker?.addEventListener('error', () => {
    worker = undefined
    waiting ??= reading
    reading = undefined
    send()
  })
  return (question) => {
    waiting = question
    clearTimeout(timer)
    timer = setTimeout(send, calm)
  }
}
