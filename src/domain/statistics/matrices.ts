/** A square matrix as rows. */
export type Matrix = readonly (readonly number[])[]

/** A pivot that has shrunk to this share of what it was stands for a column that the others already say. */
const SINGULAR = 1e-10

/**
 * Inverse and logarithm of the determinant of a symmetric positive matrix, by Gauss and Jordan. Null when one of its
 * columns follows from the others.
 */
export function invert(matrix: Matrix): { readonly inverse: Matrix; readonly logDeterminant: number } | null {
  const size = matrix.length
  const rows = matrix.map((row, at) => [
    ...row,
    ...Array.from({ length: size }, (_, to) => Number(at === to)),
  ])
  let logDeterminant = 0
  for (const [at, row] of rows.entries()) {
    const pivot = row[at] ?? 0
    if (!(pivot > SINGULAR * (matrix[at]?.[at] ?? 0))) return null
    logDeterminant += Math.log(pivot)
    for (let to = 0; to < row.length; to++) row[to] = (row[to] ?? 0) / pivot
    for (const [other, below] of rows.entries()) {
      const factor = below[at] ?? 0
      if (other === at || factor === 0) continue
      for (let to = 0; to < row.length; to++) below[to] = (below[to] ?? 0) - factor * (row[to] ?? 0)
    }
  }
  return { inverse: rows.map((row) => row.slice(size)), logDeterminant }
}

/** A matrix times a column. */
export function times(matrix: Matrix, column: readonly number[]): readonly number[] {
  return matrix.map((row) => dot(row, column))
}

/** Products of two lists, added up. */
export function dot(one: readonly number[], other: readonly number[]): number {
  return one.reduce((total, value, at) => total + value * (other[at] ?? 0), 0)
}
