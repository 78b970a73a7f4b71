import { defineConfig } from 'vitest/config'

/** One project a floor: what needs a DOM gets one, what does not runs in plain Node. */
export default defineConfig({
  test: {
    reporters: ['default'],
    projects: [
      {
        extends: './vite.config.ts',
        test: {
          name: 'node',
          environment: 'node',
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
          fileParallelism: false,
          testTimeout: 180_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
})
