import { buildIfNeeded } from '../../tools/build.mjs'
import { findChromium } from '../../tools/find-chromium.mjs'

/** Before the browser tests: what `npm start` would build is built, and a Chromium is there. */
export default async function setup() {
  process.env.CHROMIUM_PATH = await findChromium()
  await buildIfNeeded()
}
