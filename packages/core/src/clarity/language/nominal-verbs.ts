/** Acts that are written as things, "coordination of tests", each with the verb that it stands for. */
const pairs =
  'coordination:coordinate delivery:deliver provision:provide maintenance:maintain organization:organize organisation:organize oversight:oversee participation:participate involvement:participate support:support analysis:analyze administration:administer facilitation:facilitate implementation:implement development:develop preparation:prepare creation:create supervision:supervise management:manage collection:collect completion:complete submission:submit documentation:document distribution:distribute assistance:assist help:help collaboration:collaborate cooperation:cooperate communication:communicate consultation:consult attendance:attend design:design review:review selection:select translation:translate interpretation:interpret recruitment:recruit promotion:promote guidance:guide direction:direct leadership:lead instruction:teach compilation:compile production:produce publication:publish dissemination:share presentation:present demonstration:demonstrate observation:observe evaluation:evaluate assessment:assess appraisal:appraise identification:identify integration:integrate alignment:align membership:serve service:serve entry:enter purchase:purchase procurement:procure allocation:allocate enforcement:enforce verification:verify modification:modify adaptation:adapt establishment:establish installation:install operation:operate performance:perform study:study use:use disaggregation:analyze examination:examine planning:plan'

/** Things that stand for an act, with its verb in the base form. */
export const nominalVerbs: ReadonlyMap<string, string> = new Map(
  pairs.split(' ').map((pair) => {
    const [noun = '', verb = ''] = pair.split(':')
    return [noun, verb]
  }),
)
