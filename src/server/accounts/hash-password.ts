import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto'

/** Cost of a password hash. The numbers stand in each hash, so they can grow without locking anybody out. */
export interface ScryptCost {
  readonly n: number
  readonly r: number
  readonly p: number
}

/** What OWASP asks of scrypt: 128 MiB and about half a second a try. */
export const strongCost: ScryptCost = { n: 2 ** 17, r: 8, p: 1 }

// Each try takes 128 MiB: two at once is what a small server can give.
const maxAtOnce = 2
let running = 0
const queue: (() => void)[] = []

async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (running < maxAtOnce) running++
  else await new Promise<void>((resolve) => queue.push(resolve))
  try {
    return await work()
  } finally {
    // The place is handed on, not given back: nobody slips in before the one who waits has taken it.
    const next = queue.shift()
    if (next) next()
    else running--
  }
}

function derive(password: string, salt: Buffer, { n, r, p }: ScryptCost): Promise<Buffer> {
  return inTurn(
    () =>
      new Promise((resolve, reject) => {
        const options = { N: n, r, p, maxmem: 256 * n * r }
        // The same letters typed on another keyboard may come in another Unicode form.
        scrypt(password.normalize('NFKC'), salt, 32, options, (error, key) =>
          error ? reject(error) : resolve(key),
        )
      }),
  )
}

/** Hashes a password with a fresh salt. */
export async function hashPassword(password: string, cost: ScryptCost = strongCost): Promise<string> {
  const salt = randomBytes(16)
  const key = await derive(password, salt, cost)
  return ['scrypt', cost.n, cost.r, cost.p, salt.toString('base64url'), key.toString('base64url')].join('$')
}

/** Whether a password fits a hash. */
export async function isPasswordRight(password: string, hash: string): Promise<boolean> {
  const [scheme, n, r, p, salt, key] = hash.split('$')
  if (scheme !== 'scrypt' || !salt || !key) throw new Error('A stored password hash cannot be read.')
  const expected = Buffer.from(key, 'base64url')
  const cost = { n: Number(n), r: Number(r), p: Number(p) }
  return timingSafeEqual(await derive(password, Buffer.from(salt, 'base64url'), cost), expected)
}
