import { isOwnAddress } from '../domain/live/own-address.ts'
import { inApp } from './base-path.ts'

/**
 * Where phones find this server: where this page came from, unless that is the laptop itself; then at its address in
 * the room, as far as the server knows one.
 */
export function phonesAddress(phonesAt: string | null): string {
  return phonesAt !== null && isOwnAddress(location.origin) ? phonesAt : location.origin
}

/** The whole address of the House list for everybody who was there; null where it would open on this laptop only. */
export function listForAll(phonesAt: string): string | null {
  return isOwnAddress(phonesAt) ? null : new URL(inApp('/list/hall'), phonesAt).href
}
