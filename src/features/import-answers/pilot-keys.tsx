import { useState } from 'react'
import type { Seals } from '../../protocol/import-api.schema.ts'
import { Button } from '../../ui/button.tsx'
import { Stack } from '../../ui/page.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { importMessages as words } from './import-answers.messages.ts'

/** What making keys needs. */
export interface PilotKeysProps {
  readonly makeKeys: Seals['makeKeys']
  readonly announce: (text: string) => void
}

/** Makes a pair of keys for sealed files. They are shown once and kept nowhere. */
export function PilotKeys({ makeKeys, announce }: PilotKeysProps) {
  const [keys, setKeys] = useState<Awaited<ReturnType<Seals['makeKeys']>> | null>(null)
  async function make(): Promise<void> {
    setKeys(await makeKeys())
    announce(words.keepSecret)
  }
  return (
    <Stack>
      <h2>{words.keysTitle}</h2>
      <p>{words.keysText}</p>
      {keys === null ? (
        <div>
          <Button onClick={() => void make()}>{words.makeKeys}</Button>
        </div>
      ) : (
        <>
          <TextField readOnly label={words.publicKey} value={keys.publicKey} onChange={ignore} />
          <TextField readOnly label={words.keepSecret} value={keys.secretKey} onChange={ignore} />
        </>
      )}
    </Stack>
  )
}

/** The keys are there to be copied, not to be changed. */
function ignore(): void {}
