import { DEMONSTRATION_COOKIE } from '../protocol/demonstration-cookie.ts'

/** Whether the server behind this page holds demonstration data: then every page says so, and visits are no results. */
export function isDemonstration(): boolean {
  return document.cookie.split(/; */).includes(`${DEMONSTRATION_COOKIE}=1`)
}
