import { openSavedRecord, sessionStorageOrNull } from '../platform/saved-record.ts'
import type { Account } from '../protocol/account-api.schema.ts'
import type { Answer } from '../protocol/evaluate-api.schema.ts'
import { type Role, roleSchema } from '../protocol/roles.ts'

const saved = openSavedRecord<Role | null>({
  storage: sessionStorageOrNull(),
  key: 'virtual-house.staff-role',
  version: 1,
  empty: null,
  parse: (value) => roleSchema.safeParse(value).data ?? null,
})

/** The role of whoever signed in in this tab, as far as pages here were told; the server decides on every request. */
export const knownRole = (): Role | null => saved.get()

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

/** The same request; once it went well, nobody is signed in here. */
export function withRoleForgotten<Value>(leave: () => Promise<Answer<Value>>): () => Promise<Answer<Value>> {
  return async () => {
    const answer = await leave()
    if (answer.ok) saved.clear()
    return answer
  }
}
