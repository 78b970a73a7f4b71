import { openSavedRecord, sessionStorageOrNull } from '../platform/saved-record.ts'
import type { Account } from '../protocol/account-api.schema.ts'
import type { Answer } from '../protocol/evaluate-api.schema.ts'
import { type Role, roleSchema } from '../protocol/roles.ts'

/** Left for the council's page: whoever comes back may be signed in, and no page here was told. */
const AT_COUNCIL = 'at-council'

const saved = openSavedRecord<Role | typeof AT_COUNCIL | null>({
  storage: sessionStorageOrNull(),
  key: 'virtual-house.staff-role',
  version: 1,
  empty: null,
  parse: (value) => (value === AT_COUNCIL ? AT_COUNCIL : (roleSchema.safeParse(value).data ?? null)),
})

/** The role of whoever signed in in this tab, as far as pages here were told; the server decides on every request. */
export function knownRole(): Role | null {
  const known = saved.get()
  return known === AT_COUNCIL ? null : known
}

/** Whether this tab left for the council's sign-in page, and nobody has asked the server since. */
export const wasAtCouncil = (): boolean => saved.get() === AT_COUNCIL

/** The same request, whose answer also tells `knownRole` who is signed in. */
export function withRoleNoted<Values extends unknown[]>(
  ask: (...values: Values) => Promise<Answer<Account>>,
): (...values: Values) => Promise<Answer<Account>> {
  return async (...values) => {
    const answer = await ask(...values)
    if (answer.ok) saved.set(answer.value.role)
    else if (answer.reason === 'not-signed-in') saved.clear()
    return answer
  }
}

/** The same request, which leaves this page; once it did not, nothing was left. */
export function withCouncilNoted<Values extends unknown[]>(
  leave: (...values: Values) => Promise<Answer<never>>,
): (...values: Values) => Promise<Answer<never>> {
  return async (...values) => {
    saved.set(AT_COUNCIL)
    const answer = await leave(...values)
    saved.clear()
    return answer
  }
}

/** The same request; once it went well, nobody is signed in here. */
export function withRoleForgotten<Value>(leave: () => Promise<Answer<Value>>): () => Promise<Answer<Value>> {
  return async () => {
    const answer = await leave()
    if (answer.ok) saved.clear()
    return answer
  }
}
