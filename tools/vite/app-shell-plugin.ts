import { existsSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Plugin, ResolvedConfig } from 'vite'

const WELCOME = /<!-- welcome:start[\s\S]*?<!-- welcome:end -->/

/** The document of addresses below `/house/`: it names the code of the first picture too. */
const HOUSE_SHELL = 'house.html'
/** What boot.ts asks for on such an address. */
const firstPicture = ['src/app/ask-ahead.ts', 'src/app/pages/house-page.tsx', 'src/app/stage-outlet.tsx']

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
      const files = filesOf(manifest, 'src/app/main.tsx').map((file) => config.base + file)
      // While a person reads the front page, the browser fetches the app when it has nothing better to do. Every
      // other page needs it at once, and would otherwise learn its name only from the first script.
      await writeFile(path.join(outDir, 'index.html'), withLinks(html, files, 'prefetch'))
      const shell = withLinks(withoutWelcome(html), files, 'modulepreload')
      await writeFile(path.join(outDir, 'app.html'), shell)
      await writeFile(path.join(outDir, '404.html'), shell)
      const drawing = firstPicture.flatMap((entry) => filesOf(manifest, entry))
      // Fetched, not compiled: that would keep the first script waiting, which asks for the home and its first room.
      await writeFile(
        path.join(outDir, HOUSE_SHELL),
        withLinks(
          shell,
          [...new Set(drawing)].map((file) => config.base + file),
          'preload',
        ),
      )
    },
  }
}

type Manifest = Readonly<Record<string, { readonly file: string; readonly imports?: readonly string[] }>>

/** The script of a module and of all that it imports at once. */
function filesOf(manifest: Manifest, entry: string, seen = new Set<string>()): string[] {
  const chunk = manifest[entry]
  if (!chunk || seen.has(entry)) return []
  seen.add(entry)
  return [chunk.file, ...(chunk.imports ?? []).flatMap((name) => filesOf(manifest, name, seen))]
}

function withLinks(
  html: string,
  files: readonly string[],
  rel: 'prefetch' | 'preload' | 'modulepreload',
): string {
  const as = rel === 'modulepreload' ? '' : ' as="script"'
  const links = files
    .filter((file) => !html.includes(file))
    .map((file) => `<link rel="${rel}"${as} crossorigin href="${file}">`)
  return html.replace('</head>', `${links.join('')}</head>`)
}
