import { anyOwnAct, workClass, type WorkClass } from './work-class.js'

const helps =
  /\b(?:work|works|working|help|helps|helping|support|supports|supporting|coach|coaches|coaching|assist|assists|assisting|feedback|together|non-evaluat\w*|confidential\w*|students?|grade student work)\b/
const leaders =
  /\b(?:principals?|administrat\w+|supervisors?|superintendents?|board|directors?|leaders|leadership|evaluators?|effectiveness|human resources|portal|office)\b/

/** What is kept from judgment, or asked for by the teacher. */
const keptApart =
  /\b(?:confidential\w*|aggregate\w*|non-evaluat\w*|students?|volunteer\w*|invit\w+|with the teachers?)\b/

/** Work that rates or polices teachers, or tells leaders about them. */
export const judgingWork: readonly WorkClass[] = [
  workClass(
    'tell inform notify alert',
    '^(?:the_)?(?:building_|school_)?(?:principal|administrat\\w+|supervisor)',
    'inform',
    {
      where: /\bteachers? (?:who|in need|that|are|do|fail|need)\b/,
      near: 5,
    },
  ),
  workClass(
    'let keep inform tell advise update notify alert',
    'how_(?:each|the|a|individual|all|every|new|well)_?(?:[\\w-]+_)?(?:teacher|staff|classroom)s? (?:each|individual|particular)_teacher which_teachers who_is_(?:struggling|falling)',
    'inform',
    { where: leaders, unless: /\b(?:confidential\w*|non-evaluat\w*)\b/ },
  ),
  workClass(
    'write report document record send submit share complete',
    '(?:observations?|visits?|walk-?throughs?|what_[\\w-]+_(?:sees|saw|observes))_(?:[\\w-]+_){0,2}(?:for|to|with)_(?:the_|building_|school_|campus_)*(?:principal|administrat\\w+|supervisor|director|office)',
    'inform',
    { unless: /\b(?:confidential\w*|aggregate|students?|non-evaluat\w*)\b/ },
  ),
  workClass(
    'attend observe participate join sit lead conduct hold',
    'formal_observations?_with (?:teachers?|staff|teacher|faculty)_(?:performance_)?(?:evaluation|appraisal)s?_(?:conference|meeting|process) evaluation_conference rating_conference appraisal_meeting',
    'evaluate',
    { unless: /\bnon-evaluat\w*\b/ },
  ),
  workClass(
    'make give provide offer write',
    'recommendations?_(?:about|on|for|regarding|concerning|as_to)_(?:the_)?(?:[\\w-]+_){0,2}(?:teachers?_(?:contract|renewal|tenure|status|placement|assignment)|contract|renewal|tenure|employment|dismissal|non-renewal)',
    'evaluate',
  ),
  workClass(
    'ensure monitor verify check see assure oversee make guarantee',
    '(?:curriculum|program|programs|instruction|lessons|materials|pacing|schedule|plan|plans|guide|initiative|strategies|model|framework|it)_(?:[\\w()-]+_){0,6}(?:is|are|be|being|gets?)_(?:[\\w-]+_){0,2}(?:followed|delivered|implemented|taught|adhered|carried|executed|observed)',
    'police',
    {
      unless: helps,
      where:
        /\b(?:fidelity|followed|adher\w+|as (?:written|designed|intended|planned|required)|compliance|all (?:classrooms|grades|teachers))\b/,
    },
  ),
  workClass('hold', '(?:teacher|staff|facult(?:y|ie)|team)s?_accountable', 'police'),
  workClass(
    'report send submit forward share tell give',
    '(?:results|notes|data|feedback|findings|information)_(?:to|with)_(?:the_)?(?:[\\w-]+_)?(?:principal|administrat\\w+|supervisor|director) findings?_to_(?:the_)?(?:principal|administrat\\w+|supervisor|director|district) what_(?:was|is|they|he|she|were)_(?:seen|see|sees|observed)',
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
      unless: /\b(?:student work|support|non-evaluat\w*|confidential\w*)\b/,
    },
  ),
  workClass(
    'tell report present provide submit share forward communicate inform give update keep send discuss review document generate relay furnish notify',
    '(?:progress|performance|strengths|weaknesses|names|status|practice|practices|effectiveness|compliance|growth|needs|implementation|participation|deficienc(?:y|ies)|concern|concerns|feedback|information|data|updates)_(?:of|about|on|regarding|for|concerning)_(?:the_)?(?:progress_of_)?(?:individual_|each_|specific_|particular_|all_|struggling_|new_|named_)?(?:teacher|staff|faculty) how_(?:each|the|a|individual|all)_teacher reports?_on_(?:each|individual|every)_(?:[\\w-]+_)?teacher individual_teacher by_teacher teacher-level teacher_performance teacher_effectiveness teachers_who_(?:do|are|fail|struggle|need) observation_(?:note|finding|result) walkthrough_(?:data|result|finding) walk-through_(?:data|result|finding) deficiencie',
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
    'candidates?_for_(?:the_)?(?:[\\w-]+_)?(?:credential|renewal|tenure|employment|licensure) continued_employment contract_renewal teachers?_for_(?:renewal|tenure|employment|dismissal|improvement)',
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
  workClass(
    'score rate grade calibrate',
    '(?:teacher|staff)_(?:evaluation|appraisal) ratings classroom_visit observation lessons?_(?:on|with|by)',
    'evaluate',
    {
      unless: /\bstudent work\b/,
    },
  ),
  workClass(
    'ensure make see verify assure',
    '^(?:that_|all_|the_|classroom_)*(?:teachers|staff|instructors|faculty)_(?!(?:have|has|feel|understand|know|receive|get|can|learn|grow|succeed|develop|and|with|in|who|are_(?:supported|given|prepared|trained|able|provided|equipped|ready))_)[a-z]+',
    'police',
    { unless: /\b(?:help\w*|support\w*|coach\w*|assist\w*|feedback|together|non-evaluat\w*|confidential\w*)\b/ },
  ),
  workClass(
    'become be serve act get train attend complete participate',
    'certified_(?:[\\w-]+_){0,2}(?:evaluator|observer|appraiser|rater) (?:teacher|staff|tap|team)_(?:evaluator|appraiser) (?:evaluator|appraiser)_(?:training|certification)',
    'evaluate',
  ),
  workClass(
    'oversee supervise manage direct',
    '^(?:the_|a_|all_|and_)*(?:[\\w-]+_)?(?:groups?|teams?|cohorts?|work|performance|progress|activities|duties)_of_(?:the_)?(?:[\\w-]+_){0,2}(?:teachers|educators|staff|faculty|colleagues) ^(?:all_|the_)*(?:[\\w-]+_)?(?:teachers|classrooms)',
    'evaluate',
    {
      near: 8,
      unless: /\b(?:student|practicum|paraprofessional|tutors?|feedback|confidential\w*|non-evaluat\w*)\b/,
    },
  ),
  workClass(anyOwnAct, 'unannounced', 'evaluate', { unless: keptApart }),
  workClass(
    'assess evaluate measure rate judge gauge appraise score grade quantify',
    'results?_of_(?:[\\w-]+_){0,2}observations? observation_results? (?:teacher|staff|instructional|faculty)_(?:performance|effectiveness|quality|competenc[ey]) (?:performance|effectiveness|quality|competence)_of_(?:the_|all_|each_|individual_|classroom_)?(?:teach(?:ers|ing)|staff|instructors?|classroom_practice|instruction)',
    'evaluate',
    { near: 9, not: /\b(?:students?|development|training|learning|workshops?)\b/, unless: /\bnon-evaluat\w*\b/ },
  ),
  workClass(
    'compile submit collect prepare forward send summarize turn provide give hand upload file keep write',
    '(?:classroom_|teacher_)?(?:observation|walk-?through)s?_(?:results?|data|notes?|findings?|reports?|forms?|scores?) (?:notes|reports?|data|results?)_(?:on|of|from)_(?:[\\w-]+_){0,2}(?:observations?|walk-?throughs?|visits?)',
    'inform',
    {
      where: leaders,
      unless: keptApart,
    },
  ),
  workClass(
    'determine identify select choose decide recommend pinpoint target',
    '(?:target(?:ed)?|struggling|marginal|weak|ineffective)_(?:[\\w-]+_)?teacher which_teachers teachers?_(?:for_(?:more|further|additional|closer|detailed|targeted)|needing|requiring|to_(?:be_)?(?:observe|watch|receive))',
    'choose',
    { near: 14, confidence: 'low', unless: keptApart },
  ),
  workClass(
    'use apply administer complete conduct score assess observe rate implement measure',
    'rubrics? (?:evaluation|rating|scoring)_(?:instrument|tool|form|scale|rubric) rating_scale observation_(?:tool|instrument|checklist)',
    'evaluate',
    {
      near: 16,
      confidence: 'low',
      where:
        /^(?=.*\b(?:assess|measure|rate|score|evaluate|evaluation|rating|evaluations)\b).*\b(?:teachers?|staff|educators?|caregivers?|visitors?|classrooms?|performance|instruction|practices?)\b/,
      unless:
        /\b(?:feedback|support\w*|coach\w*|goals?|with teachers?|help\w*|students?|self-\w+|train\w*|confidential\w*|non-evaluat\w*)\b/,
    },
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
