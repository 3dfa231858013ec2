import { anyOwnAct, workClass, type WorkClass } from './work-class.js'

const keeps =
  'keep maintain update submit complete prepare file organize log document compile collate process manage track write turn generate record collect produce fill send register handle do enter input upload download extract clean pull publish distribute take type draft issue create print mail reconcile submit'

/** Office work by what is done to what. */
export const officeWork: readonly WorkClass[] = [
  workClass(
    anyOwnAct,
    'paperwork correspondence timesheet time_sheet purchase_order work_order order_form requisition invoice receipt reimbursement sign-in_sheet mailing newsletter bulletin social_media(?:_account)? data_entry record-keeping recordkeeping signature_page signatures_on mailbox photocopie inventory inventorie (?:clerical|secretarial|office)_(?:dut(?:y|ie)|task|work|support|function) supply_order supplie equipment_inventory sub_folder filing_system filing contact_list phone_call e-?mails?_and voicemail meeting_minute minutes_of minutes_for office_work documentation_for documentation_of necessary_documentation required_documentation time_log activity_log contact_log coaching_log mileage travel_log room_reservation substitute_request technology_inventory data_room data_warehouse shared_drive reception_desk front_desk reception stipend coding_error permanent_record equipment_transfer notebook weekly_e-?mail mass_e-?mail reminder testing_material test_booklet workstation computer_lab printer chromebook_cart loaner hardware password user_account (?:login|log-in) roster',
    'records',
    {
      confidence: 'low',
      not: /\b(?:running records?|confiden\w*|lesson plans?|fidelity inventory|inventory of (?:skills|strategies))\b/,
      near: 9,
    },
  ),
  workClass(
    'keep maintain complete prepare file submit write compile generate run produce create update organize turn send collect provide give process handle track manage document make do fulfill finish assemble',
    '(?:[\\w-]+_){0,3}(?:records|logs?|files?|reports?|forms|binders?|documents|rosters?|spreadsheets?|databases?|paperwork|documentation)',
    'records',
    {
      not: /\b(?:running records?|anecdotal|confidentiality|parents? (?:about|on|of)|to (?:teachers|parents|families)|with teachers|feedback|profile|report cards?|lesson)\b/,
      near: 7,
    },
  ),
  workClass(
    keeps,
    'time_log log record paperwork folder file documentation database minute correspondence spreadsheet timesheet time_sheet roster inventory inventorie binder letter invoice requisition warrant(?:y|ie)(?:_claim)? booking_system password usage_report monthly_report weekly_report quarterly_report annual_report reports?_and_record required_report activity_report bulletin newsletter mailing attendance contact_list sign-in_sheet expense receipt purchase_order display calendar_of_event',
    'records',
    {
      not: /\brunning records?\b|\bconfidentiality\b|\bfidelity inventory\b|\bwalk-?through\b|\b(?:portfolios?|lesson|behavior) plans?\b|\bdata (?:team|meeting)|\bprofile/,
      unless:
        /\b(?:with|help|helps|helping|assist|assists) (?:[\w'-]+ ){0,3}teachers?\b|\bteachers? (?:in|with|to)\b|\banecdotal\b/,
    },
  ),
  workClass(
    'log record document enter track report',
    'coaching_contact contact coaching_activit(?:y|ie) all_activit(?:y|ie) coaching_visit hour coaching_log coaching_record visit time interaction service_hour mileage',
    'records',
    { not: /\b(?:minutes|families|first|short|long|confiden\w*|on time|to work|contact with)\b/ },
  ),
  workClass(
    'enter input upload file key import export extract clean tabulate tally count',
    'data score result file contact grade plan information',
    'data',
  ),
  workClass(
    'order purchase requisition procure buy inventory stock restock circulate ship unpack label laminate photocopy copy duplicate barcode barcoding distribute deliver check shelve refurbish replenish reset repair',
    'material book supply supplie kit text textbook manipulative reader consumable equipment device resource handout copy copie workbook game library librarie subscription technology password printer chromebook laptop classroom_set',
    'materials',
    { not: /\b(?:teachers? (?:in|to)|lessons?|articles?|trainings?|workshops?|groups?|instruction|interventions?)\b/ },
  ),
  workClass(
    'oversee maintain manage organize keep coordinate level house run',
    'inventory inventorie book_room bookroom resource_room lending_library resource_library professional_library leveled_library checkout check-out_system storage storeroom supply_room curriculum_library kit refurbishment_center novel-set booking website web_page web_site calendar purchase',
    'materials',
    { not: /\b(?:classroom librar|own|coaching|teachers)/ },
  ),
  workClass(
    'schedule arrange coordinate book reserve handle',
    'vendor room travel substitute facility catering logistic refreshment registration meeting_space venue',
    'records',
    { not: /\b(?:teachers? to|observe|visit)\b/ },
  ),
  workClass(
    'translate interpret',
    'document letter form notice meeting conference event curriculum material at',
    'records',
    {
      not: /\b(?:data|results|scores|growth|standards|assessment data|to (?:the )?(?:new )?teachers)\b/,
    },
  ),
  workClass(
    'troubleshoot repair fix configure provide offer give reset install set',
    'troubleshooting technical_difficult(?:y|ie) help_desk help-desk hardware software_installation printer password device_repair',
    'materials',
  ),
  workClass(
    'take prepare distribute type post write send record',
    'minute meeting_note notes_(?:for|of|from|at)_(?:(?:the|each|all)_)?(?:[\\w-]+_)?meeting agendas?_and_minute notes_to_all',
    'records',
  ),
  workClass(
    'make run do type collate put',
    'copies filing data_entry typing up_notes up_minutes up_letter packets_for',
    'records',
    {
      not: /\b(?:teachers? (?:in|to)|lessons?)\b/,
    },
  ),
  workClass(
    'maintain update design manage keep create build post run write develop',
    'web_?page web_?site website webpage blog',
    'records',
    { near: 8, not: /\b(?:teachers? (?:in|with|to)|lessons?)\b/ },
  ),
  workClass(
    'put enter load',
    '(?:[\\w-]+_){0,3}(?:scores|data|results|grades|information)_(?:into|in|on)_(?:the_|a_)?(?:[\\w-]+_)?(?:computer|system|database|spreadsheet|platform|portal)',
    'data',
  ),
  workClass(
    'maintain manage charge store repair inventory',
    '(?:[\\w-]+_){0,3}(?:laptop|tablet|ipad|device|calculator|computer)',
    'materials',
    { near: 6 },
  ),
  workClass(
    'set arrange prepare',
    '^(?:up_|the_)?(?:and_takes?_down_)?(?:rooms?|chairs|tables|spaces|equipment)',
    'materials',
    { near: 6 },
  ),
  workClass('audit correct purge', 'record file folder database error', 'records', { near: 8 }),
  workClass(
    'keep charge store lock collect track',
    '^(?:the_)?(?:ipads?|devices?|books?|laptops?|equipment|supplies) track_of_(?:the_)?(?:[\\w-]+_)?(?:ipads?|devices?|books?|materials|kits?|laptops?|equipment|supplies|orders) ipad laptop tablet',
    'materials',
  ),
]
