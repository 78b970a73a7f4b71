import { strToU8 } from 'fflate'
import { epochMsOf } from '../../measures/timestamp.ts'
import type { Cell } from '../table.ts'
import { createByteWriter, cutText, type ByteWriter } from './byte-writer.ts'
import type { SavVariable } from './sav-variables.ts'

// The format is that of the PSPP developers' guide, "System File Format"; nothing in it is compressed.
const SYSTEM_MISSING = -Number.MAX_VALUE
const LOWEST = -1.7976931348623155e308
/** Seconds from 14 October 1582, where SPSS counts from, to 1970. */
const SECONDS_BEFORE_1970 = 12_219_379_200
const UTF_8 = 65_001
const FORMAT = { text: 1, number: 5, time: 22 } as const
const MEASURE = { nominal: 1, ordinal: 2, scale: 3 } as const

/** Beginning of a `.sav` file with so many rows: the variables, their labels and missing values. */
export function savHeader(variables: readonly SavVariable[], rows: number, title: string): Uint8Array {
  const out = createByteWriter()
  out.text('$FL2', 4)
  out.text('@(#) SPSS DATA FILE Virtual House', 60)
  out.int32(2)
  out.int32(variables.reduce((sum, variable) => sum + elementsOf(variable), 0))
  out.int32(0) // not compressed
  out.int32(0) // no weights
  out.int32(rows)
  out.float64(100)
  // A fixed day, so that the same events give the same bytes.
  out.text('01 Jan 26', 9)
  out.text('00:00:00', 8)
  out.text(title, 64)
  out.text('', 3)
  for (const variable of variables) writeVariable(out, variable)
  writeNumberLabels(out, variables)
  writeExtensions(out, variables)
  out.int32(999)
  out.int32(0)
  return out.take()
}

/** One row of a `.sav` file. */
export function savRow(variables: readonly SavVariable[], row: readonly Cell[], out: ByteWriter): void {
  for (const [at, variable] of variables.entries()) {
    const cell = row[at] ?? null
    if (variable.width > 0) out.text(cell === null ? '' : String(cell), elementsOf(variable) * 8)
    else out.float64(numberOf(cell))
  }
}

function numberOf(cell: Cell): number {
  if (cell === null) return SYSTEM_MISSING
  if (typeof cell === 'string') return epochMsOf(`${cell.slice(0, 19)}.000Z`) / 1000 + SECONDS_BEFORE_1970
  return Number(cell)
}

/** A text takes one element for each 8 bytes, a number one. */
function elementsOf({ width }: SavVariable): number {
  return width > 0 ? Math.ceil(width / 8) : 1
}

function writeVariable(out: ByteWriter, variable: SavVariable): void {
  const format = formatOf(variable)
  const label = cutText(variable.label, 250)
  out.int32(2)
  out.int32(variable.width)
  out.int32(1)
  out.int32(variable.missing.length)
  out.int32(format)
  out.int32(format)
  out.text(variable.shortName, 8)
  out.int32(label.length)
  out.bytes(label)
  out.bytes(new Uint8Array((4 - (label.length % 4)) % 4))
  for (const value of variable.missing) out.float64(value)
  for (let element = 1; element < elementsOf(variable); element++) {
    for (const value of [2, -1, 0, 0, 0, 0]) out.int32(value)
    out.text('', 8)
  }
}

function formatOf({ width, type }: SavVariable): number {
  if (width > 0) return (FORMAT.text << 16) | (width << 8)
  return type === 'datetime' ? (FORMAT.time << 16) | (20 << 8) : (FORMAT.number << 16) | (8 << 8)
}

function writeNumberLabels(out: ByteWriter, variables: readonly SavVariable[]): void {
  let element = 1
  for (const variable of variables) {
    if (variable.width === 0 && variable.labels.length > 0) {
      out.int32(3)
      out.int32(variable.labels.length)
      for (const [value, label] of variable.labels) {
        out.float64(Number(value))
        const bytes = cutText(label, 120)
        out.bytes(Uint8Array.of(bytes.length))
        out.bytes(bytes)
        // The length and the label together fill whole elements.
        out.text('', (8 - ((bytes.length + 1) % 8)) % 8)
      }
      out.int32(4)
      out.int32(1)
      out.int32(element)
    }
    element += elementsOf(variable)
  }
}

function writeExtensions(out: ByteWriter, variables: readonly SavVariable[]): void {
  extension(out, 3, 4, (part) => {
    for (const value of [20, 0, 0, -1, 1, 1, 2, UTF_8]) part.int32(value)
  })
  extension(out, 4, 8, (part) => {
    for (const value of [SYSTEM_MISSING, Number.MAX_VALUE, LOWEST]) part.float64(value)
  })
  extension(out, 11, 4, (part) => {
    for (const variable of variables) {
      part.int32(measureOf(variable))
      part.int32(variable.width > 0 ? 16 : 10)
      part.int32(variable.width > 0 ? 0 : 1)
    }
  })
  extension(out, 13, 1, (part) =>
    part.bytes(strToU8(variables.map(({ shortName, name }) => `${shortName}=${name}`).join('\t'))),
  )
  extension(out, 20, 1, (part) => part.bytes(strToU8('UTF-8')))
  extension(out, 21, 1, (part) => {
    for (const variable of variables) writeTextLabels(part, variable)
  })
}

function writeTextLabels(out: ByteWriter, { name, width, labels }: SavVariable): void {
  if (width === 0 || labels.length === 0) return
  const nameBytes = strToU8(name)
  out.int32(nameBytes.length)
  out.bytes(nameBytes)
  out.int32(width)
  out.int32(labels.length)
  for (const [value, label] of labels) {
    const bytes = cutText(label, 120)
    out.int32(width)
    out.text(value, width)
    out.int32(bytes.length)
    out.bytes(bytes)
  }
}

function measureOf({ width, labels, type }: SavVariable): number {
  if (width > 0 || type === 'boolean') return MEASURE.nominal
  return labels.length > 0 ? MEASURE.ordinal : MEASURE.scale
}

function extension(out: ByteWriter, subtype: number, size: number, write: (part: ByteWriter) => void): void {
  const part = createByteWriter()
  write(part)
  const bytes = part.take()
  if (bytes.length === 0) return
  out.int32(7)
  out.int32(subtype)
  out.int32(size)
  out.int32(bytes.length / size)
  out.bytes(bytes)
}
