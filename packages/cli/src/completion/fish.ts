import { allOutlines, type Expected, type Outline, type OutlinedOption } from './outline.js'
import { commandPaths } from './shell-words.js'

/** A word as fish takes it literally. */
const quoted = (word: string): string => `'${word.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`

/** What a word may be, as options of `complete`. */
const offer = (expected: Expected): string => {
  switch (expected.kind) {
    case 'choices':
      return ` -f -a ${quoted(expected.choices.join(' '))}`
    case 'path':
      return ' -F'
    case 'words':
      return ' -f'
  }
}

const namesOf = (names: readonly string[]): string =>
  names.map((name) => (name.startsWith('--') ? ` -l ${name.slice(2)}` : ` -s ${name.slice(1)}`)).join('')

const optionLine = (condition: string, { names, about, value }: OutlinedOption): string =>
  `complete -c coachwork -n ${condition}${namesOf(names)}${value === undefined ? '' : ` -r${offer(value)}`} -d ${quoted(about)}`

const linesFor = (outline: Outline): string[] => {
  const condition = quoted(`__coachwork_at ${outline.words.join(' ')}`)
  return [
    ...outline.commands.map(
      ({ words, about }) =>
        `complete -c coachwork -n ${condition} -a ${quoted(words.at(-1) ?? '')} -d ${quoted(about)}`,
    ),
    ...outline.options.map((option) => optionLine(condition, option)),
    ...outline.operands.map((expected) => `complete -c coachwork -n ${condition}${offer(expected)}`),
  ]
}

/** Completion for fish, 3.0 and later. */
export const fishCompletion = (outline: Outline): string =>
  [
    '# Completion of coachwork for fish. Try it: coachwork completion fish | source',
    'function __coachwork_at',
    '    set -l at coachwork',
    '    set -l words (commandline -opc)',
    '    set -e words[1]',
    '    for word in $words',
    '        switch "$at $word"',
    `            case ${commandPaths(outline).map(quoted).join(' ')}`,
    '                set at "$at $word"',
    '        end',
    '    end',
    '    test "$at" = "$argv"',
    'end',
    'complete -c coachwork -f',
    ...allOutlines(outline).flatMap(linesFor),
    '',
  ].join('\n')
