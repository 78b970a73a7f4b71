/** Names by which a machine calls itself: no phone finds it by them. */
const itself = ['localhost', '127.0.0.1', '[::1]']

/**
 * Where phones find this server: where this page came from, unless that is the laptop itself; then at its address in
 * the room, as far as the server knows one.
 */
export function phonesAddress(phonesAt: string | null): string {
  return phonesAt !== null && itself.includes(location.hostname) ? phonesAt : location.origin
}

/** Whether phones in the room can open an address at all: not one by which the laptop calls itself. */
export function canPhonesOpen(address: string): boolean {
  return !itself.includes(new URL(address).hostname)
}
