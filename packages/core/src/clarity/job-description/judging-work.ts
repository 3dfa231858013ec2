import { workClass, type WorkClass } from './work-class.js'

const helps =
  /\b(?:work|works|working|help|helps|helping|support|supports|supporting|coach|coaches|coaching|assist|assists|assisting|feedback|together|non-evaluat\w*|confidential\w*|students?|grade student work)\b/
const leaders =
  /\b(?:principals?|administrat\w+|supervisors?|superintendents?|board|directors?|leaders|leadership|evaluators?|effectiveness|human resources|portal|office)\b/

/** Work that rates or polices teachers, or tells leaders about them. */
export const judgingWork: readonly WorkClass[] = [
  workClass(
    'evaluate appraise rate supervise',
    '^(?:(?:the|all|new|probationary|classroom|other|first-year)_)*(?:teacher|staff|faculty|instructor)(?!_(?:need|development|learning|training|request))',
    'evaluate',
    { unless: /\bnon-evaluat\w*\b/ },
  ),
  workClass('hold', '(?:teacher|staff|facult(?:y|ie)|team)s?_accountable', 'police'),
  workClass(
    'report send submit forward share tell give',
    'findings?_to_(?:the_)?(?:principal|administrat\\w+|supervisor|director|district) what_(?:was|is|they|he|she|were)_(?:seen|see|sees|observed)',
    'inform',
    {
      where: /\b(?:walk-?throughs?|observ\w+|visits?|classrooms?|lessons?)\b/,
      unless: /\b(?:confidential\w*|aggregate|students? (?:data|work))\b/,
    },
  ),
  workClass(
    'line line-manage manage supervise complete conduct perform write contribute lead do prepare',
    'their_appraisal appraisal appraisals?_of formal_assessment progress_review performance_review summative_evaluation teacher_evaluation evaluations?_of_(?:the_)?(?:teacher|staff) formal_observation',
    'evaluate',
    { not: /\b(?:self|students?|programs?)\b/, confidence: 'medium' },
  ),
  workClass(
    'observe visit complete conduct use score record fill enter document',
    'rubric_and_enter rubric rating walk-through_form walkthrough_form evaluation_form observation_score look-for_checklist',
    'evaluate',
    {
      where:
        /\b(?:ratings?|forward\w*|submit\w*|portal|evaluator|(?:to|for) the (?:principal|administrat\w+|supervisor))\b/,
      unless: /\b(?:student work|non-evaluat\w*|confidential\w*)\b/,
    },
  ),
  workClass(
    'tell report present provide submit share forward communicate inform give update keep send discuss review document generate relay furnish notify',
    '(?:progress|performance|strengths|weaknesses|names|status|practice|practices|effectiveness|compliance|growth|needs|implementation|participation|deficienc(?:y|ies)|concern|concerns|feedback|information|data|updates)_(?:of|about|on|regarding|for|concerning)_(?:the_)?(?:progress_of_)?(?:individual_|each_|specific_|particular_|all_|struggling_|new_|named_)?(?:teacher|staff|faculty) how_(?:each|the|a|individual|all)_teacher individual_teacher by_teacher teacher-level teacher_performance teacher_effectiveness teachers_who_(?:do|are|fail|struggle|need) observation_(?:note|finding|result) walkthrough_(?:data|result|finding) walk-through_(?:data|result|finding) deficiencie',
    'inform',
    {
      where: leaders,
      unless:
        /\b(?:with the teacher|confidential\w*|aggregate|non-evaluat\w*|students? (?:data|progress|performance|needs))\b/,
    },
  ),
  workClass(
    'identify recommend refer flag target select nominate',
    'teachers?_(?:in_need|for_improvement|who|for_(?:assistance|remediation|support|intervention|coaching|a_plan|renewal|dismissal)) struggling_teacher ineffective_teacher underperforming_teacher low-performing_teacher',
    'choose',
    { where: leaders },
  ),
  workClass(
    'recommend nominate certify',
    'candidates?_for_(?:the_)?(?:[\\w-]+_)?(?:credential|renewal|tenure|employment|licensure) continued_employment contract_renewal teachers?_for_(?:renewal|tenure|employment|dismissal)',
    'evaluate',
  ),
  workClass(
    'monitor check verify ensure make see track enforce inspect audit oversee assure',
    'fidelity adherence pacing lesson_plan_book teacher_compliance compliance_with_(?:the_)?(?:curriculum|pacing|lesson|program|scope|district_curriculum) teachers?_(?:are|follow|comply|implement|adhere|use|turn) classrooms?_(?:are|follow|comply) implementation_of_(?:[\\w-]+_){0,5}in_(?:all|every|each)_classroom',
    'police',
    { unless: helps },
  ),
  workClass('serve act function', 'as_(?:an?_|the_)?(?:[\\w-]+_){0,2}evaluator', 'evaluate', {
    unless: /\bprogram evaluator\b/,
  }),
  workClass(
    'complete conduct perform make do',
    'formal_(?:classroom_|teacher_|lesson_)?observation observations?_whose_(?:[\\w-]+_){0,2}(?:score|rating)',
    'evaluate',
    { not: /\bstudents?\b/, unless: /\bnon-evaluat\w*\b/ },
  ),
  workClass('score rate grade calibrate', '(?:teacher|staff)_(?:evaluation|appraisal) ratings', 'evaluate', {
    unless: /\bstudent work\b/,
  }),
  workClass(
    'ensure make see verify assure',
    '(?:teachers|staff|instructors|faculty)_(?:adhere|comply|follow|post|submit|turn|keep)',
    'police',
    { unless: helps },
  ),
  workClass('issue send', 'notices?_of_(?:non-?compliance|deficiency) noncompliance_notice', 'police'),
  workClass('police', '[\\w-]+', 'police'),
  workClass(
    'discuss meet',
    '(?:which_)?teachers_(?:who_)?are_(?:struggling|failing|behind) struggling_teacher',
    'inform',
    {
      where: leaders,
    },
  ),
]
