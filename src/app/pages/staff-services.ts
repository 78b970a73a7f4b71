import { createStaffApi, type StaffApi } from '../../platform/staff-api.ts'
import { withCouncilNoted, withRoleForgotten, withRoleNoted } from '../staff-role.ts'

const api = createStaffApi()

/** The server as all pages for people with an account ask it. */
export const staffApi: StaffApi = {
  ...api,
  account: withRoleNoted(api.account),
  signInWithPasskey: withRoleNoted(api.signInWithPasskey),
  signInWithPassword: withRoleNoted(api.signInWithPassword),
  createWithPasskey: withRoleNoted(api.createWithPasskey),
  createWithPassword: withRoleNoted(api.createWithPassword),
  leaveForCouncil: withCouncilNoted(api.leaveForCouncil),
  signOut: withRoleForgotten(api.signOut),
  signOutEverywhere: withRoleForgotten(api.signOutEverywhere),
}

/** A path of this server as the whole address that others can open. */
export function addressOf(path: string): string {
  return new URL(path, location.origin).href
}
