import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { scenarios } from './tools/vite/scenarios-plugin.ts'
import { appShell } from './tools/vite/app-shell-plugin.ts'
import { firstModels } from './tools/vite/first-models-plugin.ts'
import { firstChunks } from './tools/vite/first-chunks.ts'
import { compileHints } from './tools/vite/compile-hints-plugin.ts'
import { devServer } from './tools/vite/dev-server-plugin.ts'
import { serviceWorker } from './tools/vite/service-worker-plugin.ts'
import { storyMaps } from './tools/vite/story-map-plugin.ts'
import { leanManifest } from './tools/vite/lean-manifest-plugin.ts'
import { unlitThree } from './tools/vite/unlit-three-plugin.ts'

/** `BASE_PATH` puts the static site into a subfolder of any web host. */
const base = process.env.BASE_PATH ?? '/'

/** Saved answers are sealed to this key; a slip in it must not be found when nobody can open them any more. */
const pilotPublicKey = process.env.PILOT_PUBLIC_KEY ?? ''
if (pilotPublicKey !== '' && !/^age1[02-9ac-hj-np-z]{58}$/.test(pilotPublicKey))
  throw new Error('PILOT_PUBLIC_KEY must be a public age key: age1 and 58 letters and numbers.')

/** A small module of ours in the place of a library's. */
const helper = (name: string) => new URL(`tools/vite/${name}`, import.meta.url).pathname

export default defineConfig({
  base,
  define: {
    __PILOT_SALT__: JSON.stringify(process.env.PILOT_SALT ?? 'virtual-house'),
    __PILOT_PUBLIC_KEY__: JSON.stringify(pilotPublicKey),
  },
  plugins: [
    react(),
    scenarios(),
    unlitThree(),
    leanManifest(),
    firstModels(),
    compileHints(),
    ...(process.env.VITEST ? [] : [storyMaps(), appShell(), devServer(), serviceWorker()]),
  ],
  resolve: {
    alias: {
      // Two libraries bring a stand-in for a hook that React has had since 18.
      'use-sync-external-store/shim/index.js': helper('external-store.ts'),
      // Only R3F's useLoader needs it; the house reads its models itself.
      'suspend-react': helper('loader-only.ts'),
    },
  },
  build: {
    outDir: 'dist/site',
    emptyOutDir: true,
    target: ['es2022', 'safari16.4'],
    assetsInlineLimit: 0,
    manifest: true,
    // A browser without module preloading fetches the same files a little later.
    modulePreload: { polyfill: false },
    // The 3D chunk is the largest; its size is a budget that the tests measure.
    chunkSizeWarningLimit: 900,
    rolldownOptions: {
      output: {
        codeSplitting: { groups: firstChunks() },
      },
    },
  },
})
