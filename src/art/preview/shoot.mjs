// node preview/shoot.mjs OUTPREFIX MODEL[,MODEL] full|lite CAM[,CAM] [key=value ...]
// Pictures of the published files in Chromium, from the room's own CAMS or from x,y,z/x,y,z/fov;...
import { createReadStream, existsSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join } from 'node:path'
import { chromium } from 'playwright-core'
import { buildFolder, ROOT } from '../kit/publish.mjs'

const PAGE = `<!doctype html><style>*{margin:0}body{overflow:hidden}</style>
<script type="importmap">{"imports":{"three":"/node_modules/three/build/three.module.js","three/addons/":"/node_modules/three/examples/jsm/"}}</script>
<body><script type="module" src="/src/art/preview/viewer.js"></script>`
const TYPES = { '.js': 'text/javascript', '.json': 'application/json', '.webp': 'image/webp' }

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

function camera(models, name) {
  if (name.includes('/')) {
    const [from, to, fov] = name.split('/')
    return [from.split(',').map(Number), to.split(',').map(Number), Number(fov)]
  }
  const cams = JSON.parse(readFileSync(join(buildFolder(models[0]), 'model.json'), 'utf8')).cams
  if (!cams[name]) throw new Error(`No camera ${name}. There are: ${Object.keys(cams).join(', ')}`)
  return cams[name]
}

const [prefix, models, way, cams, ...extra] = process.argv.slice(2)
let number = 0
const server = await serve()
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--use-gl=angle', '--use-angle=swiftshader', '--enable-unsafe-swiftshader'],
})
for (const cam of cams.split(cams.includes('/') ? ';' : ',')) {
  const page = await browser.newPage({ viewport: { width: 1120, height: 630 } })
  page.on('console', (m) => m.type() === 'error' && console.log('console', m.text()))
  page.on('pageerror', (e) => console.log('page error', e.message))
  const query = new URLSearchParams({
    rooms: models,
    way,
    cam: JSON.stringify(camera(models.split(','), cam)),
  })
  for (const pair of extra) query.set(...pair.split('='))
  await page.goto(`http://127.0.0.1:${server.address().port}/?${query}`)
  await page.waitForFunction('window.RESULT', null, { timeout: 180_000 })
  const label = cam.includes('/') ? `free${number++}` : cam
  await page.screenshot({ path: `${prefix}-${way}-${label}.png` })
  console.log(cam, JSON.stringify(await page.evaluate('window.RESULT')))
  await page.close()
}
await browser.close()
server.close()
