import type { NetworkInterfaceInfo } from 'node:os'
import { renderUnicodeCompact } from 'uqr'

type Interfaces = Readonly<Record<string, readonly NetworkInterfaceInfo[] | undefined>>

/**
 * Address at which phones on the same network find a server that listens on all of them; null when it listens
 * elsewhere, or this machine is in no network. Where there are several, a home or office network goes first: a laptop
 * that makes its own hotspot, or runs virtual machines, has more than one.
 */
export function findRoomAddress(host: string, port: number, interfaces: Interfaces): string | null {
  if (host !== '0.0.0.0' && host !== '::') return null
  const outward = Object.values(interfaces)
    .flatMap((list) => list ?? [])
    .filter(({ family, internal }) => family === 'IPv4' && !internal)
    .map(({ address }) => address)
  const [best] = outward.toSorted((one, other) => rank(other) - rank(one))
  return best === undefined ? null : `http://${best}:${port}`
}

/** Beginnings of addresses in networks of one's own, the likeliest last. */
const homeNetworks = ['172.', '10.', '192.168.']
const rank = (address: string) => homeNetworks.findIndex((begin) => address.startsWith(begin))

/** What the console shows to be read, or scanned, from a phone. */
export function roomCard(address: string): string {
  return [`Phones in this room: ${address}`, renderUnicodeCompact(address, { border: 2 })].join('\n')
}
