/** Names by which a machine calls itself: no phone finds it by them. */
const ITSELF = /^(localhost|127(\.\d+){3}|\[::1\])$/

/** Whether an address, as `http://127.0.0.1:8080/j`, leads whoever opens it to their own device. */
export function isOwnAddress(address: string): boolean {
  return ITSELF.test(new URL(address).hostname)
}
