// node src/art/preview/close.mjs OUT.png MODEL [MODEL ...]   devices, figures and belongings, close up and whole, on one sheet
// The first picture of a row is what practice shows: the parts one can press or read fill it. The second shows all of it
// from the side and above, the third from the other side.
import { writeFileSync } from 'node:fs'
import { chromium } from 'playwright-core'
import { openStage } from './stage.mjs'

const SIZE = { width: 480, height: 400 }
const FOV = 30

/** A camera that holds a box in view; `turn` goes about the middle from the front (-y), `tilt` up, both in radians. */
function around({ low, high }, turn, tilt) {
  const middle = low.map((v, i) => (v + high[i]) / 2)
  const radius = Math.hypot(...low.map((v, i) => high[i] - v)) / 2
  const far = radius / Math.sin((FOV * Math.PI) / 360)
  const from = [
    middle[0] + Math.sin(turn) * Math.cos(tilt) * far,
    middle[1] - Math.cos(turn) * Math.cos(tilt) * far,
    middle[2] + Math.sin(tilt) * far,
  ]
  return [from, middle, FOV]
}

/** Lying on a table, or upright: the app looks at the first from above and at the second from the front. */
function frontTilt({ low, high }) {
  return high[2] - low[2] < (high[1] - low[1]) * 0.8 ? 0.94 : 0.1
}

/** Three pictures of what is shown now. */
async function shootAll(view, parts, whole) {
  const shots = [around(parts, 0, frontTilt(parts)), around(whole, 0.7, 0.45), around(whole, -0.9, 0.3)]
  const out = []
  for (const shot of shots) out.push((await view.shoot(shot)).png.toString('base64'))
  return { size: whole.high.map((v, i) => Math.round((v - whole.low[i]) * 1000)), out }
}

/** A row for a device or a figure, a row for each thing of a dressing. */
async function pictures(stage, model) {
  const isDressing = model.startsWith('dressing-')
  const id = isDressing ? model : model.replace(/^(device|person)-/, '')
  const view = await stage.load({ rooms: id, way: 'lite', background: '#e9e4da' }, SIZE)
  const rows = []
  if (isDressing) {
    for (const name of await view.only('')) {
      await view.only(name)
      const box = await view.measure([name])
      rows.push({ model: name, ...(await shootAll(view, box, box)) })
    }
  } else {
    const whole = await view.measure(['body', 'control_', 'display_', 'indicator_', 'hips', 'torso', 'head'])
    const parts = (await view.measure(['control_', 'indicator_', 'display_', 'head'])) ?? whole
    rows.push({ model, ...(await shootAll(view, parts, whole)) })
  }
  await view.close()
  return rows
}

const [file, ...models] = process.argv.slice(2)
const stage = await openStage()
const rows = []
for (const model of models) rows.push(...(await pictures(stage, model)))
await stage.close()
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
})
const page = await browser.newPage({ viewport: { width: SIZE.width * 3, height: 100 } })
await page.setContent(
  `<style>*{margin:0;font:14px sans-serif}</style>${rows
    .map(
      ({ model, size, out }) =>
        `<p>${model} &nbsp; ${size.join(' x ')} mm (wide, deep, high)</p><p style="display:flex">${out.map((png) => `<img src="data:image/png;base64,${png}">`).join('')}</p>`,
    )
    .join('')}`,
)
writeFileSync(file, await page.screenshot({ fullPage: true }))
await browser.close()
