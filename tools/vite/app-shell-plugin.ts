import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Plugin, ResolvedConfig } from 'vite'

const WELCOME = /<!-- welcome:start[\s\S]*?<!-- welcome:end -->/

/** Takes the static front page out of the document, so that every other address starts with an empty shell. */
export function withoutWelcome(html: string): string {
  if (!WELCOME.test(html))
    throw new Error('index.html has no <!-- welcome:start --> … <!-- welcome:end --> part')
  return html.replace(WELCOME, '')
}

/**
 * One source document, two served ones: `index.html` is the front page and needs no script to be read;
 * `app.html` (and `404.html` for plain web hosts) is the same document without the front page, for every
 * other address.
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
      if (config.command !== 'build' || config.build.ssr) return
      const outDir = path.resolve(config.root, config.build.outDir)
      const html = await readFile(path.join(outDir, 'index.html'), 'utf8')
      const shell = withoutWelcome(html)
      await writeFile(path.join(outDir, 'app.html'), shell)
      await writeFile(path.join(outDir, '404.html'), shell)
    },
  }
}
