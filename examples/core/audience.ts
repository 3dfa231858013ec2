import { maySee, viewFor } from '@coachwork/core'

// The principal's view has no field for the conversation: `view.conversation` does not compile.
const contents = { conversation: 'what was said', participation: ['t-04'], 'role-fit': '61% in cycles' }
const view = viewFor('principal', contents)
console.log(view['role-fit'], view.participation ?? 'not agreed')
//=> 61% in cycles not agreed
const agreed = [{ item: 'participation' as const, shareWith: ['principal' as const] }]
console.log(viewFor('principal', contents, { agreed }).participation?.join())
//=> t-04
console.log(maySee('principal', 'conversation', { agreed }).why)
//=> What was said in coaching: never shared with the principal, whatever is agreed.
