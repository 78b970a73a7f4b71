import { readFileSync } from 'node:fs'
import type { Browser } from 'playwright-core'

/** Ticks of the process table in a second, the same on every Linux that Chromium runs on. */
const TICKS_PER_S = 100
/** Fields of `/proc/<pid>/stat` after the name: time in the program, time in the kernel. */
const USER_TICKS = 11
const KERNEL_TICKS = 12

/** Gives a way to read how much CPU time the browser's GPU process has used, in ms. Pictures are drawn there. */
export async function gpuProcessClock(browser: Browser): Promise<() => number> {
  if (process.platform !== 'linux')
    throw new Error('the CPU time of the GPU process can be read on Linux only')
  const session = await browser.newBrowserCDPSession()
  const { processInfo } = await session.send('SystemInfo.getProcessInfo')
  await session.detach()
  const gpu = processInfo.find(({ type }) => type === 'GPU')
  if (!gpu) throw new Error('the browser has no GPU process')
  return () => {
    // The name stands in brackets and may hold spaces, so the fields are counted from behind it.
    const [, fields = ''] = readFileSync(`/proc/${gpu.id}/stat`, 'utf8').split(') ')
    const ticks = fields.split(' ').map(Number)
    return (((ticks[USER_TICKS] ?? Number.NaN) + (ticks[KERNEL_TICKS] ?? Number.NaN)) * 1000) / TICKS_PER_S
  }
}
