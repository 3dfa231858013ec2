import { actsIn, does, hasObject, wordsAbout, type Act, type Statement } from '../language/statement.js'
import type { Sign } from './sign.js'
import { firstThing, objectSays, says } from './whose-work.js'

/** What kind of activity a duty names: an event, not a change. */
export type ActivityKind =
  'model' | 'observe' | 'feedback' | 'training' | 'meeting' | 'curriculum' | 'data' | 'resources' | 'travel'

const headNoun = (statement: Statement): ActivityKind | undefined => {
  if (statement.acts.length > 0) return undefined
  if (wordsAbout(statement, ['main'], 'learningEvent').length > 0) return 'training'
  if (wordsAbout(statement, ['main'], 'observation').length > 0) return 'observe'
  if (/^members?$/.test(statement.words[0]?.text ?? '') && wordsAbout(statement, ['main'], 'team').length > 0)
    return 'meeting'
  if (
    wordsAbout(statement, ['main'], 'curriculum').length > 0 &&
    says(statement, /^(?:writing|mapping|development|revision|review|design)$/)
  )
    return 'curriculum'
  return wordsAbout(statement, ['main'], 'feedback', 'coaching').length > 0 ? 'feedback' : undefined
}

/** Talk among teachers that somebody only brings about. */
const exchanges =
  /^(?:exchange|exchanges|communication|dialogue|discussions?|conversations?|articulation|networking|intervisitations?|visits|visitations?|collaboration|sharing|interaction|planning)$/

const sharesInMaking =
  /^(?:assist|help|participate|contribute|facilitate|support|collaborate|aid|lead|serve|take|work|join|cooperate|coordinate)$/
const makings =
  /^(?:development|developing|writing|revision|revising|review|reviewing|creation|creating|design|designing|selection|selecting|adoption|adopting|mapping|alignment|aligning|choosing|evaluation|preparation|update|updating)$/

const kindOf = (statement: Statement, act: Act): ActivityKind | undefined => {
  if (/^(?:keep|stay|remain)$/.test(act.verb.base) && does(act, 'learn')) return undefined
  if (/^(?:continue|pursue|further|advance)$/.test(act.verb.base) && says(statement, /^(?:own|personal)$/))
    return undefined
  const object = (...tags: Parameters<typeof hasObject> extends [unknown, unknown, ...infer T] ? T : never): boolean =>
    hasObject(statement, act, ...tags)
  const { base } = act.verb
  if (
    /^(?:model|demonstrate|co-model)$/.test(base) &&
    object('lesson', 'practice', 'resource', 'teacher') &&
    !object('trait')
  )
    return 'model'
  if (
    /^(?:model|demonstrate|co-model)$/.test(base) &&
    object('practice') &&
    !/^(?:trait|climate|bond|hazy)$/.test(
      firstThing(statement, act, 'trait', 'climate', 'bond', 'hazy', 'practice') ?? '',
    )
  )
    return 'model'
  if (/^(?:model|demonstrate|co-model)$/.test(base) && !object('trait', 'climate', 'bond', 'hazy')) return 'model'
  if (/^(?:facilitate|arrange|organize|lead|coordinate|set|hold)$/.test(base) && objectSays(statement, act, exchanges))
    return 'meeting'
  if (
    /^(?:guide|mentor|coach|support|take|lead)$/.test(base) &&
    object('teacher') &&
    object('observation', 'coaching', 'learningEvent')
  )
    return 'feedback'
  if (sharesInMaking.test(base) && object('curriculum', 'material') && objectSays(statement, act, makings))
    return 'curriculum'
  if (does(act, 'be') && objectSays(statement, act, /^(?:mentors?|trainers?|presenters?)$/)) return 'training'
  if (/^(?:confer|conference|converse|talk|meet)$/.test(base) && object('teacher')) return 'meeting'
  if (base === 'present' && /^(?:on|about|at)$/.test(statement.words[act.from]?.text ?? '')) return 'training'
  if (base === 'ask' && objectSays(statement, act, /^questions?$/)) return 'feedback'
  if (
    /^(?:assist|help|support|participate|aid)$/.test(base) &&
    object('data') &&
    objectSays(statement, act, /^(?:collection|analysis|disaggregation|gathering|interpretation)$/) &&
    !object('teacher')
  )
    return 'data'
  if (base === 'train' && object('teacher', 'team', 'subordinate')) return 'training'
  if (does(act, 'coteach')) return 'model'
  if (
    object('lesson') &&
    /^(?:provide|give|offer|conduct|deliver|present|hold|teach)$/.test(base) &&
    says(statement, /^(?:demonstration|demo|model)$/)
  )
    return 'model'
  if (/^(?:arrange|schedule|organize|set)$/.test(base) && says(statement, /^(?:visits?|observe|observations?)$/))
    return 'observe'
  if (does(act, 'observe') && object('teacher', 'practice', 'lesson', 'observation', 'coverage')) return 'observe'
  if (object('observation') && !does(act, 'evaluate', 'help')) return 'observe'
  if (object('feedback') && does(act, 'deliver', 'report', 'make')) return 'feedback'
  if (
    object('learningEvent') &&
    !(does(act, 'help') && firstThing(statement, act, 'teacher', 'learningEvent') === 'teacher') &&
    !says(statement, /^(?:own|personal)$/) &&
    !does(act, 'learn', 'be') &&
    base !== 'meet'
  )
    return 'training'
  if (object('learningEvent', 'meeting', 'team') && does(act, 'attend', 'learn', 'meet', 'be', 'deliver'))
    return object('learningEvent') ? 'training' : 'meeting'
  if (object('leader', 'team') && /^(?:meet|communicate|confer|consult)$/.test(base)) return 'meeting'
  if (base === 'be' && object('team')) return 'meeting'
  if (does(act, 'attend') && object('curriculum')) return 'curriculum'
  if (base === 'travel') return 'travel'
  if (/^(?:review|preview|pilot|evaluate)$/.test(base) && object('material', 'curriculum')) return 'resources'
  if (object('resource') && does(act, 'make') && !object('operation', 'plan')) return 'resources'
  if (object('curriculum') && !object('test') && (does(act, 'make', 'plan', 'curate') || base === 'align'))
    return 'curriculum'
  if (object('data') && (does(act, 'analyze') || base === 'collect')) return 'data'
  if (object('coaching') && does(act, 'deliver')) return 'feedback'
  if (/^(?:research|explore|investigate)$/.test(base)) return 'resources'
  if (
    object('resource', 'material') &&
    !(base === 'recommend' && !object('teacher')) &&
    !object('operation') &&
    !(does(act, 'help') && !object('teacher')) &&
    does(act, 'deliver', 'curate', 'show', 'report')
  )
    return 'resources'
  return undefined
}

/** The event that a duty consists of, if it names one: modeling, training, meetings, data, curriculum, resources. */
export const activityNamed = (statement: Statement): (Sign & { readonly kind: ActivityKind }) | undefined => {
  const noun = headNoun(statement)
  if (noun) return { kind: noun, from: 0, to: statement.words.length, confidence: 'medium' }
  for (const act of actsIn(statement, 'main', 'means')) {
    const kind = kindOf(statement, act)
    if (kind) return { kind, from: act.at, to: Math.min(act.to, act.from + 8), confidence: 'medium' }
  }
  return undefined
}
