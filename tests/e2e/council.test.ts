import { expect, onTestFinished, test } from 'vitest'
import { ACCOUNT_PATHS } from '../../src/protocol/account-api.schema.ts'
import { clientId, clientSecret, startLocalCouncil } from '../server/accounts/local-council.ts'
import { launchBrowser, openPage, screens } from '../support/browser.ts'
import { freePort, startHouseServer } from '../support/house-server.ts'

const pathOf = (link: string) => link.replace(/^https?:\/\/[^/]+/, '')

test('a trainer makes an account at their council’s own page, signs in there again, and finds every page', async () => {
  const port = await freePort()
  const baseURL = `http://localhost:${port}`
  const council = await startLocalCouncil(`${baseURL}${ACCOUNT_PATHS.councilReturn}`)
  const server = await startHouseServer({
    PORT: String(port),
    PUBLIC_URL: baseURL,
    OIDC_ISSUER: council.issuer,
    OIDC_CLIENT_ID: clientId,
    OIDC_CLIENT_SECRET: clientSecret,
  })
  onTestFinished(() => server.stop())
  const browser = await launchBrowser()
  onTestFinished(() => browser.close())

  const administrator = await openPage(browser, { baseURL, size: screens.laptop })
  await administrator.page.goto(pathOf(server.firstLink))
  await administrator.page.getByLabel('Choose a password').fill('three plain words')
  await administrator.page.getByRole('button', { name: 'Make my account' }).click()
  await administrator.page.getByRole('heading', { name: 'Your account is ready' }).waitFor()
  await administrator.page.goto('/colleagues')
  await administrator.page.getByRole('radio', { name: 'Trainer', exact: true }).check()
  await administrator.page.getByRole('button', { name: 'Make a link', exact: true }).click()
  const link = await administrator.page.getByLabel('Link for your colleague').inputValue()
  administrator.check()

  // The council's own page asks for fonts that are not on this machine, so this browser's console is not judged.
  const { page } = await openPage(browser, { baseURL, size: screens.laptop })
  const pages = page.getByRole('navigation', { name: 'Pages for trainers and evaluators' })
  const expectTrainersHome = async () => {
    await page.getByRole('heading', { name: 'Lead a session', level: 1 }).waitFor()
    await pages.getByRole('link', { name: 'Your account' }).waitFor()
    expect(new URL(page.url()).origin).toBe(baseURL)
  }
  await page.goto(pathOf(link))
  await page.getByRole('button', { name: 'Use my council account' }).click()
  await page.waitForURL(`${council.issuer}/**`)
  await page.locator('input[name=login]').fill('jo')
  await page.locator('input[name=password]').fill('any')
  await page.locator('button[type=submit]').click()
  await page.getByRole('button', { name: 'Continue' }).click()
  await expectTrainersHome()

  await pages.getByRole('link', { name: 'Your account' }).click()
  await page.getByRole('button', { name: 'Sign out', exact: true }).click()
  // The council's page knows them by now and sends them straight back.
  await page.getByRole('button', { name: 'Sign in with my council account' }).click()
  await expectTrainersHome()
})
