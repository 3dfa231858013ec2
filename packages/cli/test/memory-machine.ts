import type { Machine } from '../src/machine.js'

const absent = (): never => {
  throw new Error('a machine in memory has none of this')
}

/** The part of a machine that only unattended runs need, which a machine in memory has not. */
export const noMachine: Machine = {
  facts: absent,
  remove: absent,
  claim: absent,
  rename: absent,
  privateFolder: absent,
  grow: absent,
  now: absent,
  name: 'memory',
  process: 1,
  isAlive: absent,
  onInterrupt: absent,
  cores: 1,
  threads: undefined,
}
