import { workClass, type WorkClass } from './work-class.js'

const rules =
  'manage oversee direct coordinate supervise administer spearhead govern control own head run organize handle'

/** Work with adults that is a coach's own, whoever runs it. */
const coaching =
  /\b(?:coaching|cycles?|lessons?|co-teaching|plcs?|professional|workshops?|trainings?|study|learning (?:walks?|labs?|communit)|data (?:meetings?|teams?|chats?|talks?)|collaborat\w+|own|conversations?|rounds|demonstration|observations?|sessions?|meetings?|visits?|inventor(?:y|ies)|materials|kits?|instructional staff|teaching staff|teachers)\b/

/** Work of school and district leaders by what is done to what. */
export const leadersWork: readonly WorkClass[] = [
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
    { not: /\b(?:coaching|professional|workshops?|training|plcs?|learning)\b/, unless: /\bin leading\b/ },
  ),
  workClass(
    'lead develop design build establish maintain',
    'master_schedule school_schedule building_schedule testing_calendar budget school_handbook staffing_plan',
    'run',
  ),
  workClass(
    'help assist support aid work collaborate participate serve contribute',
    'master_schedule scheduling staffing_decision hiring interviewing interview_team interview_committee budget purchasing discipline selection_of_candidate selection_of_staff selection_of_teacher recruitment evaluation_of_staff',
    'run',
    { not: /\bown\b/ },
  ),
  workClass(
    'interview hire recruit select recommend screen dismiss onboard',
    'candidate applicant new_staff new_hire job_applicant prospective_teacher paraprofessional teaching_position vacanc(?:y|ie)',
    'hire',
    { not: /\bcredential|induction\b/ },
  ),
  workClass(
    'write develop create lead complete own draft',
    '(?:school|district|campus|building|state|system)_(?:[\\w-]+_)?plan school_improvement_plan',
    'run',
    { not: /\b(?:lesson|unit|action|coaching|professional|with teachers)\b/ },
  ),
  workClass('advise brief', '^(?:the_)?(?:superintendent|board|cabinet)', 'serve'),
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
  workClass(
    'assist help support aid',
    '(?:manager|director|coordinator|principal|administrator|superintendent|supervisor|administration)_in_(?:developing|planning|preparing|creating|writing|managing|scheduling|making|monitoring|implementing|selecting|hiring)',
    'serve',
    { not: /\b(?:lessons?|coaching|professional|teachers? (?:in|with))\b/ },
  ),
  workClass('line-manage line quality-assure', 'manage coache teacher staff documentation curriculum', 'direct'),
  workClass(
    'approve authorize determine decide allocate prioritize',
    'purchase budget expenditure allocation staffing resource_allocation placement_of_student funding',
    'run',
    { not: /\bteachers?\b/ },
  ),
  workClass(
    'train supervise direct manage schedule assign evaluate oversee lead',
    'paraprofessional paraeducator aide volunteer tutor substitute intern assistant',
    'direct',
    { not: /\b(?:teachers?|schools?|phonics|assistant principals?)\b/ },
  ),
  workClass('monitor ensure verify', '(?:campus|school|school-wide|schoolwide|building|district)_compliance', 'run'),
  workClass('analyze present report share', 'discipline_(?:referral_)?data office_(?:discipline_)?referral', 'run', {
    unless: /\bwith teachers\b/,
  }),
]
