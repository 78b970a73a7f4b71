import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { io, type Socket } from 'socket.io-client'
import { freePort } from '../../../tests/support/house-server.ts'
import type { RoomLoad } from './room-load.ts'

/** The bare socket.io server in a process of its own. */
export interface SocketIoPeer {
  readonly url: string
  readonly child: ChildProcess
  stop(): Promise<void>
}

/** Starts the peer. */
export async function startSocketIoPeer(): Promise<SocketIoPeer> {
  const port = await freePort()
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', path.join(import.meta.dirname, 'socket-io-peer.ts')],
    { env: { ...process.env, PORT: String(port) }, stdio: ['ignore', 'pipe', 'inherit'] },
  )
  await once(child.stdout ?? child, 'data')
  return {
    child,
    url: `http://127.0.0.1:${port}`,
    async stop() {
      child.kill()
      await once(child, 'exit')
    },
  }
}

/** A room of the peer with some phones and a screen. */
export async function openSocketIoRoom(url: string, room: string, phones: number): Promise<RoomLoad> {
  let seen: ((phone: number) => void) | null = null
  let round = 0
  let tell: ((phone: number) => void) | null = null
  const connect = async (auth: object): Promise<Socket> => {
    const socket = io(url, {
      auth: { room, ...auth },
      transports: ['websocket'],
      forceNew: true,
      reconnection: false,
    })
    await new Promise<void>((resolve, reject) => {
      socket.on('connect', resolve)
      socket.on('connect_error', reject)
    })
    return socket
  }
  const screen = await connect({ isScreen: true })
  screen.on('vote', (vote: { phone: number; round: number }) => {
    if (vote.round === round) seen?.(vote.phone)
  })
  const sockets: Socket[] = []
  for (let from = 0; from < phones; from += 30)
    sockets.push(
      ...(await Promise.all(Array.from({ length: Math.min(30, phones - from) }, () => connect({})))),
    )
  for (const [phone, socket] of sockets.entries()) socket.on('open', () => tell?.(phone))
  return {
    async openRound(told) {
      tell = told
      screen.emit('open', ++round)
    },
    closeRound: async () => undefined,
    vote: (phone) => void sockets[phone]?.emit('vote', { phone, round }),
    onSeen(listener) {
      seen = listener
    },
    close() {
      for (const socket of [screen, ...sockets]) socket.disconnect()
    },
  }
}
