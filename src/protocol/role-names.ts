import type { Role } from './roles.ts'

/** How each role is called on screen. */
export const roleNames: Readonly<Record<Role, string>> = {
  trainer: 'Trainer',
  evaluator: 'Evaluator of one council',
  'regional-evaluator': 'Evaluator of the whole region',
  administrator: 'Administrator',
}
