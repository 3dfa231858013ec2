/**
 * What the lines under a heading are: the coach's duties, what the coach does not do, the purpose of the job, what is
 * asked of applicants, somebody else's duties, or anything else.
 */
export type SectionKind = 'duties' | 'exclusions' | 'summary' | 'qualifications' | 'others' | 'terms'

const exclusions =
  /\b(?:will|shall|do|does|should|may|must|can|are|is)\s*(?:not|n[’']t)\b|\bcannot\b|\bwon[’']t\b|\bdon[’']ts\b|\bnot (?:be )?(?:responsible|expected|asked|included|part|our|my|your|their|the|a|an|coaching|in the role|for)\b|^not\b|\bnot\W*$|\b(?:non[- ]?(?:duties|coaching|negotiable limits)|exclusions?|excluded|never|off[- ]limits|hands[- ]off|no[- ]go|(?:outside|beyond|out of|not within) (?:of )?(?:the |our |a |my |this )?(?:coach(?:ing|[’']s)? )?(?:role|scope|bounds|job|position)|what (?:a |the )?coach(?:es)? (?:is|are) not)\b/i
const others =
  /^(?:the |building |school |classroom |participating )?(?:principals?|administrators?|administration|teachers?|mentees?|coachees?|proteges?|(?:teaching |school )?staff|teams?|district|school)(?:[’']s?)? (?:will|shall|agrees?|responsibilit|commit|role|expectations|duties)|^(?:responsibilit(?:y|ies)|duties|roles?|expectations|commitments?) (?:of|for) (?:the |all |participating )?(?:building |school |classroom |district |participating )*(?:principals?|administrators?|teachers?|districts?|schools?|leaders?)\b|^(?:administrative|principal) (?:support|commitments?)\b|\bexpect from (?:the |their )?(?:principals?|administrators?|teachers?|districts?|schools?)/i
const duties =
  /\b(?:dut(?:y|ies)|responsibilit(?:y|ies)|responsible|functions?|tasks|accountabilit(?:y|ies)|expectations|activities|services|scope of work|work performed|roles?|examples of support|examples of work|what (?:does|do|will|you)|will (?:include|be|do)|includes?\b.{0,40}$|in this role|day[- ]to[- ]day)\b|\b(?:coach(?:es)?|incumbent|specialist|facilitator|candidate|employee|position) (?:will|shall|must|should|may|can|agrees?)\b/i
/** "The successful applicant will", "The role may include": whoever is named, a list of duties follows. */
const opening =
  /\b(?:will|shall|must|should|may|can|(?:is|are) to)(?: (?:be|include|also|then|typically|regularly|be responsible for|be expected to|have responsibility for))*\W*$|\b(?:duties|responsibilities|role|work|tasks|activities|functions)\b.{0,40}\b(?:include|includes|consists? of|are|following|comprises?)\b|\b(?:looks? like|coach(?:es)? do|responsible for|expected to|accountable for)\W*$/i
const summary =
  /^(?:(?:job|position|general|role|program|brief|basic|primary|overall) )*(?:goals?|summary|purpose|objectives?|overview|mission|vision|description|statement|philosophy|background|introduction|profile|about|definition|rationale|nature)\b|\bstatement of (?:job|purpose)\b|^(?:job|position|general|basic|primary|major|main) function\b|^general functions\b|^about (?:the|us|our)\b|\bsummary\b|\bjob description\W*$/i
const qualifications =
  /^(?:(?:minimum|required|preferred|desired|desirable|essential|job|position|special|other|additional|basic|professional|education(?:al)?|necessary|key|personal|employment|licens(?:e|ing)|certification|and|or|&|\/|,)\s*)*(?:qualifications?|requirements?|education|experience|skills?|abilit(?:y|ies)|knowledge|certifications?|certificates?|licens(?:e|es|ure)|credentials?|competenc(?:y|ies)|prerequisites?|characteristics|attributes|eligibility|training (?:and|&|required|requirements))\b(?!.*\b(?:development|support|leadership|delivery)\b)|\bqualifications\b|^(?:what (?:you(?:[’']ll| will)?|(?:will|do|should) you) (?:bring|need|have)|who you are|about you|you have|(?:the |our )?ideal candidate)\b|\bknowledge, skills\b/i
const terms =
  /^(?:why\b|what we (?:offer|provide)|perks|how to\b|our (?:school|district|team|community))|^(?:(?:the|job|position|general|typical|special|work(?:ing)?)\s+)*(?:physical|mental|sensory|working conditions?|conditions|work environment|environmental|environment|terms|salary|pay|compensation|benefits|hours|calendar|contract|application|apply|how to apply|contact|posting|(?:opening|closing)(?: date)?$|stipend|vacancy|legal|references?|responsible to|accountable to|post(?: title)?$|fte|board approved|first reading|adopted|equal|non-?discrimination|notice|disclaimers?|note|evaluation|performance evaluation|reports? to|supervis(?:es|ion|or|ory)|fl?sa|classification|department|location|job code|title|position title|job title|status|type|grade|work year|days|schedule of|language skills|mathematical skills|reasoning|equipment|travel|safety|approved|revised|adopted|date|signature|acknowledg|immediate supervisor|line of authority|employment status|essential physical)\b/i

/** What a heading announces; `undefined` for the name of a topic, which changes nothing about where it stands. */
export const sectionKind = (heading: string): SectionKind | undefined => {
  // "May not be limited to" opens a list; it excludes nothing.
  const text = heading
    .slice(0, 160)
    .replace(/[*_]+/g, '')
    .replace(
      /\b(?:(?:is|are|may|will|shall|but) )*not (?:be |necessarily |intended to be )*(?:limited|restricted|all-inclusive|exhaustive)/i,
      '',
    )
    .trim()
  if (others.test(text)) return 'others'
  if (exclusions.test(text)) return 'exclusions'
  if (opening.test(text)) return 'duties'
  if (terms.test(text)) return 'terms'
  if (qualifications.test(text)) return 'qualifications'
  if (summary.test(text)) return 'summary'
  return duties.test(text) ? 'duties' : undefined
}

/** Words that titles of sections are made of. */
const titleWord =
  /^(?:and|of|the|for|a|an|or|&|\/|this|to|job|position|post|role|coach(?:es|ing)?|coach['’]s|your|main|key|major|essential|primary|core|general|specific|basic|principal|typical|representative|other|additional|minimum|preferred|required|desired|duty|duties|responsibilit(?:y|ies)|functions?|tasks|accountabilities|performance|work|expectations|purpose|summary|overview|goals?|objectives?|qualifications?|requirements?|skills|knowledge|abilities|education|experience|certifications?|licensure|demands|physical|mental|working|conditions|environment|terms|employment|evaluation|person|specification|scope|what|looks?|like|you|will|do|you['’]ll|areas?)$/i

/** Whether a short line is made of such words only: "Main duties", "Purpose of the post". */
export const isTitle = (text: string): boolean => {
  const words = text.split(/[\s,]+/)
  return (
    words.length <= 7 &&
    /^\p{Lu}/u.test(text) &&
    words.every((word) => titleWord.test(word)) &&
    sectionKind(text) !== undefined
  )
}

const smallWord =
  /^(?:a|an|and|as|at|by|for|from|in|into|nor|of|on|or|per|the|to|with|via|vs|is|are|their|your|our|its|but|not|do|does|what|e\.?g\.?)$/i

/** The share of the words that carry meaning and begin with a capital: near 1 for a title. */
const titleCase = (text: string): number => {
  const words = text.split(/[\s/–—-]+/).filter((word) => /\p{L}/u.test(word) && !smallWord.test(word))
  if (words.length === 0) return 0
  return words.filter((word) => /^[^\p{L}]*\p{Lu}/u.test(word)).length / words.length
}

/** Whether a line without a list marker reads as a heading: short, no full stop, and in the manner of a title. */
export const looksLikeHeading = (text: string): boolean => {
  if (text.length > 110 || text.length < 2 || !/\p{L}/u.test(text)) return false
  if (/:\s*\**$/.test(text)) return true
  if (/^\*\*[^*]+\*\*:?$/.test(text) || /^__[^_]+__$/.test(text)) return true
  if (/[.;,!]\s*$/.test(text)) return false
  if (isTitle(text)) return true
  if (/\?\s*$/.test(text) && text.length < 90) return true
  const words = text.split(/\s+/).length
  if (text === text.toUpperCase() && /\p{Lu}{2}/u.test(text)) return words <= 12
  return words <= 9 && titleCase(text) >= 0.85
}

/** Lines that a page carries besides its text: page numbers, menus, addresses, rules. */
export const isNoise = (text: string): boolean => {
  if (text.length > 120) return false
  if (!/[\p{L}\p{N}]/u.test(text)) return true
  return /^(?:page\s*)?\d{1,4}(?:\s*(?:of|\/)\s*\d{1,4})?$|^-\s*\d{1,4}\s*-$|^https?:\/\/\S+$|^(?:skip to|begin main|print this|share this|back to|toggle|menu|search|home|login|sign in|copyright|©|all rights)/i.test(
    text,
  )
}
