import type { FastifyRequest } from 'fastify'

/** The value of a cookie that holds one of our random tokens or sealed texts; null when it is missing or none of ours. */
export function cookieOf(request: FastifyRequest, name: string): string | null {
  for (const pair of (request.headers.cookie ?? '').split(';')) {
    const [key, value] = pair.trim().split('=')
    if (key === name && value && /^[A-Za-z0-9_-]{20,1000}$/.test(value)) return value
  }
  return null
}

/** A `set-cookie` text. No script can read the cookie, and no other site can make a browser send it with a change. */
export function cookieText(name: string, value: string, maxAgeS: number, isHttps: boolean): string {
  return `${name}=${value}; Max-Age=${maxAgeS}; Path=/; HttpOnly; SameSite=Lax${isHttps ? '; Secure' : ''}`
}
