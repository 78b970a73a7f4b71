// A page that draws the published files as the app does. shoot.mjs and sheet.mjs take their pictures from it.
import { createReadStream, existsSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join } from 'node:path'
import { chromium } from 'playwright-core'
import { ROOT } from '../kit/publish.mjs'

const PAGE = `<!doctype html><style>*{margin:0}body{overflow:hidden}</style>
<script type="importmap">{"imports":{"three":"/node_modules/three/build/three.module.js","three/addons/":"/node_modules/three/examples/jsm/"}}</script>
<body><script type="module" src="/src/art/preview/viewer.js"></script>`
const TYPES = {
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.json': 'application/json',
  '.webp': 'image/webp',
}

function serve() {
  const server = createServer((request, response) => {
    const path = request.url.split('?')[0]
    if (path === '/') return response.setHeader('content-type', 'text/html').end(PAGE)
    const file = join(ROOT, path)
    if (!existsSync(file)) return response.writeHead(404).end()
    response.setHeader('content-type', TYPES[extname(file)] ?? 'application/octet-stream')
    return createReadStream(file).pipe(response)
  })
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)))
}

/**
 * Opens the page's maker. `load(query, size)` shows the models of `query.rooms` in one way and time, and gives
 * `shoot(camera)`: the picture as PNG bytes and what it cost to draw, and `measure(prefixes)`: the box around some nodes.
 */
export async function openStage() {
  const server = await serve()
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--use-gl=angle', '--use-angle=swiftshader', '--enable-unsafe-swiftshader'],
  })
  return {
    async load(query, size) {
      const page = await browser.newPage({ viewport: size })
      page.on('pageerror', (e) => console.log('page error', e.message))
      page.on('console', (m) => m.type() === 'error' && console.log('console', m.text()))
      await page.goto(`http://127.0.0.1:${server.address().port}/?${new URLSearchParams(query)}`)
      await page.waitForFunction('window.READY', null, { timeout: 180_000 })
      return {
        async shoot(camera) {
          const cost = await page.evaluate((cam) => window.draw(cam), camera)
          return { png: await page.screenshot({ omitBackground: true }), cost }
        },
        only: (name) => page.evaluate((node) => window.only(node), name),
        measure: (prefixes = []) => page.evaluate((names) => window.measure(names), prefixes),
        close: () => page.close(),
      }
    },
    async close() {
      await browser.close()
      server.close()
    },
  }
}
