import { EventEmitter } from 'node:events'
import type { ViteDevServer } from 'vite'
import { expect, test, vi } from 'vitest'
import { devServer } from '../../tools/vite/dev-server-plugin.ts'

test('a server that is started afresh while it loads is named, and ends nothing', async () => {
  const unhandled = vi.fn()
  process.on('unhandledRejection', unhandled)
  const warn = vi.fn()
  const httpServer = new EventEmitter()
  const vite = {
    middlewares: { use: () => {} },
    watcher: new EventEmitter(),
    httpServer,
    config: { logger: { warn } },
    ssrLoadModule: () => Promise.reject(new Error('transport was disconnected')),
  } as unknown as ViteDevServer // what the plugin uses of it
  const { configureServer } = devServer('none')
  if (typeof configureServer !== 'function') throw new Error('the plugin serves nothing')
  void configureServer.call({} as never, vite) // the plugin does not use its context
  httpServer.emit('listening')
  await vi.waitFor(() =>
    expect(warn).toHaveBeenCalledWith('The server under /api/: transport was disconnected'),
  )
  await new Promise((resolve) => setTimeout(resolve, 20))
  expect(unhandled).not.toHaveBeenCalled()
  process.off('unhandledRejection', unhandled)
})
