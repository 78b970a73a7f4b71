/** A sum of unknowns, each with its factor, that is known. */
export interface Equation {
  readonly terms: readonly (readonly [unknown: number, factor: number])[]
  readonly total: number
}

interface Bounds {
  readonly lowest: number
  readonly highest: number
}

const tiny = 1e-7

/**
 * The least and the greatest value of each unknown under bounds and equations: two linear programmes an unknown, by
 * the simplex method on a full tableau with Bland's rule. Throws when nothing fits the equations.
 */
export function extremes(unknowns: readonly Bounds[], equations: readonly Equation[]): readonly Bounds[] {
  if (unknowns.length === 0) return []
  const start = feasibleStart(unknowns, equations)
  return unknowns.map(({ lowest }, at) => ({
    lowest: lowest + optimum(start, at, 1),
    highest: lowest - optimum(start, at, -1),
  }))
}

/** Rows of `[factors…, right side]` and the column that is basic in each row. */
interface Tableau {
  readonly rows: readonly (readonly number[])[]
  readonly basis: readonly number[]
  readonly columns: number
}

/** Unknowns are shifted to begin at 0; an upper bound is an equation with a slack; artificial columns are driven out. */
function feasibleStart(unknowns: readonly Bounds[], equations: readonly Equation[]): Tableau {
  const lines: readonly (Equation & { readonly slack?: number })[] = [
    ...equations,
    ...unknowns.map(({ highest }, at) => ({ terms: [[at, 1]] as const, total: highest, slack: at })),
  ]
  const real = unknowns.length * 2
  const columns = real + lines.length
  const rows = lines.map((line, at) => {
    const row = Array.from({ length: columns + 1 }, () => 0)
    let right = line.total
    for (const [unknown, factor] of line.terms) {
      row[unknown] = (row[unknown] ?? 0) + factor
      right -= factor * (unknowns[unknown]?.lowest ?? 0)
    }
    if (line.slack !== undefined) row[unknowns.length + line.slack] = 1
    row[columns] = right
    const turned = right < 0 ? row.map((value) => -value) : row
    turned[real + at] = 1
    return turned
  })
  const cost = Array.from({ length: columns }, (_, column) => (column >= real ? 1 : 0))
  const solved = solve({ rows, basis: lines.map((_, at) => real + at), columns }, cost)
  if (solved.value > tiny) throw new Error('Nothing fits these equations.')
  // An artificial column that stayed in the basis at 0 is swapped for a real one, or its row says nothing new.
  let tableau = solved.tableau
  for (let at = tableau.basis.length - 1; at >= 0; at--) {
    if ((tableau.basis[at] ?? 0) < real) continue
    const column = (tableau.rows[at] ?? []).slice(0, real).findIndex((value) => Math.abs(value) > tiny)
    tableau = column < 0 ? without(tableau, at) : pivot(tableau, at, column)
  }
  return {
    rows: tableau.rows.map((row) => [...row.slice(0, real), row.at(-1) ?? 0]),
    basis: tableau.basis,
    columns: real,
  }
}

/** The least value of `sign` times an unknown. */
function optimum(start: Tableau, unknown: number, sign: number): number {
  const cost = Array.from({ length: start.columns }, (_, column) => (column === unknown ? sign : 0))
  return Math.round(solve(start, cost).value)
}

function solve(
  start: Tableau,
  cost: readonly number[],
): { readonly tableau: Tableau; readonly value: number } {
  let tableau = start
  for (;;) {
    const { rows, basis, columns } = tableau
    const reduced = (column: number) =>
      (cost[column] ?? 0) -
      rows.reduce((sum, row, at) => sum + (cost[basis[at] ?? 0] ?? 0) * (row[column] ?? 0), 0)
    let entering = -1
    for (let column = 0; column < columns && entering < 0; column++) {
      if (!basis.includes(column) && reduced(column) < -tiny) entering = column
    }
    if (entering < 0) {
      return {
        tableau,
        value: rows.reduce((sum, row, at) => sum + (cost[basis[at] ?? 0] ?? 0) * (row.at(-1) ?? 0), 0),
      }
    }
    let leaving = -1
    let least = Number.POSITIVE_INFINITY
    for (const [at, row] of rows.entries()) {
      const factor = row[entering] ?? 0
      if (factor <= tiny) continue
      const ratio = (row.at(-1) ?? 0) / factor
      const isBetter = ratio < least - tiny
      const isLevel = Math.abs(ratio - least) <= tiny && (basis[at] ?? 0) < (basis[leaving] ?? 0)
      if (isBetter || isLevel) {
        least = ratio
        leaving = at
      }
    }
    if (leaving < 0) throw new Error('No bound on this unknown.')
    tableau = pivot(tableau, leaving, entering)
  }
}

function pivot({ rows, basis, columns }: Tableau, at: number, column: number): Tableau {
  const by = rows[at]?.[column] ?? 1
  const own = (rows[at] ?? []).map((value) => value / by)
  return {
    rows: rows.map((row, other) => {
      const factor = row[column] ?? 0
      if (other === at) return own
      return factor === 0 ? row : row.map((value, to) => value - factor * (own[to] ?? 0))
    }),
    basis: basis.map((old, other) => (other === at ? column : old)),
    columns,
  }
}

function without({ rows, basis, columns }: Tableau, at: number): Tableau {
  return {
    rows: rows.filter((_, other) => other !== at),
    basis: basis.filter((_, other) => other !== at),
    columns,
  }
}
