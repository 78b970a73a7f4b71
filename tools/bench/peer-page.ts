import { cpSync, mkdirSync } from 'node:fs'
import path from 'node:path'
import fastify from 'fastify'
import { build } from 'vite'
import { addSiteFiles } from '../../src/server/http/site-files.ts'
import { compressSite } from '../compress-site.mjs'
import { unlitThree } from '../vite/unlit-three-plugin.ts'

const root = path.resolve(import.meta.dirname, '../..')

/** A page to compare with, served as the house is. */
export interface PeerPage {
  readonly url: string
  stop(): Promise<void>
}

/** Builds `pages/<name>` as the house is built and serves it with these models, all compressed beforehand. */
export async function buildPeerPage(name: string, modelFiles: readonly string[]): Promise<PeerPage> {
  const folder = path.join(root, 'dist/bench', name)
  await build({
    configFile: false,
    logLevel: 'error',
    root: path.join(import.meta.dirname, 'pages', name),
    publicDir: false,
    plugins: [unlitThree()],
    build: { outDir: folder, emptyOutDir: true, target: ['es2022', 'safari16.4'], assetsInlineLimit: 0 },
  })
  mkdirSync(path.join(folder, 'models'), { recursive: true })
  for (const file of modelFiles)
    cpSync(path.join(root, 'public/models', file), path.join(folder, 'models', file))
  return servePeerPage(folder)
}

/** Compresses and serves a folder, with the part of the house's own server that serves its files. */
export async function servePeerPage(folder: string): Promise<PeerPage> {
  await compressSite(folder)
  const server = fastify()
  await addSiteFiles(server, folder)
  const url = await server.listen({ port: 0, host: '127.0.0.1' })
  return { url, stop: () => server.close() }
}
