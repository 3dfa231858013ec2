import * as z from 'zod'

const Id = z.string().min(1)

/** Something that the team of a school seeks in its coach. */
export const SoughtAttribute = z
  .looseObject({
    id: Id,
    name: z.string().min(1),
    /** Why this school seeks it. */
    why: z.string().optional(),
    /** How much it counts beside the others. */
    weight: z.number().positive().default(1),
  })
  .readonly()
export type SoughtAttribute = z.infer<typeof SoughtAttribute>

/** A question or a scenario task, traced to the attributes that its answers show. */
export const HiringTask = z
  .looseObject({
    id: Id,
    kind: z.enum(['question', 'scenario']),
    prompt: z.string().min(1),
    attributes: z.array(Id).min(1, 'expected at least one attribute that the task is for').readonly(),
    /** What a good answer shows, agreed before anybody is heard. */
    lookFor: z.array(z.string()).readonly().optional(),
  })
  .readonly()
export type HiringTask = z.infer<typeof HiringTask>

/**
 * What a school seeks in a coach, and how it will find out: attributes first, then the questions and tasks traced to
 * them. The role is written with the team afterward.
 */
export const HiringProfile = z
  .looseObject({
    coachwork: z.literal('hiring/1', 'expected hiring/1, the name of this file format'),
    school: z.string().optional(),
    /** The scores that raters give, lowest and highest. */
    scale: z
      .object({ lowest: z.int(), highest: z.int() })
      .refine(({ lowest, highest }) => lowest < highest, 'expected the lowest score below the highest')
      .readonly()
      .default({ lowest: 1, highest: 4 }),
    attributes: z.array(SoughtAttribute).min(1, 'expected at least one attribute').readonly(),
    tasks: z.array(HiringTask).readonly().default([]),
  })
  .check(({ value, issues }) => {
    const known = new Set(value.attributes.map(({ id }) => id))
    const fault = (path: (string | number)[], message: string) =>
      issues.push({ code: 'custom', input: value, path, message })
    for (const [list, items] of Object.entries({ attributes: value.attributes, tasks: value.tasks })) {
      const ids = new Set<string>()
      for (const [index, { id }] of items.entries()) {
        if (ids.has(id)) fault([list, index, 'id'], `${id} is the id of another one; give each its own`)
        ids.add(id)
      }
    }
    for (const [index, task] of value.tasks.entries())
      for (const [at, id] of task.attributes.entries())
        if (!known.has(id))
          fault(['tasks', index, 'attributes', at], `"${id}" is none of the attributes of this profile`)
  })
  .readonly()
export type HiringProfile = z.infer<typeof HiringProfile>

/** Which tasks show an attribute, and what is still missing to find out about it. */
export interface AttributeTrace {
  readonly attribute: string
  readonly questions: readonly string[]
  readonly scenarios: readonly string[]
  /** Nothing asks for it: it is sought, but nobody would find out. */
  readonly isUnasked: boolean
}

/** Traces every attribute of a profile to the questions and scenario tasks that show it. */
export const traceAttributes = ({ attributes, tasks }: HiringProfile): readonly AttributeTrace[] =>
  attributes.map(({ id }) => {
    const about = tasks.filter((task) => task.attributes.includes(id))
    const idsOf = (kind: HiringTask['kind']) => about.filter((task) => task.kind === kind).map((task) => task.id)
    return {
      attribute: id,
      questions: idsOf('question'),
      scenarios: idsOf('scenario'),
      isUnasked: about.length === 0,
    }
  })
