/**
 * A number of a table, seen as a flow from one node to another. A table with its totals is a circulation: people
 * flow from the whole into the rows, from the rows through the cells into the columns, and back into the whole. What
 * flows into a node flows out of it, which is all that an attacker can reckon with.
 */
export interface Arc {
  readonly from: number
  readonly to: number
  readonly value: number
  /** Lowest and highest value that an attacker who knows the rules has to think of, once it is hidden. */
  readonly lowest: number
  readonly highest: number
  /** Price of hiding it; infinite for what cannot be hidden, 0 for what is hidden already. */
  readonly price: number
}

/** One more or one less of an arc: the road from `from` to `to` that it opens. */
interface Move {
  readonly arc: number
  readonly from: number
  readonly to: number
  readonly price: number
}

/**
 * Hides further numbers until each hidden one has at least two values that fit.
 *
 * Where one more (or one less) of a number can be made good along a ring of other hidden numbers, the table with that
 * change fits everything shown as well as the true one. So for each hidden number the cheapest ring is hidden. A
 * ring once hidden stays, and it keeps all of its own numbers safe too.
 *
 * Gives the indices of all hidden arcs, or null when a hidden number cannot be kept safe. (Cox 1980 and Fischetti
 * and Salazar 1999 treat secondary suppression as flows; taking one ring at a time is the plain form of it.)
 */
export function hideRings(arcs: readonly Arc[]): ReadonlySet<number> | null {
  const first = arcs.flatMap(({ price }, index) => (price === 0 ? [index] : []))
  const hidden = new Set(first)
  const nodes = 1 + Math.max(...arcs.flatMap(({ from, to }) => [from, to]))
  for (const index of first) {
    const ring = cheapestRing(arcs, hidden, index, nodes)
    if (ring === null) return null
    for (const arc of ring) hidden.add(arc)
  }
  return hidden
}

function cheapestRing(
  arcs: readonly Arc[],
  hidden: ReadonlySet<number>,
  index: number,
  nodes: number,
): readonly number[] | null {
  const moves = arcs.flatMap((arc, at) => movesOf(arc, at, hidden.has(at) ? 0 : arc.price))
  const others = moves.filter(({ arc }) => arc !== index)
  const roads = moves
    .filter(({ arc }) => arc === index)
    .flatMap(({ from, to }) => cheapestRoad(others, to, from, nodes) ?? [])
  return roads.toSorted((a, b) => a.price - b.price)[0]?.arcs ?? null
}

function movesOf({ from, to, value, lowest, highest }: Arc, arc: number, price: number): readonly Move[] {
  if (!Number.isFinite(price)) return []
  return [
    ...(value + 1 <= highest ? [{ arc, from, to, price }] : []),
    ...(value - 1 >= lowest ? [{ arc, from: to, to: from, price }] : []),
  ]
}

/** Dijkstra's algorithm; of roads of one price the one found first, so that the same table gives the same marks. */
function cheapestRoad(moves: readonly Move[], start: number, goal: number, nodes: number) {
  const best = Array.from({ length: nodes }, () => ({
    price: Number.POSITIVE_INFINITY,
    by: null as Move | null,
  }))
  const open = new Set(Array.from({ length: nodes }, (_, node) => node))
  best[start] = { price: 0, by: null }
  for (;;) {
    const node = [...open].reduce<number | null>(
      (nearest, other) => (nearest === null || priceAt(other) < priceAt(nearest) ? other : nearest),
      null,
    )
    if (node === null || !Number.isFinite(priceAt(node))) return null
    if (node === goal) return { price: priceAt(goal), arcs: arcsBackFrom(goal) }
    open.delete(node)
    for (const move of moves) {
      const price = priceAt(node) + move.price
      if (move.from === node && price < priceAt(move.to)) best[move.to] = { price, by: move }
    }
  }

  function priceAt(node: number): number {
    return best[node]?.price ?? Number.POSITIVE_INFINITY
  }
  function arcsBackFrom(node: number): readonly number[] {
    const by = best[node]?.by
    return by ? [...arcsBackFrom(by.from), by.arc] : []
  }
}
