import { strFromU8, unzipSync } from 'fflate'
import type { Page } from 'playwright-core'
import type { HouseServer } from './house-server.ts'

/** One line of a table by column name. */
export type Row = Readonly<Record<string, string>>

/** Makes the first account through the printed link, opens the results, and gives the tables of the download. */
export async function downloadPilot(page: Page, server: HouseServer): Promise<Record<string, Row[]>> {
  await page.goto(server.firstLink.replace(/^https?:\/\/[^/]+/, server.url))
  await page.getByLabel('Choose a password').fill('three warm kettles')
  await page.getByRole('button', { name: 'Make my account' }).click()
  await page
    .getByRole('link', { name: 'See the results' })
    .or(page.getByRole('button', { name: 'See the results' }))
    .click()
  await page.getByRole('heading', { name: 'Results so far' }).waitFor()
  return readPilot(page)
}

/** The tables of the download, from the open page of results. */
export async function readPilot(page: Page): Promise<Record<string, Row[]>> {
  const files = await readPilotFiles(page)
  return Object.fromEntries(
    Object.entries(files)
      .filter(([name]) => name.endsWith('.csv') && !name.includes('/'))
      .map(([name, text]) => [name.replace('.csv', ''), parseCsv(text)]),
  )
}

/** Every file of the download as text, by name. */
export async function readPilotFiles(page: Page): Promise<Record<string, string>> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download pilot.zip' }).click(),
  ])
  const chunks: Buffer[] = []
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer)
  const files = unzipSync(new Uint8Array(Buffer.concat(chunks)))
  return Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)]))
}

/** Reads RFC 4180: quoted cells may hold commas, quotes and line ends. */
export function parseCsv(text: string): Row[] {
  const rows: string[][] = [[]]
  let cell = ''
  let isQuoted = false
  for (let at = 0; at < text.length; at++) {
    const letter = text[at]
    if (isQuoted) {
      if (letter === '"' && text[at + 1] === '"') {
        cell += '"'
        at++
      } else if (letter === '"') isQuoted = false
      else cell += letter
    } else if (letter === '"') isQuoted = true
    else if (letter === ',' || letter === '\n') {
      rows.at(-1)?.push(cell)
      cell = ''
      if (letter === '\n') rows.push([])
    } else if (letter !== '\r') cell += letter
  }
  if (cell !== '') rows.at(-1)?.push(cell)
  const [head = [], ...body] = rows.filter((row) => row.length > 0)
  return body.map((row) => Object.fromEntries(head.map((name, column) => [name, row[column] ?? ''])))
}
