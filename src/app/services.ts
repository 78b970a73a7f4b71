import { createVisitKeeper, type VisitKeeper } from '../domain/attempt/visit-keeper.ts'
import type { Clock } from '../domain/ports/clock.ts'
import type { FileSaver } from '../domain/ports/file-saver.ts'
import type { SoundPlayer } from '../domain/ports/sound-player.ts'
import type { SpeechReader } from '../domain/ports/speech-reader.ts'
import { createSettingsStore } from '../features/settings/settings.store.ts'
import { systemClock } from '../platform/clock.ts'
import { type ContentSource, createContentSource } from '../platform/content-source.ts'
import { createDeviceStore, type DeviceStore } from '../platform/device-store.ts'
import { createEventLog, type EventLog } from '../platform/event-log.ts'
import { browserFileSaver } from '../platform/file-saver.ts'
import { newUuidV7 } from '../platform/ids.ts'
import { localStorageOrNull } from '../platform/saved-record.ts'
import { createSoundPlayer } from '../platform/sound-player.ts'
import { createSpeechReader } from '../platform/speech-reader.ts'
import { type Announcer, createAnnouncer } from '../ui/status-region.tsx'
import { isDemonstration } from './demonstration.ts'
import { readInvitation } from './invitation.ts'
import { createLazyOutbox, type LazyOutbox } from './lazy-outbox.ts'

/** Everything that is made once and handed down. */
export interface Services {
  readonly keeper: VisitKeeper
  readonly log: EventLog
  readonly device: DeviceStore
  readonly outbox: LazyOutbox
  readonly clock: Clock
  readonly saver: FileSaver
  readonly sound: SoundPlayer
  readonly speech: SpeechReader
  readonly content: ContentSource
  readonly settings: ReturnType<typeof createSettingsStore>
  readonly announcer: Announcer
}

/** Makes the ports of the browser. The one place where they are made. */
export function createServices(): Services {
  const storage = localStorageOrNull()
  const device = createDeviceStore(systemClock, storage)
  const log = createEventLog()
  const settings = createSettingsStore({
    storage,
    prefersReducedMotion: matchMedia('(prefers-reduced-motion: reduce)').matches,
  })
  return {
    log,
    device,
    settings,
    clock: systemClock,
    saver: browserFileSaver,
    sound: createSoundPlayer({ isOn: () => settings.getState().settings.sound }),
    speech: createSpeechReader(),
    announcer: createAnnouncer(),
    outbox: createLazyOutbox(log, async () => {
      const { createOutbox } = await import('../platform/outbox.ts')
      return createOutbox({
        log,
        path: `${import.meta.env.BASE_URL}api/events`,
        invitation: () => readInvitation().key,
      })
    }),
    content: createContentSource({
      base: import.meta.env.BASE_URL,
      version: __CONTENT_VERSION__,
      fetch: (...request) => fetch(...request),
    }),
    keeper: createVisitKeeper({
      store: log,
      memory: device,
      clock: systemClock,
      newId: newUuidV7,
      contentVersion: __CONTENT_VERSION__,
      purpose: () => (isDemonstration() ? 'demo' : 'real'),
    }),
  }
}
