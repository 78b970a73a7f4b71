import { existsSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Plugin, ResolvedConfig } from 'vite'

const WELCOME = /<!-- welcome:start[\s\S]*?<!-- welcome:end -->/

/** The document of addresses below `/house/`: it names the code of the first picture too. */
const HOUSE_SHELL = 'house.html'
/** The chunks that boot.ts asks for everywhere, and on such an address; `first-chunks.ts` names them. */
const APP = 'app'
const firstPicture = ['house', 'stage']
/** The content that every page of the house reads, whoever's home it shows. */
const firstContent = ['home/home', 'index']

/** Takes the static front page out of the document, so that every other address starts with an empty shell. */
export function withoutWelcome(html: string): string {
  if (!WELCOME.test(html))
    throw new Error('index.html has no <!-- welcome:start --> … <!-- welcome:end --> part')
  return html.replace(WELCOME, '')
}

/**
 * One source document, two served ones: `index.html` is the front page and needs no script to be read;
 * `app.html` (and `404.html` for plain web hosts) is the same document without the front page, for every
 * other address. `house.html` is `app.html` for a server that knows which addresses show the house: the browser learns
 * from the document what to fetch, and not from one script after the other.
 */
export function appShell(): Plugin {
  let config: ResolvedConfig
  return {
    name: 'app-shell',
    configResolved(resolved) {
      config = resolved
    },
    transformIndexHtml: {
      order: 'pre',
      handler(html, context) {
        if (!context.server) return html
        const address = new URL(context.originalUrl ?? '/', 'http://localhost').pathname
        return address === config.base || address === '/index.html' ? html : withoutWelcome(html)
      },
    },
    async closeBundle() {
      const outDir = path.resolve(config.root, config.build.outDir)
      // After a failed build there is nothing to write, and the build's own error must be the one that is read.
      if (config.command !== 'build' || config.build.ssr || !existsSync(path.join(outDir, 'index.html')))
        return
      const html = await readFile(path.join(outDir, 'index.html'), 'utf8')
      const manifest: Manifest = JSON.parse(await readFile(path.join(outDir, '.vite/manifest.json'), 'utf8'))
      const files = filesOf(manifest, APP).map((file) => config.base + file)
      // While a person reads the front page, the browser fetches the app when it has nothing better to do. Every
      // other page needs it at once, and would otherwise learn its name only from the first script.
      await writeFile(path.join(outDir, 'index.html'), withLinks(html, files, 'prefetch'))
      const shell = withLinks(withoutWelcome(html), files, 'modulepreload')
      await writeFile(path.join(outDir, 'app.html'), shell)
      await writeFile(path.join(outDir, '404.html'), shell)
      const drawing = firstPicture
        .flatMap((name) => filesOf(manifest, name))
        .map((file) => config.base + file)
      const styles = [APP, ...firstPicture]
        .flatMap((name) => stylesOf(manifest, name))
        .map((file) => config.base + file)
      // As modules, so that they are compiled beside the page as they come, and not when they are first asked for.
      const drawn = withLinks(withLinks(shell, styles, 'stylesheet'), drawing, 'modulepreload')
      const contentFolder = `${config.base}content/${JSON.parse(String(config.define?.__CONTENT_VERSION__))}`
      await writeFile(
        path.join(outDir, HOUSE_SHELL),
        withLinks(
          drawn,
          firstContent.map((name) => `${contentFolder}/${name}.json`),
          'preload',
          'fetch',
        ),
      )
    },
  }
}

interface Chunk {
  readonly file: string
  readonly name?: string
  readonly css?: readonly string[]
  readonly imports?: readonly string[]
}
type Manifest = Readonly<Record<string, Chunk>>

/** The chunk of this name and those that it imports at once. Throws when the build made none of this name. */
function chunksOf(manifest: Manifest, name: string): Chunk[] {
  const first = Object.keys(manifest).find((key) => manifest[key]?.name === name)
  if (first === undefined) throw new Error(`the build has no chunk "${name}"`)
  const keys = new Set([first])
  for (const key of keys) for (const imported of manifest[key]?.imports ?? []) keys.add(imported)
  return [...keys].flatMap((key) => manifest[key] ?? [])
}

const filesOf = (manifest: Manifest, name: string) => chunksOf(manifest, name).map(({ file }) => file)
const stylesOf = (manifest: Manifest, name: string) =>
  chunksOf(manifest, name).flatMap(({ css }) => css ?? [])

function withLinks(
  html: string,
  files: readonly string[],
  rel: 'prefetch' | 'preload' | 'modulepreload' | 'stylesheet',
  as: 'script' | 'fetch' = 'script',
): string {
  const purpose = rel === 'prefetch' || rel === 'preload' ? ` as="${as}"` : ''
  const links = [...new Set(files)]
    .filter((file) => !html.includes(file))
    .map((file) => `<link rel="${rel}"${purpose} crossorigin href="${file}">`)
  return html.replace('</head>', `${links.join('')}</head>`)
}
