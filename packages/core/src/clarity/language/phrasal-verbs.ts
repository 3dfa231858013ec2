/** Verbs of two or three words, each with the one-word verb that does the same. The rules know the latter only. */
const pairs =
  'look_after:maintain team_teach:co-teach take_care_of:maintain care_for:maintain see_to:manage take_charge_of:manage have_charge_of:manage be_in_charge_of:manage be_responsible_for:manage hand_in:submit turn_in:submit send_in:submit send_off:submit hand_over:submit send_out:distribute give_out:distribute hand_out:distribute pass_out:distribute pass_on:share pass_along:share bring_back:share type_up:type write_up:write write_down:record note_down:record make_up:create draw_up:create come_up_with:create put_together:create work_out:develop put_on:hold carry_on:conduct go_over:review look_through:review look_into:research read_up_on:research find_out:identify track_down:find point_out:identify single_out:identify pick_out:select look_in_on:observe sit_in_on:observe drop_in_on:observe check_in_on:observe drop_by:visit stop_by:visit check_on:check check_up_on:check watch_over:monitor keep_an_eye_on:monitor keep_watch_over:monitor keep_tabs_on:track keep_track_of:track keep_count_of:track see_that:ensure make_sure:ensure make_certain:ensure see_to_it:ensure fill_in_for:substitute stand_in_for:substitute step_in_for:substitute sub_for:substitute take_over:cover take_part_in:participate join_in:participate be_part_of:participate be_a_part_of:participate take_notes:record keep_notes:record fill_out:complete head_up:lead take_the_lead:lead sit_with:meet sit_down_with:meet talk_with:meet speak_with:meet touch_base_with:meet get_together_with:meet keep_in_touch_with:meet keep_in_contact_with:meet add_to:contribute call_on:visit line_up:arrange set_aside:schedule clean_up:organize sort_out:organize bring_in:recruit take_on:undertake break_down:analyze dig_into:analyze make_sense_of:interpret put_up:post try_out:use use_up:use build_up:build follow_through_on:monitor back_up:support stand_by:support speak_up_for:advocate stand_up_for:advocate speak_out_for:advocate'

/** Each verb of several words, blanks between, with its one-word verb. */
export const phrasalVerbs: ReadonlyMap<string, string> = new Map(
  pairs.split(' ').map((pair) => {
    const [phrase = '', verb = ''] = pair.split(':')
    return [phrase.replace(/_/g, ' '), verb]
  }),
)

/** The first words of such verbs. */
export const phraseOpeners: ReadonlySet<string> = new Set(
  [...phrasalVerbs.keys()].map((phrase) => phrase.split(' ', 1)[0] ?? ''),
)
