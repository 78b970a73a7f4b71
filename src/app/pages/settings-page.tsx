import { SettingsScreen } from '../../features/settings/settings-screen.tsx'
import { appMessages as words } from '../app.messages.ts'
import { Shell } from '../shell.tsx'
import { useSettings } from '../use-services.ts'

/** `/settings` */
export function SettingsPage() {
  const { settings, change } = useSettings()
  return (
    <Shell title={words.titles.settings}>
      <SettingsScreen settings={settings} onChange={change} />
    </Shell>
  )
}
