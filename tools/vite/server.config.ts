import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { defineConfig, type Plugin } from 'vite'
import { parseContent } from '../../src/domain/content/parse-content.ts'
import { evaluationContentOf } from '../../src/domain/evaluation/evaluation-content.ts'
import { readScenarios } from '../read-scenarios.ts'

const root = path.resolve(import.meta.dirname, '../..')

/** Puts the numbered `.sql` files beside the built server, which reads them when it starts. */
function copyMigrations(): Plugin {
  return {
    name: 'server-migrations',
    generateBundle() {
      for (const kind of ['sqlite', 'postgres']) {
        const folder = path.join(root, 'src/server/store', kind, 'migrations')
        for (const name of readdirSync(folder)) {
          const source = readFileSync(path.join(folder, name))
          this.emitFile({ type: 'asset', fileName: `migrations/${kind}/${name}`, source })
        }
      }
    },
  }
}

/** Puts what figures need of the content beside the built server, which reads it when somebody looks at figures. */
function addEvaluationContent(): Plugin {
  return {
    name: 'server-evaluation-content',
    generateBundle() {
      // The build of the site refuses content with faults.
      const { content } = parseContent(readScenarios(root), { isChecked: true })
      const source = JSON.stringify(evaluationContentOf(content))
      this.emitFile({ type: 'asset', fileName: 'evaluation-content.json', source })
    },
  }
}

/**
 * Builds `dist/server/main.js`, the thread that holds the database, and the module that makes one-time links.
 * All lie in one folder, because the store looks for its thread and its migrations beside itself.
 */
// oxlint-disable-next-line import/no-default-export -- Vite reads it
export default defineConfig({
  root,
  publicDir: false,
  plugins: [copyMigrations(), addEvaluationContent()],
  build: {
    ssr: true,
    outDir: 'dist/server',
    emptyOutDir: true,
    target: 'node20',
    rollupOptions: {
      input: {
        main: path.join(root, 'src/server/main.ts'),
        'sqlite-worker': path.join(root, 'src/server/store/sqlite/sqlite-worker.ts'),
        'desk-worker': path.join(root, 'src/server/evaluate/desk-worker.ts'),
        'make-one-time-link': path.join(root, 'src/server/accounts/make-one-time-link.ts'),
      },
      output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
    },
  },
})
