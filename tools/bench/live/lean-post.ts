import { connect, type Socket } from 'node:net'

/** Posts over one connection of its own, as a phone does. */
export interface LeanPost {
  /** Posts JSON. The answer is read and thrown away: a lost vote shows in the count. */
  send(body: object): void
  close(): void
}

/**
 * A connection that is kept open, with the head of its request written once. Clients of libraries cost as much time a
 * post as the server takes, and all phones run in the process that measures.
 */
export function leanPost(url: string, path: string, headers: Readonly<Record<string, string>>): LeanPost {
  const { hostname, port, host } = new URL(url)
  const lines = Object.entries({ host, ...headers, 'content-type': 'application/json' })
  const head = `POST ${path} HTTP/1.1\r\n${lines.map(([name, value]) => `${name}: ${value}\r\n`).join('')}`
  let socket: Socket | null = null

  function open(): Socket {
    const fresh = connect({ host: hostname, port: Number(port), noDelay: true })
    fresh.on('error', () => undefined) // `close` follows
    fresh.on('close', () => {
      if (socket === fresh) socket = null
    })
    fresh.resume()
    return fresh
  }

  return {
    send(body) {
      const text = JSON.stringify(body)
      socket ??= open()
      socket.write(`${head}content-length: ${Buffer.byteLength(text)}\r\n\r\n${text}`)
    },
    close() {
      socket?.destroy()
    },
  }
}
