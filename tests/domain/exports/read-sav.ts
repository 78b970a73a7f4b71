/** One column of a `.sav` file, as a reader finds it. */
export interface SavColumn {
  readonly name: string
  readonly label: string
  readonly width: number
  readonly missing: readonly number[]
  readonly labels: ReadonlyMap<number | string, string>
}

const SYSTEM_MISSING = -Number.MAX_VALUE

/**
 * A small reader of `.sav` files, written from the PSPP developers' guide and apart from the writer, so that the two
 * cannot share a mistake. Uncompressed files only. PSPP and R's haven have read the same files by hand.
 */
export function readSav(bytes: Uint8Array): {
  readonly columns: readonly SavColumn[]
  readonly rows: readonly (readonly (string | number | null)[])[]
} {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let at = 0
  const int = () => view.getInt32((at += 4) - 4, true)
  const float = () => view.getFloat64((at += 8) - 8, true)
  const take = (length: number) => bytes.subarray(at, (at += length))
  const text = (length: number) => new TextDecoder().decode(take(length))

  if (text(4) !== '$FL2') throw new Error('This is no .sav file.')
  take(60)
  if (int() !== 2) throw new Error('Wrong byte order.')
  const elements = int()
  if (int() !== 0) throw new Error('Compressed.')
  int()
  const count = int()
  float()
  take(9 + 8 + 64 + 3)

  const found: {
    short: string
    label: string
    width: number
    missing: number[]
    labels: Map<number | string, string>
    name: string
    element: number
  }[] = []
  let element = 0
  let labels: [Uint8Array, string][] = []
  for (;;) {
    const record = int()
    if (record === 999) {
      int()
      break
    }
    if (record === 2) {
      const width = int()
      const hasLabel = int()
      const missingCount = int()
      int()
      int()
      const short = text(8).trimEnd()
      let label = ''
      if (hasLabel === 1) {
        const length = int()
        label = text(length)
        take((4 - (length % 4)) % 4)
      }
      const missing = Array.from({ length: missingCount }, float)
      element++
      if (width >= 0) found.push({ short, label, width, missing, labels: new Map(), name: short, element })
    } else if (record === 3) {
      labels = Array.from({ length: int() }, () => {
        const value = take(8)
        const length = take(1)[0] ?? 0
        const label = text(length)
        take((8 - ((length + 1) % 8)) % 8)
        return [value, label]
      })
    } else if (record === 4) {
      for (const index of Array.from({ length: int() }, int)) {
        const column = found.find((one) => one.element === index)
        for (const [value, label] of labels) {
          column?.labels.set(new DataView(value.slice().buffer).getFloat64(0, true), label)
        }
      }
    } else if (record === 7) {
      const subtype = int()
      const size = int()
      const body = take(size * int())
      if (subtype === 13) {
        for (const pair of new TextDecoder().decode(body).split('\t')) {
          const [short, name] = pair.split('=')
          const column = found.find((one) => one.short === short)
          if (column && name) column.name = name
        }
      } else if (subtype === 21)
        readTextLabels(body, (name) => found.find((one) => one.name === name)?.labels)
    } else throw new Error(`There is no record ${record}.`)
  }
  if (element !== elements) throw new Error('The header counts other elements.')

  const rows = Array.from({ length: count }, () =>
    found.map(({ width }) => {
      if (width > 0) return new TextDecoder().decode(take(Math.ceil(width / 8) * 8)).trimEnd()
      const value = float()
      return value === SYSTEM_MISSING ? null : value
    }),
  )
  if (at !== bytes.length) throw new Error('There is something after the last row.')
  return { columns: found, rows }
}

function readTextLabels(
  body: Uint8Array,
  labelsOf: (name: string) => Map<number | string, string> | undefined,
): void {
  const view = new DataView(body.buffer, body.byteOffset, body.byteLength)
  let at = 0
  const int = () => view.getInt32((at += 4) - 4, true)
  const text = () => {
    const length = int()
    return new TextDecoder().decode(body.subarray(at, (at += length)))
  }
  while (at < body.length) {
    const labels = labelsOf(text())
    int()
    for (let left = int(); left > 0; left--) labels?.set(text().trimEnd(), text())
  }
}
