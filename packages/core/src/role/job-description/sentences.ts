/** A stretch of a text: its first character and the one after its last. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

const abbreviation = /(?:^|[\s(])(?:e\.g|i\.e|etc|vs|dr|mr|mrs|ms|no|gr|approx|incl|st|dept|p|pp|[A-Z]|u\.s|k)\.$/i

/** "… with teachers.Leads …": the blank after the full stop was lost. */
const isGlued = (source: string, at: number): boolean =>
  /^\p{Ll}{3}\.\p{Lu}\p{Ll}+\s/u.test(source.slice(Math.max(0, at - 3), at + 24))

/** The sentences of a stretch. A full stop ends one only where white space and a capital follow, and no abbreviation stands. */
export const sentencesIn = (source: string, { start, end }: Stretch): readonly Stretch[] => {
  const sentences: Stretch[] = []
  let begin = start
  const close = (stop: number): void => {
    let from = begin
    while (from < stop && /\s/.test(source.charAt(from))) from++
    if (from < stop) sentences.push({ start: from, end: stop })
    begin = stop
  }
  for (let at = start; at < end; at++) {
    const mark = source.charAt(at)
    if (mark !== '.' && mark !== '!' && mark !== '?') continue
    let after = at + 1
    while (after < end && /["'’”)\]]/.test(source.charAt(after))) after++
    let next = after
    while (next < end && /\s/.test(source.charAt(next))) next++
    if (next === after && after < end && !isGlued(source, at)) continue
    if (next < end && !/[\p{Lu}\p{N}"“'(]/u.test(source.charAt(next))) continue
    if (mark === '.' && next < end && abbreviation.test(source.slice(Math.max(begin, at - 8), at + 1))) continue
    // "(1.)" numbers a thing within the sentence.
    if (/\(\d{1,2}$/.test(source.slice(Math.max(begin, at - 3), at))) continue
    close(after)
  }
  close(end)
  return sentences
}
