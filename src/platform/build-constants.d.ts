/** Version of `scenarios/` that this build was made from: 12 hex digits. Put in by `tools/vite/scenarios-plugin.ts`. */
declare const __CONTENT_VERSION__: string
