import { useState } from 'react'
import type { ImportApi, Seals } from '../../protocol/import-api.schema.ts'
import { FileField } from '../../ui/file-field.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Page, PageHeading, Stack } from '../../ui/page.tsx'
import { useLoaded } from '../../ui/use-loaded.ts'
import { importMessages as words } from './import-answers.messages.ts'
import { ImportList } from './import-list.tsx'
import { PilotKeys } from './pilot-keys.tsx'
import { SealedFiles } from './sealed-files.tsx'
import { ImportPreviewView } from './import-preview.tsx'
import type { ChosenFile } from './read-files.ts'
import { useImport } from './use-import.ts'

/** What the page that takes in files needs. */
export interface ImportScreenProps {
  readonly api: ImportApi
  readonly seals: Seals
  readonly newId: () => string
  readonly announce: (text: string) => void
}

/** Takes in files of answers from devices without a server: a look first, then all of it, with a way back. */
export function ImportScreen({ api, seals, newId, announce }: ImportScreenProps) {
  const [answer, reload] = useLoaded(api.imports)
  const [undoFault, setUndoFault] = useState<string | null>(null)
  const { state, choose, take, leave } = useImport({
    api,
    seals,
    newId,
    announce,
    onChange: () => void reload(),
  })
  const fault =
    undoFault ??
    (state.step === 'choose' ? state.fault : null) ??
    (answer?.ok === false ? answer.message : null)

  async function undo(id: string): Promise<void> {
    const undone = await api.undo(id)
    setUndoFault(undone.ok ? null : undone.message)
    announce(undone.ok ? words.undone(undone.value) : undone.message)
    leave()
    await reload()
  }

  return (
    <Page wide>
      <PageHeading lead={words.lead}>{words.title}</PageHeading>
      <Stack>
        {fault !== null && (
          <Notice kind="danger">
            <p>{fault}</p>
          </Notice>
        )}
        {state.step === 'done' && (
          <Notice kind="done" heading={words.doneTitle}>
            <p>{words.done(state.accepted)}</p>
            {state.refused > 0 && <p>{words.doneRefused(state.refused)}</p>}
          </Notice>
        )}
        {(state.step === 'choose' || state.step === 'done') && (
          <FileField
            label={words.choose}
            hint={words.chooseHint}
            accept=".json,.jsonl,.age,application/json"
            onChoose={(files) => {
              setUndoFault(null)
              void chosenFiles(files).then((chosen) => choose(chosen))
            }}
          />
        )}
        {state.step === 'sealed' && (
          <SealedFiles
            name={state.files.find(({ bytes }) => seals.isSealed(bytes))?.name ?? ''}
            wrongKey={state.wrongKey}
            onOpen={(key) => void choose(state.files, key)}
            onLeave={leave}
          />
        )}
        {state.step === 'looking' && <p>{words.looking(state.done, state.all)}</p>}
        {state.step === 'taking' && <p>{words.taking(state.done, state.all)}</p>}
        {state.step === 'preview' && (
          <ImportPreviewView
            read={state.read}
            preview={state.preview}
            onTake={(invited) => void take(state.read, invited)}
            onLeave={leave}
          />
        )}
        <ImportList
          imports={answer?.ok ? answer.value : answer === null ? null : []}
          onUndo={(id) => void undo(id)}
        />
        <PilotKeys makeKeys={seals.makeKeys} announce={announce} />
      </Stack>
    </Page>
  )
}

async function chosenFiles(files: readonly File[]): Promise<readonly ChosenFile[]> {
  return Promise.all(
    files.map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })),
  )
}
