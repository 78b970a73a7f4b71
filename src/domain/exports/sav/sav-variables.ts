import type { Field, TableHead } from '../table.ts'

/** How SPSS keeps one column: numbers, booleans and times as numbers, all else as text. */
export interface SavVariable {
  readonly name: string
  /** `V00001`, for readers that know 8 letters only. */
  readonly shortName: string
  readonly label: string
  readonly type: Field<never>['type']
  /** Bytes of a text; 0 for a number. */
  readonly width: number
  /** Values that have a label. */
  readonly labels: readonly (readonly [value: string, label: string])[]
  /** Numbers that stand for "no answer, and why". */
  readonly missing: readonly number[]
}

/** Labels of codes that stand in content, by the name of their column. */
export type CodeLabels = Readonly<Record<string, readonly (readonly [code: string, label: string])[]>>

/** Ids have at most 40 letters, and study numbers 13. */
const TEXT_WIDTH = 40

const scale = ['Not at all', 'Slightly', 'Moderately', 'Very', 'Completely']

/** The columns of a table as SPSS keeps them. A scale from 1 to 5 has the words of its points. */
export function savVariables(table: TableHead, labels: CodeLabels): readonly SavVariable[] {
  return table.fields.map(({ name, label, type, codes, range }, at) => {
    const isRated = type === 'integer' && range !== undefined
    const missing = isRated ? table.missingCodes : []
    return {
      name,
      shortName: `V${String(at + 1).padStart(5, '0')}`,
      label,
      type,
      width: type === 'string' ? TEXT_WIDTH : 0,
      labels: [...(codes ?? labels[name] ?? labelsOfType(type, range)), ...missing],
      missing: missing.map(([code]) => Number(code)),
    }
  })
}

function labelsOfType(
  type: Field<never>['type'],
  range: Field<never>['range'],
): readonly (readonly [string, string])[] {
  if (type === 'boolean')
    return [
      ['0', 'No'],
      ['1', 'Yes'],
    ]
  return range?.[0] === 1 && range[1] === 5 ? scale.map((word, at) => [String(at + 1), word] as const) : []
}
