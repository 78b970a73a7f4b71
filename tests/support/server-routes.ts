import type { FastifyInstance } from 'fastify'

/** One route of the server. */
export interface ServerRoute {
  readonly method: string
  readonly path: string
}

/** The routes as the running server lists them, without the HEAD that comes with each GET. */
export function listRoutes(app: FastifyInstance): readonly ServerRoute[] {
  const found: ServerRoute[] = []
  const parts: string[] = []
  for (const line of app.printRoutes({ commonPrefix: false }).split('\n')) {
    const [, indent = '', part = '', methods] = /^([\s│]*)[├└]── (\S*)(?: \((.*)\))?$/.exec(line) ?? []
    if (part === '') continue
    parts.splice(indent.length / 4, parts.length, part)
    for (const method of methods?.split(', ') ?? [])
      if (method !== 'HEAD') found.push({ method, path: parts.join('') })
  }
  return found
}
