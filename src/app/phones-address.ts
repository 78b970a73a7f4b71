import { isOwnAddress } from '../domain/live/own-address.ts'
import { inApp } from './base-path.ts'

/**
 * Where phones find this server: where this page came from, unless that is the laptop itself; then at its address in
 * the room, as far as the server knows one.
 */
export function phonesAddress(phonesAt: string | null): string {
  return phonesAt !== null && isOwnAddress(location.origin) ? phonesAt : location.origin
}

/** A page as phones find it. */
export interface PhoneAddress {
  /** The whole address, to scan. */
  readonly link: string
  /** As people type it, without what the browser adds by itself. */
  readonly address: string
}

/** A page of this app at the address where phones find it. */
export function linkTo(path: string, phonesAt: string): PhoneAddress {
  const { href, host, pathname } = new URL(inApp(path), phonesAt)
  return { link: href, address: `${host}${pathname}` }
}

/** A page for everybody who is there; null where its address would open on this laptop only. */
export function pageForAll(path: string, phonesAt: string): PhoneAddress | null {
  return isOwnAddress(phonesAt) ? null : linkTo(path, phonesAt)
}

/** The House list for everybody who was there; null where its address would open on this laptop only. */
export function listForAll(phonesAt: string): PhoneAddress | null {
  if (isOwnAddress(phonesAt)) return null
  return { link: linkTo('/list/hall', phonesAt).link, address: linkTo('/list', phonesAt).address }
}
