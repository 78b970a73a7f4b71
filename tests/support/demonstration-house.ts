import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import type { Cookie } from 'playwright-core'
import { afterAll, beforeAll } from 'vitest'
import { type OpenPage, screens } from './browser.ts'
import { type HouseForTests, houseForTests } from './house-for-tests.ts'

const PASSWORD = 'three warm kettles'
/** Some hundred people leave many answers. */
const FILLING_MS = 300_000

/** The real server over made-up answers, and the account of whoever answers for the whole pilot. */
export interface DemonstrationHouse extends Pick<HouseForTests, 'open'> {
  /** A page of that account. */
  openSignedIn(): Promise<OpenPage>
  /** A page of a new account, made by a one-time link. */
  openWithLink(link: string): Promise<OpenPage>
}

/** As `houseForTests`, over a store with so many made-up people, and with the first account made. */
export function demonstrationHouse(people: number): DemonstrationHouse {
  const environment = { DATA_DIR: '' }
  let cookies: Cookie[] = []
  beforeAll(async () => {
    environment.DATA_DIR = await mkdtemp(path.join(tmpdir(), 'virtual-house-evaluate-'))
    await promisify(execFile)(
      process.execPath,
      ['tools/demo-data.mjs', '--people', String(people), '--seed', '1'],
      { env: { ...process.env, ...environment } },
    )
  }, FILLING_MS)
  // What is registered first runs last: the store goes when its server has stopped.
  afterAll(() => rm(environment.DATA_DIR, { recursive: true, force: true }))
  const house = houseForTests({ environment })

  async function openWithLink(link: string): Promise<OpenPage> {
    const opened = await house.open({ size: screens.laptop })
    await opened.page.goto(link.replace(/^https?:\/\/[^/]+/, house.server.url))
    await opened.page.getByLabel('Choose a password').fill(PASSWORD)
    await opened.page.getByRole('button', { name: 'Make my account' }).click()
    await opened.page.getByText('See the results').waitFor()
    return opened
  }
  beforeAll(async () => {
    const { context } = await openWithLink(house.server.firstLink)
    cookies = await context.cookies()
    await context.close()
  })

  return {
    open: house.open,
    openWithLink,
    async openSignedIn() {
      const opened = await house.open({ size: screens.laptop })
      await opened.context.addCookies(cookies)
      return opened
    },
  }
}
