import { createHash, createHmac, randomBytes } from 'node:crypto'
import type { SecretBox } from './store/secret-box.ts'

/** Functions keyed to one store: the keys are made once, kept in it, and never leave it. */
export interface Secrets {
  /** The form in which an erased code is remembered. */
  hashPerson(code: string): string
  /** The number that stands for a person in every export. */
  studyNumber(code: string): string
  /** The key in the invitation link of a site. Worked out, so that a link can be shown again and no key is stored. */
  invitationKey(site: string): string
  /** The part of a token of a led session that nobody else can make. */
  signLive(text: string): string
  /** The signature (32 bytes) of a sign-in under way that is stored nowhere. */
  signTicket(text: string): Uint8Array
}

/** Reads the keys of a store, making them on its first start. */
export async function readSecrets(store: SecretBox): Promise<Secrets> {
  const eraseKey = await store.secret('erased-person', makeKey())
  const studyKey = await store.secret('study-number', makeKey())
  const invitationSecret = await store.secret('invitation', makeKey())
  const liveSecret = await store.secret('live', makeKey())
  const ticketSecret = await store.secret('ticket', makeKey())
  return {
    hashPerson: (code) => createHmac('sha256', eraseKey).update(code).digest('hex'),
    studyNumber: (code) => `P${toLetters(createHmac('sha256', studyKey).update(code).digest(), 12)}`,
    invitationKey: (site) =>
      createHmac('sha256', invitationSecret).update(site).digest('base64url').slice(0, 24),
    signLive: (text) => createHmac('sha256', liveSecret).update(text).digest('base64url').slice(0, 22),
    signTicket: (text) => createHmac('sha256', ticketSecret).update(text).digest(),
  }
}

function makeKey(): string {
  return randomBytes(32).toString('hex')
}

/** Hash of a token that is long and random by itself (session, link, invitation): no salt is needed. */
export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}

/** A token that nobody can guess, safe in an address. */
export function makeToken(): string {
  return randomBytes(24).toString('base64url')
}

// No vowels, so that no word comes out; no sign that a spreadsheet could read as a number or a formula.
const letters = '23456789BCDFGHJKMNPQRSTVWXZ'

function toLetters(bytes: Uint8Array, length: number): string {
  let number = bytes.reduce((sum, byte) => sum * 256n + BigInt(byte), 0n)
  let text = ''
  for (let place = 0; place < length; place++) {
    text += letters[Number(number % BigInt(letters.length))]
    number /= BigInt(letters.length)
  }
  return text
}
