import { workClass, type WorkClass } from './work-class.js'

const shared =
  /\b(?:with (?:[\w'-]+ ){0,3}(?:teachers?|teams?|staff|colleagues|faculty|plcs?)|together|co-\w+|collaborat\w+|help\w*|assist\w*|guid\w+|support\w*)\b/

/** A teacher's own work, done for the teacher. */
export const workForTeachers: readonly WorkClass[] = [
  workClass(
    'get make have',
    '(?:materials|resources|centers|kits|lessons|packets)_(?:[\\w-]+_){0,3}(?:ready|prepared|made)',
    'materials',
    { unless: shared },
  ),
  workClass(
    'tell inform report update notify show',
    '^(?:the_|all_)?(?:parents|families|guardians)_(?:[\\w-]+_){0,4}(?:children|child|students?|progress|doing|scores|grades|results)',
    'families',
    { unless: /\bteachers?\b/ },
  ),
  workClass(
    'sort place group assign',
    '^(?:the_|all_)?(?:students|children|learners|pupils)_(?:in|into|to|by)',
    'test',
    {
      unless: shared,
      near: 8,
    },
  ),
  workClass(
    'step fill stand cover sub substitute',
    'in_to_teach in_for in_when_a in_as_a classes_when absent_teacher absent_colleague',
    'cover',
  ),
  workClass(
    'pull gather make prepare create assemble collect produce set copy cut level develop',
    'ready_for_classroom ready_for_use ready_for_the ready-to-use ready_to_use',
    'materials',
    { unless: shared },
  ),
  workClass('run', 'off_(?:[\\w-]+_)?(?:worksheet|packet|copie|test)', 'materials'),
  workClass(
    'make create prepare laminate',
    'anchor_chart bulletin_board flashcard game worksheet word_wall',
    'materials',
    {
      unless: shared,
    },
  ),
  workClass(
    'prepare make create write plan develop produce assemble design',
    '(?:lesson_plans?|lessons|materials|assessments?|tests|quizzes|centers|worksheets|units|activities|slides|intervention_plans?)_for_(?:all_|the_|each_|every_|classroom_|individual_|new_)?(?:teacher|grade-level|classroom|grade|class|student)',
    'materials',
    { unless: shared },
  ),
  workClass(
    'develop create write build design produce',
    '(?:common|quarterly|interim|unit|benchmark|end-of-unit|weekly|formative|summative)_(?:[\\w-]+_)?assessment',
    'materials',
    { unless: shared },
  ),
  workClass(
    'prepare build track compile generate produce chart graph update create maintain analyze disaggregate run',
    'item-analysis item_analysis data_display data_wall data_binder data_packet student_data_sheet data_for_(?:each_|all_|the_)?teacher reports?_for_(?:each_|all_|the_)?(?:teacher|department|grade|team) class_profile',
    'data',
    { unless: shared },
  ),
  workClass(
    'grade score mark correct',
    'paper homework student_writing writing_sample test assignment essay writing_assessment',
    'test',
    { unless: shared },
  ),
]
