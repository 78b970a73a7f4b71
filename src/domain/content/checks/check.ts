import type { Fault } from '../fault.ts'
import type { Library } from '../library.ts'

/** Looks for one kind of mistake in all content. */
export type Check = (library: Library) => readonly Fault[]
