/** The part of a polygon where `distance` is not negative. Points between are put on the line by even shares. */
export function cutPolygon<Point extends readonly number[]>(
  points: readonly Point[],
  distance: (point: Point) => number,
): readonly Point[] {
  return points.flatMap((point, index) => {
    const last = points.at(index - 1) ?? point
    const [before, here] = [distance(last), distance(point)]
    const kept = here >= 0 ? [point] : []
    if (before >= 0 === here >= 0) return kept
    const share = before / (before - here)
    const crossing = point.map((value, axis) => (last[axis] ?? 0) + (value - (last[axis] ?? 0)) * share)
    // Every number of a point is moved by the same share, so it stays a point of the same kind.
    return [crossing as unknown as Point, ...kept]
  })
}
