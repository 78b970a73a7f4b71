import { Page, PageHeading } from '../../ui/page.tsx'
import { SettingsForm, type SettingsFormProps } from './settings-form.tsx'
import { settingsMessages as words } from './settings.messages.ts'

/** The Settings page. */
export function SettingsScreen({ settings, onChange }: Pick<SettingsFormProps, 'settings' | 'onChange'>) {
  return (
    <Page>
      <PageHeading lead={words.lead}>{words.title}</PageHeading>
      <SettingsForm settings={settings} onChange={onChange} />
    </Page>
  )
}
