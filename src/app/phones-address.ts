/** Names by which a machine calls itself: no phone finds it by them. */
const itself = ['localhost', '127.0.0.1', '[::1]']

/**
 * Where phones find this server: where this page came from, unless that is the laptop itself; then at its address in
 * the room, as far as the server knows one.
 */
export function phonesAddress(phonesAt: string | null): string {
  return phonesAt !== null && itself.includes(location.hostname) ? phonesAt : location.origin
}
