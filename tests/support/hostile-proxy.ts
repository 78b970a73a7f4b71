import { once } from 'node:events'
import { createServer, request } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'

/** What a box between a room and the server does to what passes it. */
export interface HostileProxy {
  readonly url: string
  readonly port: number
  /** Cuts every connection and takes no new ones, as wifi that drops. */
  drop(): void
  restore(): void
  close(): Promise<void>
}

/**
 * A proxy like those of offices. `isBuffering` holds an answer until it is complete, as content scanners do, so that a
 * stream never arrives; `refusesUpgrade` answers 403 to every change of protocol.
 */
export async function startHostileProxy(
  targetPort: number,
  { isBuffering = false, refusesUpgrade = true } = {},
): Promise<HostileProxy> {
  let isDown = false
  const sockets = new Set<Socket>()
  const server = createServer((incoming, outgoing) => {
    const { method, url, headers } = incoming
    const upstream = request(
      { host: '127.0.0.1', port: targetPort, method, path: url, headers },
      (answer) => {
        if (!isBuffering) {
          outgoing.writeHead(answer.statusCode ?? 502, answer.headers)
          answer.pipe(outgoing)
          return
        }
        const chunks: Buffer[] = []
        answer.on('data', (chunk: Buffer) => chunks.push(chunk))
        answer.on('error', () => outgoing.destroy())
        answer.on('end', () => {
          outgoing.writeHead(answer.statusCode ?? 502, answer.headers)
          outgoing.end(Buffer.concat(chunks))
        })
      },
    )
    upstream.on('error', () => outgoing.destroy())
    outgoing.on('close', () => upstream.destroy())
    incoming.pipe(upstream)
  })
  server.on('connection', (socket) => {
    if (isDown) return socket.destroy()
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket))
  })
  if (refusesUpgrade) server.on('upgrade', (_request, socket) => socket.end('HTTP/1.1 403 Forbidden\r\n\r\n'))
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo // a server that listens on TCP has a port
  return {
    port,
    url: `http://127.0.0.1:${port}`,
    drop() {
      isDown = true
      for (const socket of sockets) socket.destroy()
    },
    restore() {
      isDown = false
    },
    async close() {
      server.close()
      server.closeAllConnections()
      await once(server, 'close').catch(() => undefined)
    },
  }
}
