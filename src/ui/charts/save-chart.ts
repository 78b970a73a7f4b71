import { wrapLabel } from './wrap-label.ts'

/** What stands around a chart in its file, so that it explains itself wherever it goes. */
export interface ChartFrame {
  readonly title: string
  readonly sentence: string
  readonly source: string
  /** Such as "Demonstration"; null for real data. */
  readonly mark: string | null
}

const SVG = 'http://www.w3.org/2000/svg'
const PAD_PX = 24
const FAMILY = '"Atkinson Hyperlegible Next Variable", "Atkinson Hyperlegible Next", Arial, sans-serif'

/** What a picture looks like by the page's styles, which a file on its own does not have. */
const looks = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'font-size',
  'font-weight',
  'font-variant-numeric',
  'paint-order',
  'opacity',
] as const

/** The chart as an SVG file of its own: title and sentence above, source below, always in the colours of day. */
export function chartAsSvg(
  picture: SVGSVGElement,
  frame: ChartFrame,
): { text: string; widthPx: number; heightPx: number } {
  const root = document.documentElement
  const theme = root.dataset.theme
  // Read and put back within one turn, so that nobody sees it.
  root.dataset.theme = 'day'
  const chart = withLooks(picture)
  if (theme === undefined) delete root.dataset.theme
  else root.dataset.theme = theme

  const [, , chartWidth = 640, chartHeight = 400] = (picture.getAttribute('viewBox') ?? '')
    .split(' ')
    .map(Number)
  const widthPx = Math.max(chartWidth, 560) + 2 * PAD_PX
  const textWidth = widthPx - 2 * PAD_PX
  const sheet = document.createElementNS(SVG, 'svg')
  let y = PAD_PX + 8
  const write = (text: string, sizePx: number, weight: number) => {
    for (const line of wrapLabel(text, textWidth, sizePx)) {
      y += sizePx * 0.9
      sheet.append(textElement(line, PAD_PX, y, sizePx, weight))
      y += sizePx * 0.4
    }
  }
  if (frame.mark !== null) write(frame.mark, 17, 700)
  write(frame.title, 21, 700)
  y += 4
  write(frame.sentence, 16, 400)
  y += 20
  chart.setAttribute('x', String(PAD_PX))
  chart.setAttribute('y', String(y))
  chart.setAttribute('width', String(chartWidth))
  chart.setAttribute('height', String(chartHeight))
  sheet.append(chart)
  y += chartHeight + 16
  write(frame.source, 13, 400)
  const heightPx = Math.ceil(y + PAD_PX)

  sheet.setAttribute('xmlns', SVG)
  sheet.setAttribute('width', String(widthPx))
  sheet.setAttribute('height', String(heightPx))
  sheet.setAttribute('viewBox', `0 0 ${widthPx} ${heightPx}`)
  sheet.setAttribute('font-family', FAMILY)
  sheet.setAttribute('role', 'img')
  sheet.setAttribute('aria-label', `${frame.title}. ${frame.sentence}`)
  const ground = document.createElementNS(SVG, 'rect')
  ground.setAttribute('width', String(widthPx))
  ground.setAttribute('height', String(heightPx))
  ground.setAttribute('fill', '#ffffff')
  sheet.prepend(ground)
  return { text: new XMLSerializer().serializeToString(sheet), widthPx, heightPx }
}

/** The same as a PNG, twice as fine as on screen. Rejects when the browser cannot draw it. */
export async function chartAsPng(
  picture: SVGSVGElement,
  frame: ChartFrame,
): Promise<Uint8Array<ArrayBuffer>> {
  const { text, widthPx, heightPx } = chartAsSvg(picture, frame)
  const address = URL.createObjectURL(new Blob([text], { type: 'image/svg+xml' }))
  try {
    const image = new Image()
    image.src = address
    await image.decode()
    const canvas = document.createElement('canvas')
    canvas.width = widthPx * 2
    canvas.height = heightPx * 2
    const context = canvas.getContext('2d')
    if (!context) throw new Error('this browser draws no pictures')
    context.scale(2, 2)
    context.drawImage(image, 0, 0, widthPx, heightPx)
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'))
    if (!blob) throw new Error('this browser makes no PNG')
    return new Uint8Array(await blob.arrayBuffer())
  } finally {
    URL.revokeObjectURL(address)
  }
}

function withLooks(picture: SVGSVGElement): SVGSVGElement {
  // A clone of an SVG element is one.
  const copy = picture.cloneNode(true) as SVGSVGElement
  const from = [picture, ...picture.querySelectorAll('*')]
  const to = [copy, ...copy.querySelectorAll('*')]
  for (const [index, element] of from.entries()) {
    const target = to[index]
    if (!target) continue
    const style = getComputedStyle(element)
    target.removeAttribute('class')
    target.removeAttribute('style')
    for (const look of looks) {
      const value = style.getPropertyValue(look)
      if (value) target.setAttribute(look, value.replaceAll(/url\("?[^"#)]*(#[^")]+)"?\)/g, 'url($1)'))
    }
  }
  for (const unwanted of copy.querySelectorAll('[data-export="no"]')) unwanted.remove()
  for (const silent of copy.querySelectorAll('[aria-hidden]')) silent.removeAttribute('aria-hidden')
  copy.removeAttribute('role')
  copy.removeAttribute('aria-label')
  return copy
}

function textElement(text: string, x: number, y: number, sizePx: number, weight: number): SVGTextElement {
  const element = document.createElementNS(SVG, 'text')
  element.textContent = text
  element.setAttribute('x', String(x))
  element.setAttribute('y', String(Math.round(y)))
  element.setAttribute('font-size', String(sizePx))
  element.setAttribute('font-weight', String(weight))
  element.setAttribute('fill', '#1f2a2e')
  return element
}
