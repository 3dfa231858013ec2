import { isAbsolute, join, relative, sep } from 'node:path'
import picomatch from 'picomatch'
import type { Host } from '../host.js'

/** The place in a pattern that stands for the id of a school. */
export const schoolPlace = '{school}'

/** Stands for the place while a pattern becomes an expression: no pattern holds it, and no expression changes it. */
const token = 'COACHWORK0SCHOOL'

const slashed = (path: string): string => (sep === '\\' ? path.replaceAll('\\', '/') : path)

const literally = (text: string): string => text.replace(/[$()*+./?[\\\]^{|}-]/g, '\\$&')

interface Pattern {
  /** The folder that every match lies below. */
  readonly base: string
  /** What of the path is below it. */
  readonly rest: string
}

const isGlob = (part: string): boolean => picomatch.scan(part.replaceAll(schoolPlace, token)).isGlob

/** Takes a pattern apart before the first part that is not plain. */
const split = (folder: string, pattern: string, isPlain: (part: string) => boolean): Pattern => {
  const parts = slashed(pattern).split('/')
  const first = parts.findIndex((part) => !isPlain(part))
  const fixed = first < 0 ? parts.length - 1 : first
  const base = parts.slice(0, fixed).join('/') || (isAbsolute(pattern) ? '/' : '.')
  return { base: isAbsolute(base) ? base : join(folder, base), rest: parts.slice(fixed).join('/') }
}

/** What a path below the base must look like; `school` is an expression for the place of the school. */
const expressionOf = (rest: string, school: string): RegExp => {
  const [before = '', ...after] = picomatch.makeRe(rest.replaceAll(schoolPlace, token)).source.split(token)
  const [next, ...others] = after
  if (next === undefined) return new RegExp(before)
  return new RegExp(`${before}(?<school>${school})${[next, ...others].join('\\k<school>')}`)
}

const filesBelow = async (
  host: Host,
  { base }: Pattern,
): Promise<readonly (readonly [file: string, below: string])[]> =>
  (await host.kindOf(base)) === 'folder'
    ? (await host.list(base)).map((file) => [file, slashed(relative(base, file))] as const)
    : []

/**
 * The files that a pattern means for a school, in order of their paths.
 *
 * A path means itself, if it is there; a folder means what is in it.
 */
export const matchFiles = async (
  host: Host,
  folder: string,
  pattern: string,
  school: string,
): Promise<readonly string[]> => {
  if (!isGlob(pattern)) {
    const plain = pattern.replaceAll(schoolPlace, school)
    const path = isAbsolute(plain) ? plain : join(folder, plain)
    const kind = await host.kindOf(path)
    if (kind === 'folder') return host.list(path)
    return kind === 'nothing' ? [] : [path]
  }
  const { base, rest } = split(folder, pattern, (part) => !isGlob(part))
  const expression = expressionOf(rest, literally(school))
  return (await filesBelow(host, { base: base.replaceAll(schoolPlace, school), rest })).flatMap(([file, below]) =>
    expression.test(below) ? [file] : [],
  )
}

/** The schools that a pattern finds on the disk: whatever stands where it says `{school}`, in order. */
export const schoolsOnDisk = async (host: Host, folder: string, pattern: string): Promise<readonly string[]> => {
  if (!pattern.includes(schoolPlace)) return []
  const parts = split(folder, pattern, (part) => !isGlob(part) && !part.includes(schoolPlace))
  const isFolder = !isGlob(parts.rest)
  const file = expressionOf(parts.rest, '[^/]+?')
  const inFolder = expressionOf(`${parts.rest}/**`, '[^/]+?')
  const schools = (await filesBelow(host, parts)).flatMap(
    ([, below]) =>
      file.exec(below)?.groups?.['school'] ?? (isFolder ? inFolder.exec(below)?.groups?.['school'] : undefined) ?? [],
  )
  return [...new Set(schools)].sort()
}
