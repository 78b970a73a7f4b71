import type { PlanBlock } from './session-plan.ts'

/** A block with the minutes of the session at which it begins and ends. */
export interface TimedBlock {
  readonly block: PlanBlock
  readonly fromMinute: number
  readonly toMinute: number
}

/** Blocks in order, each with its place in the session. */
export function blockTimes(blocks: readonly PlanBlock[]): readonly TimedBlock[] {
  let minute = 0
  return blocks.map((block) => {
    const fromMinute = minute
    minute += block.minutes
    return { block, fromMinute, toMinute: minute }
  })
}
