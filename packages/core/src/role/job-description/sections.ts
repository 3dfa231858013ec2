import type { Block } from './blocks.js'
import { sectionKind, type SectionKind } from './section.js'

/** A heading with the blocks below it. */
export interface Section {
  readonly heading: string
  readonly kind: SectionKind | undefined
  /** What the heading itself announces, if it does; else the kind is that of the section before. */
  readonly own: SectionKind | undefined
  readonly blocks: Block[]
}

const coachAlone =
  /^(?:the )?(?:(?:instructional|literacy|math(?:ematics)?|reading|academic|curriculum|technology|school|peer|lead) )*(?:coach(?:es)?|tosas?|mentors?|facilitators?|specialists?)\W*$/i
const otherAlone =
  /^(?:the )?(?:(?:building|school|district|classroom|campus|site|participating|partner) )*(?:administrat(?:ors?|ion)|principals?|teachers?|districts?|schools?|leaders?|leadership|supervisors?|mentees?|coachees?|staff|students?|parents?|famil(?:y|ies)|superintendents?|central office)\W*$/i

/** A page of parallel lists, "Principal", "Teacher", "Coach": the name of a party says whose duties follow. */
const namedParties = (blocks: readonly Block[]): ((block: Block) => SectionKind | undefined) => {
  const headings = blocks.filter(({ form }) => form === 'heading')
  const parallel =
    headings.some(({ text }) => coachAlone.test(text)) && headings.some(({ text }) => otherAlone.test(text))
  if (!parallel) return ({ kind }) => kind
  return ({ kind, text }) => (coachAlone.test(text) ? 'duties' : otherAlone.test(text) ? 'others' : kind)
}

/** Headings that stand deeper in the outline keep the kind of the section they are in. */
export const sectionsOf = (blocks: readonly Block[]): readonly Section[] => {
  const kindOf = namedParties(blocks)
  const sections: Section[] = [{ heading: '', kind: undefined, own: undefined, blocks: [] }]
  let kind: SectionKind | undefined
  for (const [at, block] of blocks.entries()) {
    if (block.form === 'heading') {
      const own = blocks[at + 1]?.excluded === undefined ? kindOf(block) : 'duties'
      kind = own ?? kind
      sections.push({ heading: block.text, kind, own, blocks: [] })
      continue
    }
    const label = block.form === 'paragraph' ? /^([^:.]{3,40}):\s+/.exec(block.text) : null
    const announced = label?.[1] === undefined ? undefined : sectionKind(label[1])
    if (label?.[1] !== undefined && (announced === 'duties' || announced === 'qualifications') && block.lines === 1) {
      kind = announced
      const inside = { ...block, start: block.start + label[0].length, text: block.text.slice(label[0].length) }
      sections.push({ heading: label[1], kind, own: kind, blocks: [inside] })
    } else sections.at(-1)?.blocks.push(block)
  }
  return sections
}
