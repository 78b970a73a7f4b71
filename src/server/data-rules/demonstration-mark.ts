import type { FastifyInstance } from 'fastify'
import { DEMONSTRATION_COOKIE } from '../../protocol/demonstration-cookie.ts'
import type { Store } from '../store/store.ts'
import { readHolds } from './holds.ts'

const yearS = 31_536_000

/**
 * Tells every page that this server holds demonstration data, so that each can say so from its first word. The mark
 * is a cookie that scripts may read; it says nothing about the person. A server with real answers sets none.
 */
export function addDemonstrationMark(app: FastifyInstance, store: Store): void {
  app.addHook('onRequest', async (request, reply) => {
    const isPage = request.method === 'GET' && (request.headers.accept ?? '').includes('text/html')
    if (!isPage) return
    const isMarked = (request.headers.cookie ?? '').includes(`${DEMONSTRATION_COOKIE}=1`)
    const isDemonstration = (await readHolds(store)) === 'demo'
    if (isMarked === isDemonstration) return
    const age = isDemonstration ? yearS : 0
    reply.header('set-cookie', `${DEMONSTRATION_COOKIE}=1; Max-Age=${age}; Path=/; SameSite=Lax`)
  })
}
