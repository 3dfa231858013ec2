import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { folderNames } from '../src/folder-names.js'

const nameOf = (id: string): string | undefined => folderNames([id]).get(id)

test('a plain id is its own folder', () => {
  expect(['oak', 'Willow Creek', 'c-017'].map(nameOf)).toEqual(['oak', 'Willow Creek', 'c-017'])
})

test('what a file system could mind is written as its code', () => {
  expect(['../oak', '.', 'a*b', 'oak. ', 'CON', 'aux.csv', '', 'Å/b'].map(nameOf)).toEqual([
    '%2E%2E%2Foak', '%2E', 'a%2Ab', 'oak%2E%20', '%43ON', '%61ux.csv', '(no school)', '%C3%85%2Fb',
  ]) // prettier-ignore
})

test('ids that differ in nothing but capitals are told apart where the file system would not', () => {
  const names = folderNames(['Oak', 'oak', 'elm'])
  expect([names.get('elm'), new Set([...names.values()].map((name) => name.toLowerCase())).size]).toEqual(['elm', 3])
})

test('no two ids share a folder, and none is too long, whatever they hold', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.string({ unit: 'grapheme', maxLength: 300 })), (ids) => {
      const names = [...folderNames(ids.filter((id) => Buffer.from(id).toString() === id)).values()]
      expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length)
      for (const name of names) {
        expect(name.length).toBeLessThan(120)
        expect(name).not.toMatch(/[/\\:*?"<>|]|^\.|[. ]$/)
      }
    }),
  )
})
