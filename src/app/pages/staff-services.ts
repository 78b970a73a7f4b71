import { createStaffApi } from '../../platform/staff-api.ts'

/** The server as all pages for people with an account ask it. */
export const staffApi = createStaffApi()

/** A path of this server as the whole address that others can open. */
export function addressOf(path: string): string {
  return new URL(path, location.origin).href
}
