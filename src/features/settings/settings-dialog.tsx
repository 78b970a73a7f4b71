import { Dialog } from '../../ui/dialog.tsx'
import { SettingsForm, type SettingsFormProps } from './settings-form.tsx'
import { settingsMessages as words } from './settings.messages.ts'

/** What the Settings dialog needs. */
export interface SettingsDialogProps extends Pick<SettingsFormProps, 'settings' | 'onChange'> {
  readonly open: boolean
  readonly onClose: () => void
}

/** The same settings over the house, without leaving it. */
export function SettingsDialog({ open, onClose, settings, onChange }: SettingsDialogProps) {
  return (
    <Dialog open={open} title={words.title} closeLabel={words.close} onClose={onClose}>
      <p>{words.lead}</p>
      <SettingsForm settings={settings} onChange={onChange} headingLevel={3} />
    </Dialog>
  )
}
