import { workClass, type WorkClass } from './work-class.js'

const learns =
  /\b(?:interpret\w*|understand\w*|use of|using|analy[sz]\w*|results|data|instruction|teachers? (?:in|to|with)|lessons?|common|formative|classroom-based|needs)\b/

/** Work that a law, a grant, a license or a testing program asks for. */
export const ruleBoundWork: readonly WorkClass[] = [
  workClass(
    'administer give coordinate proctor schedule organize monitor manage oversee serve act be run supervise conduct lead facilitate assist support help prepare',
    '(?:state|standardized|district|mandated|universal|benchmark|provincial|national|required|annual|summative|language_proficiency|english_language_proficiency|access|wida|interim|federal)_(?:[\\w-]+_)?(?:assessment|test|testing|screener|screening|exam|examination) testing assessment_window test_administration testing_program assessment_program testing_coordinator test_coordinator assessment_coordinator testing_window test_securit(?:y|ie) retake make-up_test testing_schedule test_material testing_material testing_site assessment_schedule test_session proctoring (?:screener|screening|inventory|assessment|test)_to_(?:all|every|newly|incoming|each)_(?:[\\w-]+_){0,2}student',
    'tests',
    { not: learns, unless: /\b(?:help|helps|train|trains|coach|coaches|teach|teaches) (?:[\w'-]+ ){0,3}teachers\b/ },
  ),
  workClass(
    'ensure maintain train protect keep',
    'test_securit(?:y|ie) test_proctor proctor test_administrator',
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
    '(?:state|federal|grant|department|mandated|mandatory|compliance|annual|program|accountability|title)_(?:[\\w-]+_)?(?:report|reporting|documentation|paperwork|form|record|data) reports?_(?:to|for|required_by)_(?:the_)?(?:state|federal|department|grant|office_of|program_office|agency|board|policy_council|regional) department_of_education grant_report (?:to|for|by)_(?:the_)?(?:[\\w-]+_)?(?:grant|funder) state_portal state_system state_database (?:monthly|quarterly|weekly|annual)_reports?_for_the program_office policy_council information_report completion_of_program program_requirement interaction_log as_required_by fidelity_inventory notification_letter exit_paperwork (?:and|all)_reports records_and_other_documents_required documents_required',
    'reports',
    { not: /\bteachers? (?:in|with)\b/ },
  ),
  workClass(
    'attend complete satisfy participate meet obtain maintain earn fulfill take',
    '(?:required|mandatory|mandated|state|state-mandated|state-required|compliance|certification|licensure|accreditation)_(?:[\\w/&-]+_){0,3}(?:training|session|module|academ(?:y|ie)|course|hour|certification|meeting|institute|professional_development|process|webinar) accreditation ancillary_certificate professional_development_required hours_required hours_of_professional_development_required required_for_(?:certification|licensure)',
    'training',
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
  /\b(?:(?:required|mandated|specified|prescribed) (?:by|under|in) (?:the |a |an )?(?:[\w.'-]+ ){0,2}(?:states?|federal|law|laws|statutes?|regulations?|department|board|grants?|program|polic(?:y|ies)|code|act|licens\w+|allocation|title|section|rcw|n\.j\.a\.c)(?![\w-])|condition of the grant|grant requirements?|mandated reporter|in (?:accordance|compliance) with (?:[\w.'-]+ ){0,3}(?:law|laws|state|federal|regulations?|statutes?|ferpa|code|act|policy|policies|ieps?)|pursuant to|n\.? ?j\.? ?(?:a\.? ?c|s\.? ?a)|r\.?c\.?w\b|appropriate body|accreditation|regulatory|statutory|legally required|state-mandated|federally mandated|school law|(?:safety|compliance|program|licensing) audits?|grant's|for licensing|teacher evaluation law|chemical inventory|ensure compliance)\b/
