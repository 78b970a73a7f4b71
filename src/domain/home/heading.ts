/** Headings are degrees clockwise from the street: 0 looks along +y, 90 along +x. */
const FULL_TURN = 360
const RADIANS = Math.PI / 180

/** The same heading between 0 (included) and 360 (left out). */
export function normaliseHeading(heading: number): number {
  return ((heading % FULL_TURN) + FULL_TURN) % FULL_TURN
}

/** Heading from one point of the plan to another. */
export function headingTowards(fromX: number, fromY: number, toX: number, toY: number): number {
  return normaliseHeading(Math.atan2(toX - fromX, toY - fromY) / RADIANS)
}

/** The shortest turn from one heading to another: -180 to 180, positive to the right. */
export function turnBetween(from: number, to: number): number {
  const turn = normaliseHeading(to - from)
  return turn > FULL_TURN / 2 ? turn - FULL_TURN : turn
}

/** East part of a step of one metre in this direction. */
export function eastOf(heading: number): number {
  return Math.sin(heading * RADIANS)
}

/** North part of a step of one metre in this direction. */
export function northOf(heading: number): number {
  return Math.cos(heading * RADIANS)
}

/** Where something is from a visitor's point of view, in words a person would use. */
export function directionWords(heading: number, towards: number): string {
  const turn = turnBetween(heading, towards)
  const size = Math.abs(turn)
  if (size <= 30) return 'ahead of you'
  if (size >= 150) return 'behind you'
  return turn > 0 ? 'to your right' : 'to your left'
}
