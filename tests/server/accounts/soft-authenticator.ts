import { createHash, generateKeyPairSync, type KeyObject, randomBytes, sign } from 'node:crypto'
import { isoCBOR } from '@simplewebauthn/server/helpers'

/** A passkey device in software, for tests: it makes one key pair and signs with it as WebAuthn says. */
export interface SoftAuthenticator {
  readonly id: string
  /** What a browser sends when a passkey was made for a challenge. */
  create(challenge: string, origin?: string, rpId?: string): object
  /** What a browser sends when the passkey was used for a challenge. */
  use(challenge: string, origin?: string, rpId?: string): object
}

const base64url = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64url')
const sha256 = (bytes: Uint8Array | string) => createHash('sha256').update(bytes).digest()

function clientData(type: string, challenge: string, origin: string): Buffer {
  return Buffer.from(JSON.stringify({ type, challenge, origin, crossOrigin: false }))
}

/** Makes a device. Its signatures are counted, as a security key does. */
export function softAuthenticator(home = 'http://localhost'): SoftAuthenticator {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const credentialId = randomBytes(16)
  const id = base64url(credentialId)
  let count = 0

  /** User present and verified; `extra` is the new key when one was made. */
  function authenticatorData(rpId: string, extra: Uint8Array | null): Buffer {
    const flags = 0x01 | 0x04 | (extra ? 0x40 : 0)
    const counter = Buffer.alloc(4)
    counter.writeUInt32BE(++count)
    return Buffer.concat([sha256(rpId), Buffer.from([flags]), counter, extra ?? Buffer.alloc(0)])
  }
  const head = { id, rawId: id, type: 'public-key', clientExtensionResults: {} }

  return {
    id,
    create(challenge, origin = home, rpId = new URL(origin).hostname) {
      const length = Buffer.alloc(2)
      length.writeUInt16BE(credentialId.length)
      const newKey = Buffer.concat([Buffer.alloc(16), length, credentialId, coseKey(publicKey)])
      const attestation = isoCBOR.encode(
        new Map<string, unknown>([
          ['fmt', 'none'],
          ['attStmt', new Map()],
          ['authData', new Uint8Array(authenticatorData(rpId, newKey))],
        ]) as never, // the library's type leaves out maps of maps
      )
      return {
        ...head,
        response: {
          clientDataJSON: base64url(clientData('webauthn.create', challenge, origin)),
          attestationObject: base64url(attestation),
          transports: ['internal'],
        },
      }
    },
    use(challenge, origin = home, rpId = new URL(origin).hostname) {
      const data = clientData('webauthn.get', challenge, origin)
      const authenticator = authenticatorData(rpId, null)
      const signature = sign('sha256', Buffer.concat([authenticator, sha256(data)]), privateKey)
      return {
        ...head,
        response: {
          clientDataJSON: base64url(data),
          authenticatorData: base64url(authenticator),
          signature: base64url(signature),
        },
      }
    },
  }
}

/** A P-256 public key in the form WebAuthn carries it. */
function coseKey(publicKey: KeyObject): Uint8Array {
  const { x = '', y = '' } = publicKey.export({ format: 'jwk' })
  return isoCBOR.encode(
    new Map<number, unknown>([
      [1, 2],
      [3, -7],
      [-1, 1],
      [-2, new Uint8Array(Buffer.from(x, 'base64url'))],
      [-3, new Uint8Array(Buffer.from(y, 'base64url'))],
    ]) as never, // the library's type leaves out maps with numbers as keys
  )
}
