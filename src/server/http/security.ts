import type { FastifyInstance } from 'fastify'
import { sendProblem } from './problems.ts'

/** What pages may load and run. WebAssembly and blobs are for the model decoders; nothing comes from elsewhere. */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'self'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "worker-src 'self' blob:",
  "connect-src 'self' blob:",
  "img-src 'self' data: blob:",
  "style-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ')

/** Puts the security headers on every answer, and refuses changes that another site's page asks for. */
export function addSecurity(app: FastifyInstance, publicUrl: string | null): void {
  const isHttps = publicUrl?.startsWith('https:') ?? false

  const headers = {
    'content-security-policy': CONTENT_SECURITY_POLICY,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'permissions-policy': 'camera=(), microphone=(), geolocation=()',
    ...(isHttps ? { 'strict-transport-security': 'max-age=31536000' } : {}),
  }

  app.addHook('onRequest', (request, reply, done) => {
    reply.headers(headers)
    if (isHttps || !isPlain(request.headers, request.hostname)) reply.headers(forSecurePages)
    if (request.url.startsWith('/api/')) reply.header('cache-control', 'no-store')

    const isRead = request.method === 'GET' || request.method === 'HEAD'
    if (isRead || isOwnPage(request.headers, publicUrl, request.host)) done()
    else sendProblem(reply, 403, 'This address takes changes only from its own pages.')
  })
}

/** Browsers pay heed to these on secure pages alone, and report them as a fault on any other. */
const forSecurePages = { 'cross-origin-opener-policy': 'same-origin' }

/**
 * Whether a page surely comes over plain HTTP, as from a laptop's own hotspot. To secure pages browsers tell where they
 * come from, proxies tell how they were asked, and this machine itself counts as secure.
 */
function isPlain(headers: Readonly<Record<string, string | string[] | undefined>>, host: string): boolean {
  if (headers['sec-fetch-site'] !== undefined || headers['x-forwarded-proto'] !== undefined) return false
  return !/^(localhost|.*\.localhost|127\..*|\[::1\])$/.test(host)
}

/**
 * Browsers say on every change where the page came from; a program that is no browser says nothing. Without a
 * public address the host is compared alone: behind a proxy with TLS the server itself is spoken to over HTTP.
 */
function isOwnPage(
  headers: Readonly<Record<string, string | string[] | undefined>>,
  publicUrl: string | null,
  host: string,
): boolean {
  const { origin } = headers
  const site = headers['sec-fetch-site']
  if (origin === undefined) return site === undefined || site === 'same-origin' || site === 'none'
  if (publicUrl !== null) return origin === publicUrl
  return typeof origin === 'string' && URL.canParse(origin) && new URL(origin).host === host
}
