import { existsSync } from 'node:fs'
import { join } from 'node:path'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { isPagePath } from '../../protocol/page-paths.ts'
import { sendProblem } from './problems.ts'

const yearS = 31_536_000

/** How long a browser may keep a file: for good when its name changes with its content, else it asks again. */
export function cacheControlFor(path: string): string {
  const isNamedByContent = /^\/(models|assets)\/|^\/content\/[^/]+\//.test(path)
  return isNamedByContent ? `public, max-age=${yearS}, immutable` : 'no-cache'
}

/** Serves the built site, precompressed where possible, and the app's page for every route of the app. */
export async function addSiteFiles(app: FastifyInstance, siteDirectory: string): Promise<void> {
  const hasApp = existsSync(join(siteDirectory, 'app.html'))
  const hasHouse = existsSync(join(siteDirectory, 'house.html'))
  await app.register(fastifyStatic, {
    root: siteDirectory,
    preCompressed: true,
    cacheControl: false,
    index: ['index.html'],
    redirect: false,
    setHeaders(reply, filePath) {
      const path = filePath
        .slice(siteDirectory.length)
        .replaceAll('\\', '/')
        .replace(/\.(br|gz)$/, '')
      reply.header('cache-control', cacheControlFor(path.startsWith('/') ? path : `/${path}`))
      reply.header('vary', 'accept-encoding')
    },
  })

  app.setNotFoundHandler((request, reply) => {
    const path = request.url.split('?', 1)[0] ?? '/'
    if (!hasApp || !wantsPage(request, path)) return answerNothingHere(request, reply)
    return reply
      .code(isPagePath(path.length > 1 ? path.replace(/\/$/, '') : path) ? 200 : 404)
      .sendFile(hasHouse && path.startsWith('/house/') ? 'house.html' : 'app.html')
  })
}

/** Answers a request for something that is not there. */
export function answerNothingHere(_request: FastifyRequest, reply: FastifyReply): FastifyReply {
  return sendProblem(reply, 404, 'There is nothing at this address.')
}

function wantsPage(request: FastifyRequest, path: string): boolean {
  const isRead = request.method === 'GET' || request.method === 'HEAD'
  const accept = request.headers.accept ?? '*/*'
  const isFile = /\.[A-Za-z0-9]{1,8}$/.test(path)
  return (
    isRead && !path.startsWith('/api/') && !isFile && (accept.includes('text/html') || accept.includes('*/*'))
  )
}
