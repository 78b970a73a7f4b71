import { useState } from 'react'
import { CheckRoomScreen } from '../../features/train/check-room-screen.tsx'
import { createOfflinePack } from '../../platform/offline-pack.ts'
import { askHealth } from '../../platform/ask-health.ts'
import { inApp } from '../base-path.ts'
import { firstWay } from '../first-way.ts'
import { isOfSession } from '../offline-files.ts'
import { Shell } from '../shell.tsx'
import { useServices, useSettings } from '../use-services.ts'
import { addressOf } from './staff-services.ts'
import { staffMessages as staffWords } from '../staff.messages.ts'

/** `/train/check` */
export function TrainCheckPage() {
  const { sound, announcer } = useServices()
  const { settings } = useSettings()
  const [pack] = useState(() => {
    const way = firstWay(settings)
    return createOfflinePack({
      isShown: (file) => isOfSession(file, way),
      root: addressOf(import.meta.env.BASE_URL),
      container: navigator.serviceWorker,
      caches: globalThis.caches,
      fetch: (...request) => fetch(...request),
    })
  })
  return (
    <Shell title={staffWords.titles.checkRoom}>
      <CheckRoomScreen
        joinAddress={addressOf(inApp('/j'))}
        askServer={askHealth}
        pack={pack}
        sound={sound}
        isSoundOn={settings.sound}
        canStayAwake={'wakeLock' in navigator}
        href={inApp}
        announce={announcer.announce}
      />
    </Shell>
  )
}
