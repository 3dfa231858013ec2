import { anyOwnAct, workClass, type WorkClass } from './work-class.js'

const learns =
  /\b(?:interpret\w*|understand\w*|use of|using|analy[sz]\w*|results|data|instruction|teachers? (?:in|to|with)|lessons?|common|formative|classroom-based|needs)\b/

/** Work that a law, a grant, a license or a testing program asks for. */
export const ruleBoundWork: readonly WorkClass[] = [
  workClass(
    `${anyOwnAct} assist support help serve act participate`,
    'testing test_(?:booklet|material|administrator|session|site|coordination|accommodation|irregularit(?:y|ie)|roster|label|event) make-?up_(?:[\\w-]+_){0,2}(?:test|exam|examination|assessment|session) makeup_session retest',
    'tests',
    {
      confidence: 'low',
      not: /\b(?:interpret\w*|analy[sz]\w*|results|data|train\w*|professional|workshops?|understand\w*|teachers? (?:in|on|to|with|about))\b/,
      near: 14,
      unless: /\b(?:trains?|training|help|helps|coach|coaches|teach) (?:[\w'-]+ ){0,3}(?:teachers|staff)\b/,
    },
  ),
  workClass(
    'give hand turn submit send provide deliver supply report return furnish',
    '^(?:to_)?(?:the_)?(?:state|department|ministry|funder|grantor|licensor|auditor|agency)',
    'reports',
    {
      near: 5,
      not: /\bagency (?:staff|philosophy)|\bdepartment (?:chairs?|heads?|members?|meetings?|teachers?)\b|\bstate (?:standards?|tests?|assessments?)\b/,
    },
  ),
  workClass(
    'write develop create complete monitor progress-monitor oversee implement maintain update manage draft coordinate review track prepare',
    '(?:rimp|ilap|iep|ieps|504s?|ifsp|sap|arp|ilp_for_students?|504_plan|behavior_(?:intervention_)?plan|reading_improvement_plan|(?:individual(?:ized)?|accelerated|remediation|academic|student|intensive)_(?:[\\w-]+_){0,2}plans?)',
    'rules',
    {
      confidence: 'low',
      not: /\b(?:teacher|professional|coaching|lesson|learning plan|growth|development|goals?|with the candidate|audience)\b/,
      near: 8,
      unless: /\b(?:teachers?|candidates?|coachees?|mentees?)\b/,
    },
  ),
  workClass(
    `${anyOwnAct} help assist support back aid participate`,
    '(?:special_education|el|ell|esl|eb|gifted|title_i|title_one|migrant|504|dyslexia|sped|bilingual|pre-referral|child_find)_(?:[\\w-]+_){0,3}(?:identification|placement|referral|eligibility|reclassification|exit|screening|compliance|paperwork) pre-referral referral_process (?:identification|reclassification|eligibility)_(?:and_placement_)?of_(?:[\\w-]+_){0,2}(?:student|learner)',
    'rules',
    { confidence: 'low', not: /\b(?:teachers?|training|professional)\b/, unless: /\bteams? in\b/ },
  ),
  workClass(
    'implement carry meet satisfy fulfill follow support enforce administer execute',
    '(?:requirements|provisions|mandates|components|terms)_of_(?:the_)?(?:[\\w-]+_){0,5}(?:act|law|grant|statute|regulations?|rule|code)',
    'rules',
    { not: /\bteachers? (?:in|with|to)\b/ },
  ),
  workClass(
    'administer give coordinate proctor schedule organize monitor manage oversee serve act be run supervise conduct lead facilitate assist support help prepare',
    '(?:state|standardized|district|mandated|universal|benchmark|provincial|national|required|annual|summative|language_proficiency|english_language_proficiency|access|wida|interim|federal)_(?:[\\w-]+_)?(?:assessment|test|testing|screener|screening|exam|examination) testing assessment_window test_administration testing_program assessment_program testing_coordinator test_coordinator assessment_coordinator testing_window test_securit(?:y|ie) retake make-up_test testing_schedule test_material testing_material testing_site assessment_schedule test_session proctoring (?:screener|screening|inventory|assessment|test)_to_(?:all|every|newly|incoming|each)_(?:[\\w-]+_){0,2}student',
    'tests',
    { not: learns, unless: /\b(?:help|helps|train|trains|coach|coaches|teach|teaches) (?:[\w'-]+ ){0,3}teachers\b/ },
  ),
  workClass('ensure', '^(?:that_)?(?:[\\w-]+_){0,3}(?:testing|state_tests?|state_assessments?)', 'tests', { near: 6 }),
  workClass(
    'ensure maintain train protect keep',
    'tests?_secure test_giver test_examiner test_securit(?:y|ie) test_proctor proctor test_administrator',
    'tests',
  ),
  workClass(
    'set make create build plan',
    'testing_schedule test_schedule testing_calendar assessment_calendar',
    'tests',
  ),
  workClass('screen test', 'newly_enrolled identified_student all_(?:program_)?student english_learner', 'tests'),
  workClass(
    'complete submit prepare compile file provide document enter generate write furnish give maintain collect send report verify ensure',
    '(?:state|federal|grant|department|mandated|mandatory|compliance|annual|program|accountability|title)_(?:[\\w-]+_)?(?:report|reporting|documentation|paperwork|form|record|data) reports?_(?:to|for|required_by)_(?:the_)?(?:state|federal|department|grant|office_of|program_office|agency|board|policy_council|regional) department_of_education grant_report (?:to|for|by)_(?:the_)?(?:[\\w-]+_)?(?:grant|funder) state_portal state_system state_database (?:monthly|quarterly|weekly|annual)_reports?_for_the_(?:program|policy|grant|state|federal|department|funder) program_office policy_council information_report completion_of_program program_requirement interaction_log as_required_by fidelity_inventory notification_letter exit_paperwork records_and_other_documents_required documents_required',
    'reports',
    { not: /\bteachers? (?:in|with)\b/ },
  ),
  workClass(
    'attend complete satisfy participate meet obtain maintain earn fulfill take keep hold renew',
    'required_(?:[\\w/&-]+_){0,3}(?:training|module|academ(?:y|ie)|course|hour|certification) (?:mandatory|mandated|state|state-mandated|state-required|compliance|certification|licensure|accreditation)_(?:[\\w/&-]+_){0,3}(?:training|session|module|academ(?:y|ie)|course|hour|certification|meeting|institute|professional_development|process|webinar) accreditation ancillary_certificate professional_development_required hours_required (?:valid|current|appropriate|teaching|state|professional)_(?:[\\w-]+_){0,2}(?:license|certificate|certification|licensure|credential) current_the_(?:certificate|license|credential) hours_of_professional_development_required required_for_(?:certification|licensure)',
    'training',
  ),
  workClass(
    'maintain protect keep ensure respect safeguard preserve uphold guarantee',
    'confidentiality_(?:of|regarding|for|in)_(?:[\\w-]+_){0,6}(?:record|information|data|file|document) (?:student|pupil|family|employee|personnel)_(?:record|information|data|file)?_?(?:confidentiality|privacy)',
    'rules',
    { unless: /\b(?:coaching|conversations?|coachees?|coaches)\b/ },
  ),
  workClass(
    'ensure see meet verify check',
    '(?:required|mandated|compliance|state|federal)_(?:[\\w-]+_)?(?:documentation|paperwork|forms|reports|records) (?:meet|meets|follow|follows|satisfy|satisfies)_(?:[\\w-]+_){0,3}(?:legal|state|federal|program|grant)_(?:[\\w-]+_)?(?:requirement|rule|law|mandate|guideline)',
    'rules',
  ),
  workClass(
    'follow comply adhere abide observe obey uphold enforce meet satisfy ensure maintain monitor implement know conform protect',
    'polic(?:y|ie) law rule regulation procedure guideline mandate legal_requirement statute code_of_ethic code_of_conduct ferpa safety_protocol emergency_procedure state_requirement federal_requirement grant_requirement program_requirement privacy_requirement accreditation_standard program_standard',
    'rules',
    {
      not: /\bconfidentiality\b|\b(?:classroom (?:rules|routines|procedures)|teachers? (?:in|with|to)|routines|coaching)\b/,
    },
  ),
  workClass(
    'monitor ensure verify check audit maintain support oversee assure promote track see make meet',
    '(?:state|federal)_(?:[\\w-]+_)?(?:law|rule|mandate|regulation) compliance title_i title_iii federal_program state_mandate legislation_requirement ieps iep 504_plan act acts adherence_to_state accreditation',
    'rules',
    {
      not: /\bcompliance with (?:the |their )?(?:pacing|curriculum|lesson|scope|reading program|core)|\b(?:lessons?|coaching)\b/,
    },
  ),
  workClass(
    'develop write create complete',
    'functional_behavior behavior_intervention_plan individual_education individualized_education iep',
    'rules',
    { unless: /\bteachers?\b/ },
  ),
  workClass('verify certify', 'completion credential licensure eligibility requirement hour attendance', 'rules'),
  workClass(
    'progress-monitor monitor',
    '(?:hold|have|with|on)_(?:an?_)?(?:individual|individualized|state|iep|reading_improvement)',
    'rules',
    { unless: /\bteachers?\b/ },
  ),
]

/** Words by which a duty says that a rule asks for it. */
export const ruleWords =
  /\b(?:(?:required|mandated|specified|prescribed) (?:by|under|in) (?:the |a |an )?(?:[\w.'-]+ ){0,2}(?:states?|federal|law|laws|statutes?|regulations?|department|board|grants?|program|polic(?:y|ies)|code|act|licens\w+|allocation|title|section|rcw|n\.j\.a\.c)(?![\w-])|condition of the grant|grant requirements?|mandated reporter|in (?:line|keeping|conformity) with (?:[\w.'-]+ ){0,3}(?:law|laws|regulations?|statutes?|code|policy|policies)|in (?:accordance|compliance) with (?:[\w.'-]+ ){0,3}(?:law|laws|state|federal|regulations?|statutes?|ferpa|code|act|policy|policies|ieps?)|pursuant to|n\.? ?j\.? ?(?:a\.? ?c|s\.? ?a)|r\.?c\.?w\b|appropriate body|accreditation|regulatory|statutory|legally required|state-mandated|federally mandated|school law|(?:safety|compliance|program|licensing) audits?|grant's|for licensing|teacher evaluation law|chemical inventory|ensure compliance|under (?:the|a|its|this) (?:[\w-]+ ){0,2}(?:contract|grant|statute|regulations?|law)|monitoring visits?|monitor status|state and federal (?:requirements|guidelines|programs)|federal and state (?:requirements|guidelines|programs)|funder|copyright|data privacy|background checks?)\b/
