/** A growing list of numbers in a typed array: no object per number. */
export const numbers = <Kind extends Int32Array | Float64Array | Uint8Array>(kind: new (length: number) => Kind) => {
  let list = new kind(4096)
  let length = 0
  return {
    push: (value: number): void => {
      if (length === list.length) {
        const larger = new kind(length * 2)
        larger.set(list)
        list = larger
      }
      list[length] = value
      length += 1
    },
    done: (): Kind => list.subarray(0, length) as Kind,
  }
}
