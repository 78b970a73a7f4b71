import { escaped } from './escaped.ts'
import { type MapOption, type MapStep, REVIEW, type StoryMap } from './story-map.ts'

const stepWidth = 150
const left = 90
const middle = 150
const height = 320
/** How far apart the roads of one step run. */
const spread = 26

/**
 * The story as a line of decisions. Each option is a road to where it leads: the best one green, weak ones dashed.
 * Roads that leap over decisions run above the line.
 */
export function storyMapPicture(map: StoryMap): string {
  const places = new Map(map.steps.map(({ id }, at) => [id, left + at * stepWidth]))
  const end = left + map.steps.length * stepWidth
  places.set(REVIEW, end)
  const width = end + 260
  const roads = map.steps.flatMap((step, at) =>
    step.options.map((option, nth) => road(step, at, option, nth, places)),
  )
  const most = Math.max(1, ...map.endings.map(({ roads: here }) => here))
  const gap = (height - 60) / Math.max(1, map.endings.length)
  const endings = map.endings.map(({ title, roads: here }, at) => {
    const y = 30 + gap * (at + 0.5)
    const thick = here === 0 ? 1 : 1 + (6 * here) / most
    return `<path d="M${end} ${middle} C${end + 60} ${middle} ${end + 40} ${y} ${end + 100} ${y}" fill="none" stroke="#7a2a57" stroke-width="${thick.toFixed(1)}"${here === 0 ? ' stroke-dasharray="3 4"' : ''}/>
      <text x="${end + 108}" y="${y + 5}" font-size="13">${escaped(shortened(title))}</text>`
  })
  const nodes = map.steps.map(({ id, title }, at) =>
    node(left + at * stepWidth, String(at + 1), title, `#${id}`),
  )
  return `<svg viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${escaped(inWords(map))}" font-family="system-ui, sans-serif" fill="#1b2b2f">
    <path d="M20 ${middle} H${left}" stroke="#5a6b6e" stroke-width="2"/>${roads.join('')}${endings.join('')}${nodes.join('')}${node(end, '…', 'Weeks later', '')}</svg>`
}

function road(
  step: MapStep,
  at: number,
  option: MapOption,
  nth: number,
  places: ReadonlyMap<string, number>,
): string {
  const from = left + at * stepWidth
  const to = places.get(option.to) ?? from
  const isLeap = to - from > stepWidth
  const bend = isLeap ? -(to - from) / 4 - nth * 8 : (nth - (step.options.length - 1) / 2) * spread * 2
  const colour = option.isBest ? '#1f7a4a' : option.sum <= 0 ? '#b3261e' : '#8a6d00'
  const dash = option.sum <= 0 ? ' stroke-dasharray="5 4"' : ''
  const y = middle + Math.max(-130, bend)
  return `<path d="M${from} ${middle} C${from + 50} ${y} ${to - 50} ${y} ${to} ${middle}" fill="none" stroke="${colour}" stroke-width="2"${dash}><title>${escaped(option.short)} (${option.sum})</title></path>`
}

function node(x: number, mark: string, title: string, address: string): string {
  const circle = `<circle cx="${x}" cy="${middle}" r="17" fill="#fff" stroke="#0b5f63" stroke-width="2.5"/><text x="${x}" y="${middle + 5}" font-size="14" font-weight="600" text-anchor="middle">${mark}</text>`
  const lines = wrapped(title).map(
    (line, at) =>
      `<text x="${x}" y="${height - 68 + at * 17}" font-size="13" text-anchor="middle">${escaped(line)}</text>`,
  )
  return address ? `<a href="${address}">${circle}</a>${lines.join('')}` : `${circle}${lines.join('')}`
}

/** The picture for those who do not see it. */
function inWords({ steps, endings, roads }: StoryMap): string {
  const reached = endings.filter(({ roads: here }) => here > 0).length
  return `${steps.length} decisions, ${roads} roads, ${reached} of ${endings.length} endings reached. The tables below say the same.`
}

function shortened(text: string): string {
  return text.length > 22 ? `${text.slice(0, 21)}…` : text
}

/** Lines of about 18 letters. */
function wrapped(text: string): string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && `${last} ${word}`.length <= 18) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines.slice(0, 3)
}
