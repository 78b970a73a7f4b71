/** Version of `scenarios/` that this build was made from: 12 hex digits. Put in by `tools/vite/scenarios-plugin.ts`. */
declare const __CONTENT_VERSION__: string

/** Files of rooms in Lite by room, and the homes that have things of their own; `tools/vite/first-models-plugin.ts`. */
declare const __FIRST_MODELS__: {
  readonly rooms: Readonly<Record<string, string>>
  readonly homes: readonly string[]
}
