import { expectTypeOf, test } from 'vitest'
import { viewFor, type VisibleItem } from '../../src/index.js'

const contents = { conversation: 'words', notes: 'notes', trends: [1, 2], participation: ['t-04'], 'time-by-day': 7 }

test("a principal's view has no field for what passed between coach and teacher", () => {
  const view = viewFor('principal', contents)
  expectTypeOf(view.trends).toEqualTypeOf<number[] | undefined>()
  expectTypeOf(view.participation).toEqualTypeOf<string[] | undefined>()
  // @ts-expect-error what was said stays between coach and teacher
  expectTypeOf(view.conversation).toBeAny()
  // @ts-expect-error notes stay with the teacher
  expectTypeOf(view.notes).toBeAny()
  // @ts-expect-error single days are the coach's own
  expectTypeOf(view['time-by-day']).toBeAny()
  expectTypeOf<keyof typeof view>().toEqualTypeOf<'trends' | 'participation'>()
})

test('nobody may see a judgment or input to an evaluation', () => {
  expectTypeOf<Extract<VisibleItem<'coach' | 'principal'>, 'judgment' | 'evaluation-input'>>().toEqualTypeOf<never>()
})

test("a district's view has no field for who takes part", () => {
  expectTypeOf<keyof ReturnType<typeof viewFor<'district', typeof contents>>>().toEqualTypeOf<'trends'>()
})
