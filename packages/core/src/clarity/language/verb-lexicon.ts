/** What the verbs of school job descriptions do. Base forms; other forms are found by {@link verbOf}. */
const verbs = {
  /** Lends a hand with what somebody else does. */
  help: 'help assist support aid back guide enable empower equip encourage scaffold let partner-with serve-as-support allow facilitate prompt',
  coach: 'coach mentor confer conference debrief counsel advise consult train',
  /** Does something together with somebody. */
  meet: 'work collaborate partner meet cooperate liaise interact engage connect join communicate confer consult consort',
  /** Puts the work as a change. */
  change:
    'improve increase raise enhance strengthen deepen build grow better lift accelerate advance boost refine sharpen elevate maximize optimize expand extend close transform transfer sustain develop cultivate drive foster broaden heighten enrich reduce narrow upgrade augment further intensify shift adjust adapt differentiate',
  /** Wishes well without saying how. */
  hazy: 'promote foster encourage advocate champion inspire motivate contribute cultivate nurture embrace celebrate strive endeavor address ensure value believe exemplify embody support impact influence drive uphold further lift instill seek aim maximize enhance facilitate problem-solve troubleshoot answer respond care bring',
  model: 'model demonstrate exemplify co-model',
  show: 'show display exhibit demonstrate possess reflect evidence',
  observe: 'observe visit watch shadow script videotape film tour sit-in',
  teach: 'teach instruct tutor reteach re-teach remediate intervene pre-teach enrich educate',
  serveStudents:
    'teach instruct tutor reteach remediate intervene accelerate serve work provide deliver give hold conduct offer run lead plan see meet pull push assess test counsel monitor supervise support help',
  coteach: 'co-teach coteach team-teach',
  plan: 'plan co-plan coplan prepare design sequence pace unpack pre-plan backward-plan',
  make: 'develop create write draft map produce build design prepare make construct compose revise update author generate adapt modify prep assemble',
  deliver:
    'lead facilitate deliver conduct present hold offer provide give run host organize share disseminate introduce lead-in train coordinate co-lead co-facilitate lend contribute pass arrange plan develop design implement support instruct communicate carry-out set',
  attend:
    'attend participate join go come take-part sit-on serve-on sit serve travel contribute take represent complete',
  learn:
    'learn attend participate pursue study read keep stay remain maintain engage seek update network join expand deepen continue sharpen grow research go complete take',
  analyze:
    'analyze analyse examine interpret review study disaggregate use look read discuss unpack dig mine break-down compare monitor gather',
  evaluate:
    'evaluate appraise rate judge supervise discipline reprimand critique inspect police recommend review score monitor check assess document',
  assess: 'assess test screen diagnose administer proctor score give progress-monitor measure conduct',
  check: 'monitor track check oversee ensure verify audit enforce confirm see assure guarantee supervise',
  manage:
    'coordinate manage oversee direct administer supervise operate organize schedule budget allocate assign spearhead chair govern monitor implement lead run create develop ensure set align facilitate maintain plan prioritize approve handle arrange control establish select guide give',
  hire: 'hire recruit interview onboard dismiss terminate select',
  clerk:
    'record log file enter input compile collate catalog catalogue inventory order purchase requisition procure stock distribute copy duplicate print laminate type label shelve store sort maintain keep update submit process register document archive photocopy scan tabulate key reconcile issue deliver post schedule track restock unpack transcribe email circulate pick',
  report:
    'report submit inform notify communicate share brief update tell relay convey provide give present turn send alert discuss refer',
  cover: 'cover substitute sub fill supervise monitor patrol',
  curate:
    'identify compile select recommend find locate research curate gather provide share acquire obtain offer give furnish supply pick introduce suggest pull help model',
  be: 'be serve act function remain become stay stand operate',
  have: 'have possess know understand believe exhibit display hold adhere follow abide comply respect value uphold maintain obey observe-rule appreciate keep show demonstrate love respond adapt fit stay accept recognize',
  perform: 'perform do complete undertake assume accept fulfill fulfil execute carry take handle accomplish discharge',
  /** Puts into use. */
  use: 'use apply implement adopt integrate incorporate utilize employ practice try transfer enact embed adjust respond meet differentiate select choose plan teach interpret analyze reflect carry understand learn see read assess give',
} as const

/** What a verb of a job description does. */
export type VerbTag = keyof typeof verbs

/** Every verb in its base form with what it does. */
export const verbTags: ReadonlyMap<string, readonly VerbTag[]> = (() => {
  const tags = new Map<string, VerbTag[]>()
  for (const [tag, list] of Object.entries(verbs))
    for (const verb of list.split(' ')) tags.set(verb, [...(tags.get(verb) ?? []), tag as VerbTag])
  return tags
})()

/** Verbs met in duties that say nothing by themselves about whose work it is. */
export const plainVerbs: ReadonlySet<string> = new Set(
  'team draw pose tap outline summarize correlate specify attract retain react rely predict surface codify unify rehearse moderate spend drop translate install satisfy own line tie weave hand begin start initiate launch seat spot weigh speak decide realize achieve attain reach notice anticipate recognise discern pinpoint calibrate debate tackle confront inquire investigate capture enjoy thrive succeed flourish wonder replicate scale revisit rethink reconsider complement supplement mirror norm secure add approach ask bridge call change clarify collect combine commit consider contact define describe determine discover enroll envision explain explore express face focus form gain get illustrate include invite link listen match move name open pair propose put question receive reinforce relate remove resolve return rotate save say shape solve step stop tailor talk target think uncover view walk welcome co-create co-construct co-design brainstorm showcase spotlight pilot vet navigate weed image reimage count award subscribe point agree sponsor redesign publish edit proofread field load restore charge retrieve sign negotiate reserve book certify cite greet nominate preside attest probe elicit solicit poll survey triage debug repair patch configure reset reboot invigilate mark grade tally finalize finish video tape'.split(
    ' ',
  ),
)

/** Words that are as often a noun as a verb: they need a place where only a verb can stand. */
export const eitherWords: ReadonlySet<string> = new Set(
  'plan support model coach practice use work need test record schedule order report lead visit conference program process book unit function study research share guide question answer look aid design change review focus tutor team partner screen map film file form copy group level set document print label stock issue post target challenge result master standard grant budget sub rate score read train contact interview intern staff benefit resource implement increase display influence impact value respect experience interest address approach check link match pair place serve update cover view talk chair advance track monitor offer pilot subject'.split(
    ' ',
  ),
)

/** Verbs that do what a commoner verb does: the rules know the commoner one only. */
const pairs =
  'supply:provide furnish:provide render:provide afford:provide impart:provide craft:create devise:create formulate:create fashion:create orchestrate:coordinate administrate:manage superintend:oversee steer:direct captain:lead quarterback:manage helm:lead convene:hold forward:submit remit:submit lodge:submit apprise:inform acquaint:inform alert:notify preserve:maintain bolster:strengthen fortify:strengthen uplift:raise heighten:raise amplify:increase utilize:use employ:use leverage:use institute:implement execute:implement enact:implement chronicle:record chaperone:supervise accompany:attend scrutinize:inspect procure:order reorder:order buy:purchase onboard:train orient:train induct:train acclimate:train familiarize:train upskill:train instil:foster instill:foster engender:foster spur:encourage ignite:inspire galvanize:inspire energize:inspire stimulate:encourage aspire:strive endeavour:strive'

/** The commoner verb that stands for a verb. */
export const commonerVerb: ReadonlyMap<string, string> = new Map(
  pairs.split(' ').map((pair) => {
    const [verb = '', commoner = ''] = pair.split(':')
    return [verb, commoner]
  }),
)
