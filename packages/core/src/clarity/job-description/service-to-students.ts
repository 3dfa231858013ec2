import { workClass, type WorkClass } from './work-class.js'

const adults =
  /\b(?:teachers?|staff|adults?|colleagues|coaches|faculty|famil(?:y|ies)|parents?|teams?|plans?|schedules?|programs?|process|resources|materials|strategies|data)\b/
const watched = /\b(?:model\w*|demonstrat\w*|co-teach\w*|while teachers|so that teachers|alongside)\b/

/** Work with students that is not done for teachers to learn from. */
export const serviceToStudents: readonly WorkClass[] = [
  workClass(
    'teach instruct reteach remediate tutor pre-teach',
    'student pupil child children learner its_member club_member group class classe timetable section period course subgroup intervention reading_class elective block lesson grader kindergartner',
    'teach',
    { not: adults, unless: watched },
  ),
  workClass(
    'provide deliver give offer lead facilitate run conduct hold implement carry serve pull push work see meet support',
    'intervention instruction tutoring remediation acceleration small_group small-group counseling social_skill circle check-in pull-out push-in enrichment one-on-one one-to-one direct_service tier_2 tier_3 tier_ii tier_iii',
    'teach',
    {
      not: /\b(?:teachers?|staff|adults?|colleagues|coaches|faculty|parents?|training|development|professional|coaching|feedback|modeling|strategies|materials|program|programs|plans?|team|teams|support|supports|data|conversations?|meetings?|core)\b/,
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
