import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import type { Browser } from 'playwright-core'
import { type OpenPage, openPage, screens } from './browser.ts'
import { startHouseServer } from './house-server.ts'

const PASSWORD = 'three warm kettles'

/** The real server over made-up answers, and the account of whoever answers for the whole pilot. */
export interface DemonstrationHouse {
  readonly url: string
  /** A page of that account. */
  openSignedIn(size?: { readonly width: number; readonly height: number }): Promise<OpenPage>
  /** A page of a new account, made by a one-time link. */
  openWithLink(link: string): Promise<OpenPage>
  stop(): Promise<void>
}

/** Fills a store with so many made-up people, starts the server over it and makes the first account. */
export async function startDemonstrationHouse(browser: Browser, people: number): Promise<DemonstrationHouse> {
  const dataDir = await mkdtemp(path.join(tmpdir(), 'virtual-house-evaluate-'))
  await promisify(execFile)(
    process.execPath,
    ['tools/demo-data.mjs', '--people', String(people), '--seed', '1'],
    { env: { ...process.env, DATA_DIR: dataDir } },
  )
  const server = await startHouseServer({ DATA_DIR: dataDir })
  async function openWithLink(link: string): Promise<OpenPage> {
    const opened = await openPage(browser, { baseURL: server.url, size: screens.laptop })
    await opened.page.goto(link.replace(/^https?:\/\/[^/]+/, server.url))
    await opened.page.getByLabel('Choose a password').fill(PASSWORD)
    await opened.page.getByRole('button', { name: 'Make my account' }).click()
    await opened.page.getByText('See the results').waitFor()
    return opened
  }
  const first = await openWithLink(server.firstLink)
  const signedIn = await first.context.storageState()
  await first.context.close()
  return {
    url: server.url,
    async openSignedIn(size = screens.laptop) {
      const opened = await openPage(browser, { baseURL: server.url, size })
      await opened.context.addCookies(signedIn.cookies)
      return opened
    },
    openWithLink,
    async stop() {
      await server.stop()
      await rm(dataDir, { recursive: true, force: true })
    },
  }
}
