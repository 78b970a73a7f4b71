import type { FileSaver } from '../domain/ports/file-saver.ts'

/** Saves a file as a download of the browser. */
export const browserFileSaver: FileSaver = {
  async save(name, mediaType, content) {
    const address = URL.createObjectURL(new Blob([content], { type: mediaType }))
    const link = document.createElement('a')
    link.href = address
    link.download = name
    document.body.append(link)
    link.click()
    link.remove()
    // Some browsers read the blob only after this turn; a minute is far more than any of them needs.
    setTimeout(() => URL.revokeObjectURL(address), 60_000)
  },
}
