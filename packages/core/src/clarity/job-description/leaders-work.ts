import { anyOwnAct, workClass, type WorkClass } from './work-class.js'

const rules =
  'manage oversee direct coordinate supervise administer spearhead govern control own head run organize handle'

/** Work with adults that is a coach's own, whoever runs it. */
const coaching =
  /\b(?:coaching|cycles?|lessons?|co-teaching|plcs?|professional|workshops?|trainings?|study|learning (?:walks?|labs?|communit)|data (?:meetings?|teams?|chats?|talks?)|collaborat\w+|own|conversations?|rounds|demonstration|observations?|sessions?|meetings?|visits?|inventor(?:y|ies)|materials|kits?|instructional staff|teaching staff|teachers)\b/

/** Where teachers have a part in it, or it is about what they teach, it is nearer to coaching. */
const teachersTakePart =
  /\b(?:with|help|helps|helping|support|supports|coach\w*|train|trains|guide|guides) (?:[\w'-]+ ){0,3}(?:teachers?|teams|plcs?|colleagues)\b/

/** What coaches and teachers work on. */
const coachsMatter =
  /\b(?:lessons?|unit|coaching|individual\w*|students?'? (?!information)|teachers?'?|strategies|instruction|professional|training|practices?|classrooms?|learning|workshops?|own|writing|behavior)\b/

/** Work on the whole school that is no leader's by name: it is a note. */
const schoolWide = (acts: string, things: string): WorkClass =>
  workClass(acts, things, 'run', { near: 12, confidence: 'low', not: coachsMatter, unless: teachersTakePart })

/** Work of school and district leaders by what is done to what. */
export const leadersWork: readonly WorkClass[] = [
  workClass(
    `${anyOwnAct} help assist support aid serve participate`,
    '(?:hall|hallway|cafeteria|bus|lunch|lunchroom|recess|arrival|dismissal|playground|parking_lot|carpool|car_line|crosswalk|detention|breakfast|morning|afternoon|before-school|after-school)_(?:(?:and|or|,|/|&|bus|lunch|recess|hall|cafeteria|dismissal|arrival|morning|afternoon)_){0,5}(?:duty|duties|supervision|monitoring|post|posts|coverage|traffic|line) (?:supervise|monitor)_(?:the_)?(?:hall|cafeteria|playground|bus)',
    'duty',
  ),
  workClass(
    'provide do give assist help support monitor conduct',
    '(?:supervision|monitoring)_of_(?:the_)?(?:students?|children|halls?|hallways?|cafeteria|playground|buses)',
    'duty',
    { near: 8 },
  ),
  workClass(
    'monitor supervise watch',
    '(?:students|children|pupils)_(?:during|at|in|before|after)_(?:the_)?(?:[\\w,-]+_){0,2}(?:lunch|recess|arrival|dismissal|cafeteria|playground|halls?|hallways?|school|buses|bus)',
    'duty',
  ),
  workClass(
    'oversee direct supervise manage',
    '^(?:the_)?(?:[\\w-]+_)?(?:work|operations?|efforts|activities)_of_(?:the_)?(?:[\\w-]+_){0,2}(?:team|committee|department|program|aides?|tutors?|assistants?|volunteers?|paraprofessionals?)',
    'direct',
  ),
  workClass('keep maintain', '^(?:order|discipline|good_order)', 'duty', { near: 4 }),
  workClass(
    'cover supervise monitor patrol staff',
    '^(?:the_)?(?:[\\w-]+_){0,1}(?:hall|hallway|cafeteria|bus|buse|lunchroom|lunch|recess|arrival|dismissal|playground|parking_lot|carpool|detention|study_hall|media_center|computer_lab)',
    'duty',
    { near: 6 },
  ),
  workClass(
    `${anyOwnAct} help assist support aid participate`,
    'assembl(?:y|ie) field_day field_trip fundraiser fundraising fund-raiser book_fair science_fair festival picture_day open_house_logistics graduation_ceremon(?:y|ie) awards?_(?:ceremon(?:y|ie)|program|night|day) yearbook school_event school-wide_event schoolwide_event special_event spelling_bee pep_rall(?:y|ie) career_day celebration author_visit (?:literacy|reading|math|science|book|spirit|college|red_ribbon)_week',
    'run',
    { not: /\b(?:family|families|parent|teachers?|professional)\b/, near: 10 },
  ),
  workClass(
    'implement monitor coordinate manage oversee lead design develop support facilitate direct maintain evaluate run help assist build refine',
    '(?:mtss|rti|pbis|response_to_intervention|multi-tiered_[\\w-]+(?:_of_supports?)?|child_study|school_improvement|continuous_improvement|acsip|strategic|accreditation|title_i|turnaround|safety|attendance|enrollment|textbook_adoption|curriculum_adoption|adoption)_(?:[\\w()-]+_){0,3}(?:process|processes|program|programs|system|systems|plan|plans|procedures|logistics|schedule|schedules|calendar)',
    'run',
    {
      confidence: 'low',
      not: /\b(?:teachers? (?:in|with|to)|lessons?|professional|portion|meetings?|data (?:team|meeting)|students? (?:in|with)|curriculum (?!adoption)|through the|using)\b/,
      near: 12,
      unless:
        /\b(?:help|helps|support|supports|assist|assists|coach|coaches|train|trains|guide|guides) (?:[\w'-]+ ){0,3}teachers\b|\b(?:writing|portion)\b|\bthrough (?:co-|modeling)/,
    },
  ),
  workClass(
    'coordinate manage oversee direct run administer lead supervise organize',
    '(?:intervention|tutoring|mentor|mentoring|induction|summer|after-school|remediation|assessment|testing|reading|literacy|math|volunteer|incentive|enrichment)_(?:[\\w()-]+_){0,2}(?:process|program|programs|system|systems|logistics|calendar)',
    'run',
    { confidence: 'low', not: /\b(?:teachers? (?:in|with|to)|lessons?|professional|meetings?)\b/, near: 9 },
  ),
  workClass(
    'design implement assess develop lead oversee manage drive launch spearhead coordinate run',
    '(?:school|district|school-wide|schoolwide|district-wide|division|building|campus|system-wide|systemic|organizational|change|reform)_(?:[\\w-]+_){0,3}(?:initiative|reform|change|project|rollout|roll-out|logistics)',
    'run',
    { confidence: 'low', not: coaching, near: 10 },
  ),
  workClass(
    'compile create prepare produce generate run build make gather collect develop write',
    '^(?!.*\\breports?\\b).*for_(?:the_)?(?:administrative_team|administration|administrators|principals?|front_office|central_office|superintendent|board|cabinet|leadership_team)',
    'serve',
    { not: /\b(?:teachers|professional|training|workshops?|sessions?|and teachers|lessons?)\b/ },
  ),
  workClass(
    'oversee manage supervise direct administer',
    '^(?:the_|all_|any_)?(?:[\\w-]+_){0,3}(?:plans?|services|contracts?|subscriptions?|licenses?|vendors?|labs?|library|libraries|centers?|operations?|facilit(?:y|ies)|equipment)\\b',
    'run',
    {
      confidence: 'low',
      not: /\b(?:lesson|coaching|professional|learning|study|inventor\w*|makeup|make-up|testing|test)\b/,
      near: 7,
    },
  ),
  workClass(
    'evaluate renew negotiate select approve',
    '(?:[\\w-]+_){0,3}(?:subscription|vendor|contract|license_renewal|bid|proposal)',
    'run',
    { near: 6 },
  ),
  workClass(
    rules,
    'program programme initiative deployment rollout roll-out selection adoption piloting pilot process processe system committee budget schedule calendar grant funding fund staffing purchase purchasing event science_fair book_fair olympiad competition center vendor contract facility facilities discipline safety accreditation operation personnel policy policies procedure department intervention_program summer_school volunteer substitute paraprofessional aide tutor coache enrollment placement registration',
    'run',
    { not: coaching },
  ),
  workClass(
    'lead chair direct head run co-chair co-lead preside',
    'leadership_team pbis_team mtss_team rti_team building_team improvement_team crisis_team committee council department task_force program school-wide schoolwide',
    'run',
    {
      not: /\b(?:coaching|professional|workshops?|training|plcs?|learning)\b/,
      unless: /\bin leading\b|\bhelp\w* (?:to )?lead\b/,
    },
  ),
  workClass(
    'lead develop design build establish maintain',
    'master_schedule school_schedule building_schedule testing_calendar budget school_handbook staffing_plan',
    'run',
  ),
  workClass(
    'help assist support aid work collaborate participate serve contribute',
    'master_schedule scheduling staffing_decision hiring interviewing interview_team interview_committee interview_process hiring_process interviews budget purchasing discipline selection_of_(?:[\\w-]+_){0,2}(?:candidate|staff|teacher|personnel|employee) recruitment evaluation_of_staff',
    'run',
    { not: /\bown\b/ },
  ),
  workClass(
    'interview hire recruit select choose recommend screen dismiss onboard',
    'candidate applicant new_staff new_hire new_(?:teacher|employee|personnel|faculty) job_applicant prospective_teacher paraprofessional teaching_position vacanc(?:y|ie)',
    'hire',
    { not: /\bcredential|induction\b/ },
  ),
  workClass(
    'advise consult recommend',
    'staffing (?:assignment|placement|scheduling)_of_(?:[\\w-]+_)?(?:teacher|staff|student)',
    'run',
    { where: /\b(?:principals?|administrat\w+|leaders)\b/ },
  ),
  workClass('advise brief', '^(?:the_)?(?:superintendent|board|cabinet)', 'serve'),
  workClass('represent', '^(?:the_)?(?:principal|administration|administrator|superintendent)', 'stand-in', {
    near: 5,
  }),
  workClass(
    'do perform handle complete assist',
    'administrative_(?:dut(?:y|ie)|task|function|work|responsibilitie)',
    'run',
  ),
  workClass(
    'coordinate manage oversee lead direct run administer',
    '^(?:the_)?(?:[\\w-]+_){0,2}(?:rti|mtss|pbis|response_to_intervention|multi-tiered_system|section_504|504_process|child_study)',
    'run',
    { near: 7, not: /\b(?:meetings?|teachers? (?:in|with))\b/ },
  ),
  workClass('chair co-chair preside head', '^(?:the_)?(?:[\\w-]+_){0,4}(?:team|committee|council|board)', 'run', {
    near: 7,
    not: /\b(?:coaching|learning)\b/,
  }),
  workClass('own', 'outcome result score', 'run'),
  workClass('recruit', 'student participant family families teacher', 'run'),
  workClass(
    'secure write seek apply pursue obtain manage administer find prepare monitor',
    'grant grant_proposal grant_application funding budget sponsorship donation',
    'run',
    { not: /\bactivit/ },
  ),
  workClass(
    'be serve act function stand cover',
    'designee administrator_in_charge principal_designee acting_principal assistant_principal department_head department_chair lea_representative administrator_on_duty in_the_absence_of_the_principal',
    'stand-in',
  ),
  workClass(
    'administer issue assign enforce handle process assist support respond investigate',
    'consequence discipline disciplinary_referral suspension behavior_referral office_referral detention investigation',
    'run',
    { not: /\bteachers? (?:in|with)\b/ },
  ),
  workClass(
    'create develop prepare build produce generate design compile',
    'dashboards?_for_(?:the_)?(?:principal|administrator|leader|district|board) reports?_for_(?:the_)?(?:principal|administrator|superintendent|board|leader)',
    'serve',
  ),
  workClass(
    'respond fulfill answer handle complete',
    'requests?_from_(?:the_)?(?:superintendent|principal|administration|central|district|board) data_request',
    'serve',
  ),
  workClass(
    'help assist support aid provide',
    'corrective_action_plan comprehensive_needs_assessment title_i_plan strategic_plan accreditation improvement_planning technology_plan',
    'serve',
    { not: /\bteachers?\b/ },
  ),
  workClass('line-manage line quality-assure', 'manage coache teacher staff documentation curriculum', 'direct'),
  workClass(
    'approve authorize determine decide allocate prioritize',
    'purchase budget expenditure allocation staffing resource_allocation placement_of_student funding',
    'run',
    { not: /\bteachers?\b/ },
  ),
  workClass(
    'supervise direct manage schedule assign evaluate oversee lead',
    'paraprofessional paraeducator aide volunteer tutor substitute intern assistant',
    'direct',
    { not: /\b(?:teachers?|schools?|phonics|assistant principals?|strategies|training|support)\b/ },
  ),
  workClass(
    'develop create write design draft formulate build establish complete prepare update lead own',
    'plans?_for_(?:the_)?(?:whole_|entire_)?(?:schools?|district|building|campus|department)(?:_improvement)? (?:universal|assessment|strategic|school|district|state|system|improvement|crisis|safety|technology|staffing|campus|building|comprehensive)_(?:[\\w-]+_)?plan',
    'run',
    { near: 10, not: coachsMatter, unless: teachersTakePart },
  ),
  schoolWide(
    'develop create design build establish evaluate implement refine maintain set define',
    '(?:accountability|management|monitoring|evaluation|data|operational|performance)_(?:system|metric|process|measure|indicator) (?:systems?|metrics|policies|procedures|processes)_(?:for|of|to|across|in)_(?:the_|all_)?(?:[\\w-]+_){0,2}(?:schools?|district|building|campus|program|agency|department|implementation|monitoring|effective) procedures?_for_(?:[\\w-]+_)?(?:placement|referral|attendance|identification|enrollment)',
  ),
  schoolWide(
    'ensure guarantee see assure',
    '(?:roles?|responsibilities|policies|procedures|systems?|programs?|processes|services|handbooks?|schedules?|documents?|map|pbis|mtss|rti|initiatives?|budgets?|equipment|facilities)_(?:[\\w-]+_){0,2}(?:is|are|gets?|remain|run|function)s?',
  ),
  schoolWide(
    'assess evaluate monitor review track measure oversee',
    '^(?:the_)?(?:[\\w-]+_)?(?:progress|performance|effectiveness|success|status|implementation)_of_(?:[\\w-]+_){0,3}(?:groups?|teams?|schools?|campus|programs?|initiatives?|plans?|departments?|grants?|projects?)',
  ),
  schoolWide(
    'coordinate oversee manage',
    '^(?:the_)?(?:[\\w-]+_)?(?:completion|implementation|scheduling|logistics|operations?|rollout|roll-out|expansion|evaluation)_of',
  ),
  schoolWide(
    'implement execute enforce administer apply',
    '(?:polic(?:y|ie)|polices|regulation|directive|mandate)s?_(?:[\\w-]+_){0,2}(?:of|by|from|set|established|adopted)',
  ),
  workClass('monitor ensure verify', '(?:campus|school|school-wide|schoolwide|building|district)_compliance', 'run'),
  workClass('analyze present report share', 'discipline_(?:referral_)?data office_(?:discipline_)?referral', 'run', {
    unless: /\bwith teachers\b/,
  }),
]
