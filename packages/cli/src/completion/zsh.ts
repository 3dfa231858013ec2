import { allOutlines, type Expected, type Outline, type OutlinedOption } from './outline.js'
import { anyOf, commandPaths, offeredWords, quoted, valuedOptions } from './shell-words.js'

/** A word with its description, as `_describe` takes it. */
const described = (word: string, about: string): string =>
  quoted(`${word.replaceAll(':', String.raw`\:`)}:${about.replaceAll(':', String.raw`\:`)}`)

const offer = (expected: Expected): string => {
  switch (expected.kind) {
    case 'choices':
      return `compadd -- ${expected.choices.map(quoted).join(' ')}`
    case 'path':
      return '_files'
    case 'words':
      return "_message 'a value'"
  }
}

const valueCases = (options: readonly OutlinedOption[]): string[] =>
  options.flatMap(({ names, value }) =>
    value === undefined
      ? []
      : [
          `        ${anyOf(names)}) ${offer(value)}; return ;;`,
          ...names
            .filter((name) => name.startsWith('--'))
            .map((name) => `        ${quoted(`${name}=`)}) ${offer(value)}; return ;;`),
        ],
  )

const operands = (outline: Outline): string[] =>
  outline.commands.length === 0
    ? [`      ${offeredWords(outline, offer)} ;;`]
    : [
        `      offered=(${outline.commands.map(({ words, about }) => described(words.at(-1) ?? '', about)).join(' ')})`,
        "      _describe 'command' offered ;;",
      ]

const commandCase = (outline: Outline): string =>
  [
    `    ${quoted(outline.words.join(' '))})`,
    '      case $before in',
    ...valueCases(outline.options),
    '      esac',
    '      if [[ $words[CURRENT] == -* ]]; then',
    `        offered=(${outline.options.flatMap(({ names, about }) => names.map((name) => described(name, about))).join(' ')})`,
    "        _describe -o 'option' offered",
    '        return',
    '      fi',
    ...operands(outline),
  ].join('\n')

/** Completion for zsh, 5.0 and later. */
export const zshCompletion = (outline: Outline): string =>
  [
    '#compdef coachwork',
    '# Completion of coachwork for zsh. Try it: source <(coachwork completion zsh)',
    '_coachwork() {',
    '  local at=coachwork before=$words[CURRENT-1]',
    '  local -i place=0 i=2',
    '  local -a offered',
    "  if compset -P '--*='; then before=$IPREFIX; fi",
    '  for ((; i < CURRENT; i++)); do',
    '    case "$at $words[i]" in',
    `      ${anyOf(commandPaths(outline))}) at="$at $words[i]"; continue ;;`,
    '    esac',
    '    case $words[i] in',
    `      ${anyOf(valuedOptions(outline))}) i+=1 ;;`,
    '      -*) ;;',
    '      *) place+=1 ;;',
    '    esac',
    '  done',
    '  case $at in',
    ...allOutlines(outline).map(commandCase),
    '  esac',
    '}',
    // Loaded from a folder of fpath, the file is the function; sourced, it only registers it.
    'if [[ $funcstack[1] == _coachwork ]]; then _coachwork "$@"; else compdef _coachwork coachwork; fi',
    '',
  ].join('\n')
