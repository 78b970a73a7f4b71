/** Hands a file to the person: a download in the browser, a file on disk in a script. */
export interface FileSaver {
  save(name: string, mediaType: string, content: string | Uint8Array<ArrayBuffer>): Promise<void>
}
