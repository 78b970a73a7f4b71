import type { Column, FigureCell, Value } from '../../../domain/evaluation/figure.schema.ts'
import { figureMessages as words } from './figure.messages.ts'

const one = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1, minimumFractionDigits: 1 })
const two = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2, minimumFractionDigits: 2 })
const whole = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 0 })
const pounds = new Intl.NumberFormat('en-GB', { style: 'currency', currency: 'GBP' })

/** Below this a p value has no digits worth reading. */
const SMALLEST_P = 0.001

/** A number as a column of its kind writes it. */
export function numberInWords(value: number, kind: Column['kind']): string {
  switch (kind) {
    case 'percent':
      return `${whole.format(value)}%`
    case 'points':
      return withSign(value)
    case 'mean':
      return two.format(value)
    case 'p':
      return value < SMALLEST_P ? words.underP : value.toFixed(3)
    case 'minutes':
      return one.format(value)
    case 'pounds':
      return pounds.format(value)
    default:
      return whole.format(value)
  }
}

/** A value that may be hidden. A hidden one says only what cannot name anybody. */
export function valueInWords(value: Value, kind: Column['kind'] = 'count'): string {
  return typeof value === 'number' ? numberInWords(value, kind) : words.hidden[value.hidden]
}

/** A cell of a figure's table. */
export function cellInWords(cell: FigureCell, column: Column): string {
  if (cell === null) return words.nothing
  return typeof cell === 'string' ? cell : valueInWords(cell, column.kind)
}

/** The value where it is shown, else null: charts draw nothing that is hidden. */
export function numberOrNull(value: Value): number | null {
  return typeof value === 'number' ? value : null
}

function withSign(value: number): string {
  const rounded = Math.round(value)
  if (rounded === 0) return '0'
  return rounded > 0 ? `+${whole.format(rounded)}` : `\u2212${whole.format(-rounded)}`
}
