import { createServer } from 'node:http'
import { Server } from 'socket.io'

// The bare peer: nothing but a vote going to its room's screen. No checks, no store.
const http = createServer()
const io = new Server(http, { transports: ['websocket'] })
io.on('connection', (socket) => {
  const { room, isScreen } = socket.handshake.auth as { room: string; isScreen?: boolean } // our own load sends it
  void socket.join(isScreen ? `${room} screen` : room)
  socket.on('open', (round: number) => io.to(room).emit('open', round))
  socket.on('vote', (vote: { phone: number; round: number }) => io.to(`${room} screen`).emit('vote', vote))
})
http.listen(Number(process.env.PORT), '127.0.0.1', () => console.log('listening'))
