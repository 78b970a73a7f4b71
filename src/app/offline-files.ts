import type { firstWay } from './first-way.ts'

/** How a still of the house is named: `<standing point>-<heading>.webp`. */
const STILL = /-\d+\.webp$/

/**
 * Whether a led session on this laptop shows a file of the built site. In 3D that is the house's models; in pictures its
 * stills stand for them. Pictures of people, devices and stories are shown either way.
 */
export function isOfSession(file: string, way: ReturnType<typeof firstWay>): boolean {
  if (file.startsWith('models/')) return way !== 'pictures'
  return file.startsWith('pictures/') && (way === 'pictures' || !STILL.test(file))
}
