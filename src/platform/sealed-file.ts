import type { FileSaver } from '../domain/ports/file-saver.ts'
import type { Seals } from '../protocol/import-api.schema.ts'

/** The first line of every age file, by which it is known (age-encryption.org/v1). */
const FIRST_LINE = 'age-encryption.org/v1\n'

// Fetched when a file is sealed or opened, and never before.
const age = () => import('age-encryption')

/** A text that only the owner of the secret key can read. Throws when the public key is none. */
export async function sealText(text: string, publicKey: string): Promise<Uint8Array<ArrayBuffer>> {
  const { Encrypter } = await age()
  const encrypter = new Encrypter()
  encrypter.addRecipient(publicKey)
  return new Uint8Array(await encrypter.encrypt(text))
}

/** Sealed files as the page that takes them in works with them. The secret key stays on this device. */
export const seals: Seals = {
  isSealed: (bytes) => new TextDecoder().decode(bytes.subarray(0, FIRST_LINE.length)) === FIRST_LINE,
  async open(bytes, secretKey) {
    const { Decrypter } = await age()
    try {
      const decrypter = new Decrypter()
      decrypter.addIdentity(secretKey.trim())
      return await decrypter.decrypt(bytes, 'text')
    } catch {
      return null
    }
  },
  async makeKeys() {
    const { generateX25519Identity, identityToRecipient } = await age()
    const secretKey = await generateX25519Identity()
    return { secretKey, publicKey: await identityToRecipient(secretKey) }
  },
}

/**
 * A saver that seals answers when the site was built with the pilot's public key, so that nobody a file passes through
 * can read it. Without a key it is `saver` itself.
 */
export function sealingSaver(saver: FileSaver, publicKey: string = __PILOT_PUBLIC_KEY__): FileSaver {
  if (publicKey === '') return saver
  return {
    async save(name, _, content) {
      const text = typeof content === 'string' ? content : new TextDecoder().decode(content)
      await saver.save(`${name}.age`, 'application/octet-stream', await sealText(text, publicKey))
    },
  }
}
