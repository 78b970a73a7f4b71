import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'
import { LongestFirst } from './tests/support/longest-first.ts'

/** The runner itself leaves one core free, which on a machine with two is half of it. */
const workers = Math.max(2, availableParallelism())

/** One project a floor: what needs a DOM gets one, what does not runs in plain Node. */
export default defineConfig({
  test: {
    reporters: ['default'],
    maxWorkers: workers,
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        extends: './vite.config.ts',
        test: {
          name: 'node',
          environment: 'node',
          // They keep nothing and change nothing outside themselves, so the next file finds modules and content there.
          isolate: false,
          include: ['tests/{domain,protocol,scenarios,tools,art}/**/*.test.ts', 'tests/architecture.test.ts'],
          // Many of them read all content files, which takes some seconds on a laptop with two cores.
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: './vite.config.ts',
        test: {
          name: 'server',
          environment: 'node',
          include: ['tests/server/**/*.test.ts'],
          globalSetup: ['tests/support/postgres-global.ts'],
          testTimeout: 30_000,
        },
      },
      {
        extends: './vite.config.ts',
        test: {
          name: 'scene',
          environment: 'node',
          include: ['tests/scene/**/*.test.{ts,tsx}'],
          setupFiles: ['tests/support/scene-setup.ts'],
        },
      },
      {
        extends: './vite.config.ts',
        test: {
          name: 'dom',
          environment: 'happy-dom',
          include: ['tests/{ui,features,platform,app}/**/*.test.{ts,tsx}'],
          testTimeout: 30_000,
          setupFiles: ['tests/support/dom-setup.ts'],
        },
      },
      {
        extends: './vite.config.ts',
        test: {
          name: 'e2e',
          environment: 'node',
          include: ['tests/e2e/**/*.test.ts'],
          globalSetup: ['tests/support/e2e-global.ts'],
          // A browser draws with all cores it finds: two at a time fill the pauses of each other, more only wait.
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
          testTimeout: 300_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
})
