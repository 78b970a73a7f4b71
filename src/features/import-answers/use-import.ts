import { useState } from 'react'
import type { ImportApi, ImportPreview, Seals } from '../../protocol/import-api.schema.ts'
import { importMessages as words } from './import-answers.messages.ts'
import { type ChosenFile, inParts, type ReadFiles, readFiles } from './read-files.ts'

/** Where taking in files stands. */
export type ImportState =
  | { readonly step: 'choose'; readonly fault: string | null }
  /** Some of the files are sealed; `wrongKey` after a key that did not fit. */
  | { readonly step: 'sealed'; readonly files: readonly ChosenFile[]; readonly wrongKey: boolean }
  | { readonly step: 'looking' | 'taking'; readonly done: number; readonly all: number }
  | { readonly step: 'preview'; readonly read: ReadFiles; readonly preview: ImportPreview }
  | { readonly step: 'done'; readonly accepted: number; readonly refused: number }

/** What taking in files needs. */
export interface UseImportParts {
  readonly api: Pick<ImportApi, 'preview' | 'takeIn'>
  readonly seals: Pick<Seals, 'isSealed' | 'open'>
  readonly newId: () => string
  readonly announce: (text: string) => void
  /** Called when something was taken in. */
  readonly onChange: () => void
}

/** Reads files, asks what they would bring, and takes them in part by part. */
export function useImport({ api, seals, newId, announce, onChange }: UseImportParts) {
  const [state, setState] = useState<ImportState>({ step: 'choose', fault: null })

  function fail(fault: string): void {
    setState({ step: 'choose', fault })
    announce(fault)
  }

  async function choose(files: readonly ChosenFile[], secretKey: string | null = null): Promise<void> {
    const found = await readFiles(files, seals, secretKey)
    if (!found.ok && found.reason === 'sealed') {
      const wrongKey = secretKey !== null
      setState({ step: 'sealed', files, wrongKey })
      return announce(wrongKey ? words.wrongKey : words.sealed(found.name))
    }
    if (!found.ok) return fail(words.noFile(found.name))
    const { read } = found
    const all = read.records.length
    let preview: ImportPreview = { fresh: 0, there: 0, refused: [] }
    let done = 0
    for (const part of inParts(read.records)) {
      setState({ step: 'looking', done, all })
      const answer = await api.preview(part)
      if (!answer.ok) return fail(answer.message)
      const { fresh, there, refused } = answer.value
      preview = {
        fresh: preview.fresh + fresh,
        there: preview.there + there,
        refused: [...preview.refused, ...refused],
      }
      done += part.length
    }
    setState({ step: 'preview', read, preview })
    announce(preview.fresh > 0 ? words.take(preview.fresh) : words.nothingNew)
  }

  async function take({ records }: ReadFiles, invited: boolean): Promise<void> {
    const id = newId()
    let accepted = 0
    let refused = 0
    let done = 0
    for (const events of inParts(records)) {
      setState({ step: 'taking', done, all: records.length })
      const answer = await api.takeIn({ import: id, invited, events: [...events] })
      if (!answer.ok) {
        if (accepted > 0) onChange()
        return fail(`${answer.message} ${words.half(accepted)}`)
      }
      accepted += answer.value.accepted
      refused += answer.value.rejected.length
      done += events.length
    }
    setState({ step: 'done', accepted, refused })
    announce(words.done(accepted))
    onChange()
  }

  return { state, choose, take, leave: () => setState({ step: 'choose', fault: null }) }
}
