import { readable } from '../platform/readable-promise.ts'

type HousePageCode = typeof import('./pages/house-page.tsx')
let code: Promise<HousePageCode> | undefined

/** The code of the house page: the same promise each time, for `use`. */
export function housePageCode(): Promise<HousePageCode> {
  code ??= readable(import('./pages/house-page.tsx'))
  return code
}
