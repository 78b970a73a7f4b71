import { isOwnAddress } from '../domain/live/own-address.ts'

/**
 * Where phones find this server: where this page came from, unless that is the laptop itself; then at its address in
 * the room, as far as the server knows one.
 */
export function phonesAddress(phonesAt: string | null): string {
  return phonesAt !== null && isOwnAddress(location.origin) ? phonesAt : location.origin
}
