import type { Fault } from '../../src/domain/content/fault.ts'
import type { Story } from '../../src/domain/content/story.schema.ts'
import { directions } from '../../src/domain/scoring/grade-option.ts'
import { escaped } from './escaped.ts'
import { storyMapPicture } from './story-map-picture.ts'
import { type MapOption, type MapStep, REVIEW, type StoryMap } from './story-map.ts'

const style = `
  body { margin: 0; font: 16px/1.5 system-ui, sans-serif; color: #1b2b2f; background: #fbf6ef; }
  main { max-width: 1500px; margin: 0 auto; padding: 24px 28px 60px; }
  h1 { margin: 0 0 4px; font-size: 28px; } h2 { margin: 32px 0 8px; font-size: 20px; } h3 { margin: 0; font-size: 16px; }
  a { color: #0b5f63; } p { margin: 4px 0; } code { color: #5a6b6e; }
  nav a, nav strong { margin-right: 14px; }
  .sums { display: flex; flex-wrap: wrap; gap: 8px 28px; margin: 12px 0; padding: 0; list-style: none; }
  .sums b { font-size: 20px; }
  .scroll { overflow-x: auto; border: 1px solid #dcd3c4; border-radius: 12px; background: #fff; }
  .steps { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 660px), 1fr)); gap: 14px; }
  .step { padding: 14px 16px; border: 1px solid #dcd3c4; border-radius: 12px; background: #fff; }
  table { width: 100%; margin-top: 8px; border-collapse: collapse; font-size: 14px; }
  th, td { padding: 4px 6px; border-top: 1px solid #eee6d9; text-align: center; vertical-align: top; }
  th:first-child, td:first-child { text-align: left; } td:first-child { width: 40%; } th { font-weight: 600; }
  .best { background: #e6f2ea; } .warn { color: #8a4b00; } .fault { padding: 12px 16px; border: 2px solid #b3261e; border-radius: 12px; background: #fff; }
`

/** Vite's own script: it loads the page afresh after a change. */
const reload = '/@vite/client'

/** The list of all stories, each a link to its map. */
export function storyListPage(stories: readonly Story[], faults: readonly Fault[]): string {
  const items = stories.map(
    ({ id, title, steps }) =>
      `<li><a href="/story-map/${id}">${escaped(title)}</a> <code>${id}</code> · ${steps.length} decisions</li>`,
  )
  return page('Story maps', `<h1>Story maps</h1>${faultList(faults)}<ul>${items.join('')}</ul>`)
}

/** The map of one story: what leads where, how each option is graded, and how the words measure up. */
export function storyMapPage(map: StoryMap, variants: readonly string[], faults: readonly Fault[]): string {
  const giveaways = map.steps.filter(({ isBestLongest }) => isBestLongest).length
  const ways = [null, ...variants].map((id) => {
    const name = escaped(id ?? 'as written')
    const address = `/story-map/${map.id}${id ? `?variant=${id}` : ''}`
    return id === map.variant ? `<strong>${name}</strong>` : `<a href="${address}">${name}</a>`
  })
  const sums = [
    [map.roads, 'roads'],
    [map.words, 'words'],
    [map.hardest?.grade.toFixed(1) ?? 'no', 'highest reading grade'],
    [`${giveaways} of ${map.steps.length}`, 'decisions where the best option is the longest'],
  ].map(([value, name]) => `<li><b>${value}</b> ${name}</li>`)
  return page(
    map.title,
    `<p><a href="/story-map">All stories</a> · <a href="/story/${map.id}">Play it</a></p>
    <h1>${escaped(map.title)}</h1><nav aria-label="Variants">${ways.join('')}</nav>
    ${faultList(faults)}
    <ul class="sums">${sums.join('')}</ul>
    <p>Longest line, ${map.longest.words} words: “${escaped(map.longest.sentence)}”</p>
    ${map.hardest ? `<p>Hardest text: “${escaped(map.hardest.text)}”</p>` : ''}
    <div class="scroll">${storyMapPicture(map)}</div>
    <h2>Endings</h2>${endingsTable(map)}
    <h2>Decisions</h2><div class="steps">${map.steps.map(stepCard).join('')}</div>`,
  )
}

function endingsTable({ endings, roads }: StoryMap): string {
  const rows = endings.map(({ title, id, roads: here, totals }) => {
    const share = here === 0 ? '<span class="warn">never reached</span>' : `${here} of ${roads}`
    return `<tr><td>${escaped(title)} <code>${id}</code></td><td>${share}</td><td>${totals ? `${signed(totals[0])} to ${signed(totals[1])}` : ''}</td></tr>`
  })
  return `<table><thead><tr><th>Ending</th><th>Roads</th><th>Totals of vectors</th></tr></thead><tbody>${rows.join('')}</tbody></table>`
}

function stepCard(step: MapStep): string {
  const head = directions.map((name) => `<th>${name}</th>`).join('')
  const warning = step.isBestLongest ? ' · <span class="warn">the best option is the longest</span>' : ''
  return `<section class="step" id="${step.id}"><h3>${escaped(step.title)} <code>${step.id}</code></h3>
    <p>${escaped(step.question)}</p><p>${step.hardest ? `Highest reading grade ${step.hardest.grade.toFixed(1)}` : 'All texts are short'}${warning}</p>
    <table><thead><tr><th>Option</th>${head}<th>sum</th><th>words</th><th>leads to</th></tr></thead>
    <tbody>${step.options.map(optionRow).join('')}</tbody></table></section>`
}

function optionRow(option: MapOption): string {
  const marks = directions.map((name) => `<td>${signed(option.vector[name])}</td>`).join('')
  const over = option.isOver ? ' <span class="warn">adds kit nobody needs</span>' : ''
  const to = option.to === REVIEW ? 'weeks later' : `<a href="#${option.to}">${option.to}</a>`
  return `<tr${option.isBest ? ' class="best"' : ''}><td>${escaped(option.short)} <code>${option.id}</code>${over}</td>${marks}<td>${signed(option.sum)}</td><td>${option.words}</td><td>${to}</td></tr>`
}

function faultList(faults: readonly Fault[]): string {
  if (faults.length === 0) return ''
  const items = faults.map(
    ({ file, line, what, mend }) =>
      `<li><code>${escaped(file)}:${line}</code><br>${escaped(what)}<br>${escaped(mend)}</li>`,
  )
  return `<div class="fault" role="alert"><strong>To mend before it can be played</strong><ul>${items.join('')}</ul></div>`
}

function page(title: string, body: string): string {
  return `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>${escaped(title)}</title>
    <meta name="viewport" content="width=device-width"><script type="module" src="${reload}"></script><style>${style}</style></head><body><main>${body}</main></body></html>`
}

const signed = (value: number) => (value > 0 ? `+${value}` : value < 0 ? `−${-value}` : '0')
