import { createHash } from 'node:crypto'

/** Names that Windows keeps for devices, whatever stands behind a point. */
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i

const longest = 100

const short = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 8)

const coded = (character: string): string => `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`

/**
 * A folder name for a reader: their own id, with anything that a file system could mind written as its code.
 *
 * Two ids never share one, except ids that differ in nothing but capitals where the file system does not tell these apart.
 */
const folderName = (id: string): string => {
  const name = encodeURIComponent(id === '' ? '(no school)' : Buffer.from(id).toString())
    .replace(/%20/g, ' ')
    .replace(/\*/g, '%2A')
    .replace(/^[. ]+|[. ]+$/g, (ends) => ends.replace(/./g, coded))
    .replace(reserved, (device) => `${coded(device.slice(0, 1))}${device.slice(1)}`)
  return name.length <= longest ? name : `${name.slice(0, longest - 9)}~${short(id)}`
}

/** Folder names for all ids of a run: ids that differ in nothing but capitals get a mark that tells them apart. */
export const folderNames = (ids: readonly string[]): ReadonlyMap<string, string> => {
  const counts = new Map<string, number>()
  for (const id of ids) counts.set(id.toLowerCase(), (counts.get(id.toLowerCase()) ?? 0) + 1)
  return new Map(
    ids.map((id) => [id, (counts.get(id.toLowerCase()) ?? 0) > 1 ? `${folderName(id)}~${short(id)}` : folderName(id)]),
  )
}
