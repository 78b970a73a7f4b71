import { Client } from 'pg'
import { onTestFinished } from 'vitest'

/** Listens as a server of an older release does, which says nothing when it comes; with all that it hears. */
export async function listenAsServer(
  url: string,
  name = 'virtual-house-listener',
): Promise<{ listener: Client; payloads: string[]; leave(): Promise<void> }> {
  const listener = new Client({ connectionString: url, application_name: name })
  await listener.connect()
  let isHere = true
  const leave = async () => {
    if (isHere) await listener.end()
    isHere = false
  }
  onTestFinished(leave)
  const payloads: string[] = []
  listener.on('notification', ({ payload = '' }) => payloads.push(payload))
  await listener.query('listen live')
  return { listener, payloads, leave }
}
