import { allOutlines, type Expected, type Outline } from './outline.js'
import { anyOf, commandPaths, offeredWords, quoted, valuedOptions } from './shell-words.js'

const offer = (expected: Expected): string => {
  switch (expected.kind) {
    case 'choices':
      return `_coachwork_words ${expected.choices.map(quoted).join(' ')}`
    case 'path':
      return '_coachwork_paths'
    case 'words':
      return ':'
  }
}

/** What comes behind an option that takes a value. */
const valueCases = ({ options }: Outline): string[] =>
  options.flatMap(({ names, value }) =>
    value === undefined ? [] : [`        ${anyOf(names)}) ${offer(value)}; return ;;`],
  )

const operands = (outline: Outline): string =>
  outline.commands.length > 0
    ? `_coachwork_words ${outline.commands.map(({ words }) => quoted(words.at(-1) ?? '')).join(' ')}`
    : offeredWords(outline, offer)

const commandCase = (outline: Outline): string =>
  [
    `    ${quoted(outline.words.join(' '))})`,
    '      case $before in',
    ...valueCases(outline),
    '      esac',
    '      case $current in',
    `        -*) _coachwork_words ${outline.options
      .flatMap(({ names }) => names)
      .map(quoted)
      .join(' ')} ;;`,
    `        *) ${operands(outline)} ;;`,
    '      esac ;;',
  ].join('\n')

/** Completion for bash, 3.2 and later. */
export const bashCompletion = (outline: Outline): string =>
  [
    '# Completion of coachwork for bash. Try it: source <(coachwork completion bash)',
    '_coachwork_words() {',
    '  local word',
    '  for word in "$@"; do [[ $word == "$current"* ]] && COMPREPLY+=("$word"); done',
    '}',
    '_coachwork_paths() {',
    '  local word',
    '  type compopt >/dev/null 2>&1 && compopt -o filenames 2>/dev/null',
    '  while IFS= read -r word; do COMPREPLY+=("$word"); done < <(compgen -f -- "$current")',
    '}',
    '_coachwork() {',
    '  local current=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]}',
    '  local at=coachwork place=0 i=1',
    '  COMPREPLY=()',
    "  if [[ $current == '=' ]]; then current=; elif [[ $before == '=' ]]; then before=${COMP_WORDS[COMP_CWORD-2]}; fi",
    '  for ((; i < COMP_CWORD; i++)); do',
    '    case "$at ${COMP_WORDS[i]}" in',
    `      ${anyOf(commandPaths(outline))}) at="$at \${COMP_WORDS[i]}"; continue ;;`,
    '    esac',
    '    case ${COMP_WORDS[i]} in',
    `      ${anyOf(valuedOptions(outline))}) [[ \${COMP_WORDS[i+1]} == '=' ]] && i=$((i + 1)); i=$((i + 1)) ;;`,
    '      -*) ;;',
    '      *) place=$((place + 1)) ;;',
    '    esac',
    '  done',
    '  case $at in',
    ...allOutlines(outline).map(commandCase),
    '  esac',
    '}',
    'complete -F _coachwork coachwork',
    '',
  ].join('\n')
