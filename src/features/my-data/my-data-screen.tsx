import { type FormEvent, useState } from 'react'
import { parsePersonCode } from '../../domain/measures/person-code.ts'
import type { FileSaver } from '../../domain/ports/file-saver.ts'
import type { MyDataApi } from '../../protocol/staff-api.ts'
import { Button } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Actions, Page, PageHeading, Stack } from '../../ui/page.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { HeldAnswers } from './held-answers.tsx'
import { myDataMessages as words } from './my-data.messages.ts'

/** What the page of one's own answers needs. */
export interface MyDataScreenProps {
  readonly api: MyDataApi
  readonly saver: FileSaver
  /** The code that this device holds, or null. */
  readonly ownCode: string | null
  /** Forgets the answers on this device too. */
  readonly forgetHere: () => Promise<void>
  readonly announce: (text: string) => void
}

type Shown =
  | { readonly kind: 'asking' }
  | { readonly kind: 'held'; readonly code: string; readonly records: readonly unknown[] }
  | { readonly kind: 'deleted'; readonly records: number; readonly here: boolean }

/** See, save and delete what is held under a code, with no help from anybody. */
export function MyDataScreen({ api, saver, ownCode, forgetHere, announce }: MyDataScreenProps) {
  const [typed, setTyped] = useState(ownCode ?? '')
  const [shown, setShown] = useState<Shown>({ kind: 'asking' })
  const [fault, setFault] = useState<string | null>(null)
  const [isBusy, setBusy] = useState(false)

  async function show(event: FormEvent) {
    event.preventDefault()
    const parsed = parsePersonCode(typed)
    setFault(parsed.ok ? null : parsed.message)
    if (!parsed.ok || isBusy) return
    setBusy(true)
    announce(words.busy)
    const answer = await api.held(parsed.code)
    setBusy(false)
    setFault(answer.ok ? null : answer.message)
    if (!answer.ok) return
    setShown({ kind: 'held', code: parsed.code, records: answer.value })
    announce(answer.value.length > 0 ? words.foundTitle : words.nothingTitle)
  }

  async function erase(code: string) {
    const answer = await api.erase(code)
    setFault(answer.ok ? null : answer.message)
    if (!answer.ok) return
    const here = code === ownCode
    if (here) await forgetHere()
    setShown({ kind: 'deleted', records: answer.value, here })
    announce(words.deletedTitle)
  }

  async function save(records: readonly unknown[]) {
    const text = `${JSON.stringify({ events: records }, null, 2)}\n`
    await saver.save('my-answers.json', 'application/json', text)
    announce(words.saved)
  }

  return (
    <Page>
      <PageHeading lead={words.lead}>{words.title}</PageHeading>
      {shown.kind === 'deleted' ? (
        <Notice kind="done" heading={words.deletedTitle} takesFocus>
          <p>{words.deleted(shown.records)}</p>
          {shown.here && <p>{words.deletedHere}</p>}
        </Notice>
      ) : (
        <form onSubmit={(event) => void show(event)} noValidate>
          <Stack>
            <TextField
              short
              label={words.code}
              hint={words.codeHint}
              autoCapitalize="characters"
              value={typed}
              onChange={(text) => {
                setTyped(text)
                setShown({ kind: 'asking' })
              }}
              error={fault ?? undefined}
            />
            <Actions>
              <Button kind="primary" type="submit">
                {words.show}
              </Button>
            </Actions>
          </Stack>
        </form>
      )}
      {shown.kind === 'held' && (
        <HeldAnswers
          records={shown.records}
          onSave={() => void save(shown.records)}
          onErase={() => void erase(shown.code)}
        />
      )}
    </Page>
  )
}
