import type { Word } from '../language/words.js'

/** A run of words by position: the first and the one after the last. */
export interface Run {
  readonly from: number
  readonly to: number
}

const unnamed = new Set(
  'other additional any related such special further miscellaneous similar various those extra anything whatever all'.split(
    ' ',
  ),
)
const strongNouns = /^(?:dut(?:y|ies)|tasks?|responsibilit(?:y|ies)|assignments?|chores?|functions?|jobs?)$/
const weakNouns =
  /^(?:work|projects?|services?|roles?|activit(?:y|ies)|areas?|matters?|needs?|things?|else|requests?|positions?)$/
const handedOut =
  /^(?:assigned|required|requested|directed|delegated|needed|necessary|designated|determined|deemed|instructed|asked|arise|appropriate|specified|given|called|assign|desired|negotiated|agreed|apparent|arranged|mutually)$/
const performs =
  /^(?:perform|do|complete|undertake|assume|accept|fulfill|fulfil|execute|carry|take|handle|accomplish|assist|help|other)$/
const leads =
  /^(?:principals?|supervisors?|administration|administrators?|superintendents?|directors?|management|leadership|districts?|division|board)(?:'s?)?$/

const near = (words: readonly Word[], from: number, to: number, pattern: RegExp): number => {
  for (let at = Math.max(0, from); at < Math.min(words.length, to); at++)
    if (pattern.test(words[at]?.text ?? '')) return at
    else if (at > from && /^[.;:]$/.test(words[at]?.text ?? '')) return -1
  return -1
}

/**
 * Where a text hands out work that it does not name: "other duties as assigned" in any wording.
 *
 * "As needed" after a named task sets when it happens, and "including but not limited to" lists kinds of one task:
 * neither is a catch-all.
 */
export const catchAllIn = (words: readonly Word[], denied: readonly boolean[] = []): Run | undefined => {
  for (let at = 0; at < words.length; at++) {
    if (denied[at]) continue
    const run = unnamedWork(words, at) ?? atDiscretion(words, at)
    if (run) return run
  }
  return undefined
}

/** "Other teachers' duties" are known ones: only words that leave the work unnamed may stand before the noun. */
const qualifies = (between: readonly Word[]): boolean =>
  between.every(({ text, nouns }) => {
    if (nouns.includes('teacher') || nouns.includes('student')) return false
    return !/^(?:of|with|in|for|to|that|as|by|on|at)$/.test(text)
  })

const unnamedWork = (words: readonly Word[], at: number): Run | undefined => {
  const { text = '' } = words[at] ?? {}
  if (
    at === 0 &&
    words.length <= 5 &&
    unnamed.has(text) &&
    /^(?:requests?|projects?|duties|assignments?|work|tasks?)$/.test(
      words.findLast((word) => word.text !== '.')?.text ?? '',
    )
  )
    return { from: 0, to: words.length }
  if (
    text === 'as' &&
    leads.test(words[at + 1]?.text === 'the' ? (words[at + 2]?.text ?? '') : (words[at + 1]?.text ?? '')) &&
    near(words, at + 2, at + 5, /^(?:requires?|directs?|assigns?|determines?|requests?|sees|designates?|deems?)$/) >= 0
  )
    return { from: at, to: at + 4 }
  if (/^(?:anything|whatever|whatsoever|wherever)$/.test(text)) {
    const end = near(
      words,
      at + 1,
      at + 8,
      /^(?:else|assigned|needed|required|asked|requested|needs|asks|necessary|wants)$/,
    )
    if (end >= 0) return { from: at, to: end + 1 }
    const comes = near(words, at + 1, at + 5, /^(?:takes?|throws?|brings?|comes?|arises?|happens|emerges?)$/)
    return comes < 0 ? undefined : { from: at, to: comes + 1 }
  }
  if (text === 'what' && words[at + 1]?.text === 'it' && /^takes?$/.test(words[at + 2]?.text ?? ''))
    return { from: at, to: at + 3 }
  // "As directed by the principal" and nothing else.
  if (text === 'as' && at <= 1 && words.length <= 7 && handedOut.test(words[at + 1]?.text ?? ''))
    return { from: 0, to: words.length }
  if (text === 'responsibilities' && near(words, at + 1, at + 6, /^discretion$/) >= 0) return { from: at, to: at + 5 }
  const bareDuty =
    strongNouns.test(text) &&
    /^(?:as|that|which)$/.test(words[at + 1]?.text ?? '') &&
    !/(?:al|ive|ory|ing|ch|us|om|ist)$/.test(words[at - 1]?.text ?? '')
  if (!unnamed.has(text) && !bareDuty) return undefined
  let noun = bareDuty ? at : near(words, at + 1, at + 5, strongNouns)
  const weak = noun < 0
  if (weak) noun = near(words, at + 1, at + 5, weakNouns)
  if (weak && /^(?:all|various|such)$/.test(text)) return undefined
  if (noun < 0 || !qualifies(words.slice(at + 1, noun))) return undefined
  const given = near(words, noun + 1, noun + 12, handedOut)
  if (given >= 0) return { from: at, to: given + 1 }
  if (weak || bareDuty || text === 'all' || text === 'various' || text === 'those') return undefined
  if (!/^(?:other|additional|related|any|miscellaneous|further|such|special|extra)$/.test(text)) return undefined
  const verb = near(words, at - 5, at, performs) >= 0
  const tail = noun >= words.length - 4
  return verb || (tail && words.length <= 10) || (/^(?:and|,|&)$/.test(words[at - 1]?.text ?? '') && tail)
    ? { from: at, to: noun + 1 }
    : undefined
}

const atDiscretion = (words: readonly Word[], at: number): Run | undefined => {
  const { text = '' } = words[at] ?? {}
  if (text === 'discretion' && near(words, at - 5, at, /^(?:at|upon)$/) >= 0 && near(words, at - 4, at + 5, leads) >= 0)
    return { from: Math.max(0, near(words, at - 5, at, /^(?:at|upon)$/)), to: at + 1 }
  // "Assist the principal as needed": the help itself has no name.
  if (!/^(?:assist|assists|help|helps|support|supports|assisting|aid|aids|serve)$/.test(text)) return undefined
  const leader = near(words, at + 1, at + 5, leads)
  if (leader < 0) return undefined
  const as = near(words, leader + 1, leader + 3, /^(?:as|when|where|whenever|wherever|with)$/)
  const given = as < 0 ? -1 : near(words, as + 1, as + 3, handedOut)
  return given >= 0 && given >= words.length - 3 ? { from: at, to: given + 1 } : undefined
}
