import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** Seconds that the long files take on a machine with two cores; the others take less than any of these. */
const seconds: Readonly<Record<string, number>> = {
  'e2e/live-session': 180,
  'e2e/accessibility': 140,
  'e2e/evaluate': 120,
  'e2e/devices': 90,
  'e2e/budgets': 90,
  'e2e/visit': 90,
  'e2e/train': 80,
  'e2e/stories': 75,
  'e2e/staff': 60,
}

/** Starts what takes longest first, so that no worker is left with a long file when the others have ended. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    // The runner's own order, by project and size, which is no array's sort.
    // oxlint-disable-next-line unicorn/no-array-sort
    const sorted = await super.sort(files)
    return sorted.toSorted((a, b) => secondsOf(b) - secondsOf(a))
  }
}

function secondsOf({ moduleId }: TestSpecification): number {
  return seconds[/tests\/(.*)\.test\.tsx?$/.exec(moduleId)?.[1] ?? ''] ?? 0
}
