/** One file of `scenarios/`: its path from the project's root, with forward slashes, and its text. */
export interface ContentFile {
  readonly path: string
  readonly text: string
}

const FNV_OFFSET = 0xcbf29ce484222325n
const FNV_PRIME = 0x100000001b3n
const MASK_64 = 0xffffffffffffffffn
const MASK_48 = 0xffffffffffffn

/**
 * Version of a set of content files: 12 hex digits that change when any path or text changes.
 *
 * FNV-1a over UTF-16 code units, folded to 48 bits: it only has to tell versions apart, not to resist an
 * attacker, and it must give the same answer in Node and in a browser. The order of the files and the kind of
 * line end do not matter.
 */
export function contentVersion(files: readonly ContentFile[]): string {
  const sorted = files.toSorted((a, b) => (a.path < b.path ? -1 : 1))
  let hash = FNV_OFFSET
  const add = (text: string) => {
    for (let index = 0; index < text.length; index++) {
      hash = ((hash ^ BigInt(text.charCodeAt(index))) * FNV_PRIME) & MASK_64
    }
  }
  for (const file of sorted) {
    add(file.path)
    add('\0')
    add(file.text.replaceAll('\r\n', '\n'))
    add('\0')
  }
  return ((hash ^ (hash >> 48n)) & MASK_48).toString(16).padStart(12, '0')
}
