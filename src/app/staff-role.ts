import type { Account } from '../protocol/account-api.schema.ts'
import type { Answer } from '../protocol/evaluate-api.schema.ts'
import { type Role, roleSchema } from '../protocol/roles.ts'

const KEY = 'virtual-house.staff-role'

/** The role of whoever signed in in this tab, as far as pages here were told; the server decides on every request. */
export function knownRole(): Role | null {
  try {
    return roleSchema.safeParse(sessionStorage.getItem(KEY)).data ?? null
  } catch {
    return null
  }
}

/** Forgets the role, for whoever sits down here next. */
export function forgetRole(): void {
  try {
    sessionStorage.removeItem(KEY)
  } catch {
    // Blocked storage holds nothing either.
  }
}

function noteRole(role: Role): void {
  try {
    sessionStorage.setItem(KEY, role)
  } catch {
    // Then pages that ask for no account have no menu.
  }
}

/** The same request, whose answer also tells `knownRole` who is signed in. */
export function withRoleNoted<Values extends unknown[]>(
  ask: (...values: Values) => Promise<Answer<Account>>,
): (...values: Values) => Promise<Answer<Account>> {
  return async (...values) => {
    const answer = await ask(...values)
    if (answer.ok) noteRole(answer.value.role)
    else if (answer.reason === 'not-signed-in') forgetRole()
    return answer
  }
}

/** The same request; once it went well, nobody is signed in here. */
export function withRoleForgotten<Values extends unknown[]>(
  leave: (...values: Values) => Promise<Answer<true>>,
): (...values: Values) => Promise<Answer<true>> {
  return async (...values) => {
    const answer = await leave(...values)
    if (answer.ok) forgetRole()
    return answer
  }
}
