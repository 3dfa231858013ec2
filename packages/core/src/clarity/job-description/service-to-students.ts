import { workClass, type WorkClass } from './work-class.js'

const adults =
  /\b(?:teachers?|staff|adults?|colleagues|coaches|faculty|famil(?:y|ies)|parents?|teams?|plans?|schedules?|programs?|process|resources|materials|strategies|data)\b/
const watched =
  /\b(?:models|modeling|modelling|model (?!of)(?:[\w-]+ ){0,2}(?:lessons?|instruction|strategies|for|with|techniques|practices?|how)|demonstrat\w*|co-teach\w*|while (?:the )?teachers?|so that teachers|alongside)\b/

/** Words before the thing itself: "leadership in instruction" gives no instruction. */
const within = '(?:(?!(?:in|of|on|for|about|from|as|into|with|by)_)[\\w,&/()-]+_){0,7}'

/** Work with students that is not done for teachers to learn from. */
export const serviceToStudents: readonly WorkClass[] = [
  workClass(
    'be serve act',
    'teacher_of_record (?:instructor|teacher)_(?:for|of)_(?:a|one|two|the)_(?:[\\w-]+_){0,2}(?:class|section|course)',
    'teach',
  ),
  workClass('read write practice', '^with_(?:[\\w-]+_){0,2}(?:students|children|pupils|learners)', 'teach', {
    near: 6,
  }),
  workClass(
    'run lead sponsor direct host',
    '(?:[\\w-]+_){0,2}(?:homework|student|book|math|chess|robotics|lego|coding|drama|art)_club',
    'teach',
    { near: 7, unless: /\b(?:teachers?|staff)\b/ },
  ),
  workClass('tutor', '^(?:before|after|during|at|on|in|as)\\b', 'teach', { near: 3, unless: /\bteachers?\b/ }),
  workClass(
    'take',
    '^(?:[\\w-]+_){0,3}(?:small|reading|intervention|math|guided|minilit|phonics|literacy|tutoring|student)_groups?',
    'teach',
    { near: 6 },
  ),
  workClass(
    'deliver run lead pull conduct provide hold facilitate teach',
    '(?:[\\w-]+_){0,3}(?:reading|math|literacy|skill|guided|small|intervention|phonics|enrichment|tutoring|strategy|writing|social|lunch|gillingham|instructional|leveled|daily|remedial)_groups? groups?_(?:of|to|with|for)_(?:[\\w-]+_){0,3}(?:student|reader|learner|children|pupil)',
    'teach',
    { not: /\b(?:study|teachers?|focus|user|work|parents?|staff|data|professional)\b/, near: 12, unless: watched },
  ),
  workClass(
    'adjust plan implement organize schedule monitor design develop provide deliver',
    '^(?:the_|all_)?(?:[\\w-]+_){0,3}interventions?(?:_(?:programs?|materials|groups?|lessons|plans|services|sessions|supports?))?\\b',
    'teach',
    {
      confidence: 'low',
      not: /\b(?:teachers?|staff|mtss|rti|pbis|teams?|process|specialists?|school's|schools?|building|campus|tier i|behavior|coordinat\w+)\b/,
      near: 6,
      unless: /\b(?:teachers?|staff|teams?|collaborat\w+|coach\w*|model\w*)\b/,
    },
  ),
  workClass(
    'identify select screen place group target monitor track',
    '(?:students|learners|children|readers|pupils)_in_(?:[\\w-]+_){0,3}(?:interventions?|tutoring|remediation) (?:students|learners|children|readers|pupils)_(?:[\\w-]+_){0,3}(?:needing|need|needs|in_need|for|requiring|require|qualify|eligible)_(?:of_)?(?:[\\w-]+_){0,3}(?:intervention|service|support|help|tutoring|remediation|program|group|enrichment|tier)',
    'teach',
    {
      confidence: 'low',
      unless: /\b(?:teachers?|staff|teams?|schools|principals?|administrat\w+|help|assist|support|collaborat\w+)\b/,
    },
  ),
  workClass(
    'help assist support aid serve guide motivate encourage mentor counsel coach advise',
    '^(?:the_|all_|individual_|some_|any_|our_|identified_|struggling_|at-risk_|selected_)*(?:students|learners|children|pupils|readers)\\b',
    'teach',
    {
      not: adults,
      unless:
        /\b(?:models? (?:lessons?|for|how)|modeling|demonstrat\w*|co-teach\w*|teachers?|famil(?:y|ies)|parents?)\b/,
      near: 8,
    },
  ),
  workClass(
    'sponsor advise moderate lead coach supervise',
    '(?:student|academic|chess|book|math|science|robotics|coding|art|drama)_(?:[\\w-]+_){0,2}(?:club|team|council|society|league) after-school_club yearbook',
    'teach',
    { unless: /\b(?:teachers?|staff)\b/ },
  ),
  workClass('proctor invigilate', 'exam examination test assessment testing', 'test', {
    unless: /\bteachers? (?:in|to|with)\b/,
  }),
  workClass(
    'teach instruct reteach remediate tutor pre-teach',
    'student pupil child children learner its_member club_member group class classe timetable section period course subgroup intervention reading_class elective block lesson grader kindergartner',
    'teach',
    { not: adults, unless: watched },
  ),
  workClass(
    'provide deliver give offer lead facilitate run conduct hold implement carry serve pull push work see meet support',
    `^${within}(?:interventions?|instruction|tutoring|remediation|acceleration|small_groups?|small-group|counseling|social_skills?|circles?|check-ins?|pull-out|push-in|enrichment|one-on-one|one-to-one|direct_services?|tier_(?:2|3|ii|iii))`,
    'teach',
    {
      not: /\b(?:teachers?|staff|adults?|colleagues|coaches|faculty|parents?|training|development|professional|coaching|feedback|modeling|strategies|materials|plans?|team|teams|support|supports|data|conversations?|meetings?|core|observ\w+|visits?|discussions?|walk\w*|reviews?|committees?|input)\b/,
      near: 9,
      unless:
        /\b(?:model\w*|demonstrat\w*|co-teach\w*|while teachers|so that teachers|alongside|teachers?|staff|coaching)\b/,
    },
  ),
  workClass(
    'provide deliver give work serve meet mentor counsel support supervise see pull teach',
    '(?:identified|struggling|at-risk|small_groups_of|groups_of|individual|selected|targeted|intervention|lowest-performing|some|tier_3)_(?:student|pupil|learner|children|reader)',
    'teach',
    { not: /\b(?:teachers?|staff|teams?|data|strategies)\b/, unless: watched },
  ),
  workClass(
    'work help assist support meet conference confer',
    '(?:^|directly_|one-on-one_|individually_)(?:with_)?(?:[\\w-]+_)?(?:students|learners|children|pupils|readers|writers)_(?:with|in|on|after|who|during|to_build)',
    'teach',
    { not: adults, unless: watched },
  ),
  workClass(
    'administer give conduct proctor complete score assess screen test',
    'student pupil child children kindergartner learner newcomer reader',
    'test',
    {
      not: /\b(?:teachers?|staff|data|work|growth|progress|needs?|strengths?|learning|achievement|engagement|results|surveys?)\b/,
      unless:
        /\b(?:with|help|helps|assist|assists|support|supports|train|trains) (?:[\w'-]+ ){0,3}(?:teachers?|staff)\b/,
    },
  ),
  workClass(
    'respond de-escalate remove restrain counsel mentor supervise',
    'crisis crisis_call escalated_student student_crisis student_conflict crises students? student_behavior',
    'teach',
    { not: /\b(?:needs|teachers?)\b/ },
  ),
  workClass(
    'develop write create',
    'functional_behavior behavior_intervention_plan individual_education individualized_education iep safety_plan_for_student student_behavior_plan',
    'teach',
    { unless: /\bteachers?\b/ },
  ),
]
