import { cpSync, mkdirSync, rmSync } from 'node:fs'
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

/** Puts `pages/<name>` together from its own files and others, given as place and file of the project, and serves it. */
export async function assemblePeerPage(
  name: string,
  others: Readonly<Record<string, string>>,
): Promise<PeerPage> {
  const folder = path.join(root, 'dist/bench', name)
  rmSync(folder, { recursive: true, force: true })
  cpSync(path.join(import.meta.dirname, 'pages', name), folder, { recursive: true })
  for (const [place, file] of Object.entries(others))
    cpSync(path.join(root, file), path.join(folder, place), { recursive: true })
  return servePeerPage(folder)
}

/** Compresses and serves a folder, with the part of the house's own server that serves its files. */
async function servePeerPage(folder: string): Promise<PeerPage> {
  await compressSite(folder)
  const server = fastify()
  await addSiteFiles(server, folder)
  const url = await server.listen({ port: 0, host: '127.0.0.1' })
  return { url, stop: () => server.close() }
}
