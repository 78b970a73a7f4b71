/** One file in `public/models`; its name carries a part of its hash, so it can be cached for ever. */
export interface ModelFile {
  readonly file: string
}

/** The files of one room. A room has at least one of `lite` and `full`. */
export interface RoomFiles {
  readonly lite?: ModelFile
  readonly full?: ModelFile
  /** Light map of Full by day. */
  readonly day?: ModelFile
  /** Light map of Full in the evening. */
  readonly evening?: ModelFile
  /** Colours of Lite in the evening, for the same vertices and atlas. */
  readonly liteEvening?: ModelFile
  /** The room's own pictures and patterns. */
  readonly art?: ModelFile
  /** The view from the window. */
  readonly backdrop?: ModelFile
  /** The same after dark. */
  readonly backdropEvening?: ModelFile
}

/** A figure, and the seat it was modelled for: plan metres, turned from facing south against the clock. */
export interface PersonFile extends ModelFile {
  readonly seat?: { readonly at: readonly number[]; readonly turnDeg: number }
}

/** Light at an anchor as the screen shows it, against the light that small models were made in. */
export interface AnchorLight {
  /** Red, green and blue, 1 as in the studio. */
  readonly day: readonly number[]
  readonly evening: readonly number[]
}

/** `models.json`: what the art pipeline has made. */
export interface ModelsManifest {
  readonly tiles: Readonly<Record<string, ModelFile>>
  readonly rooms: Readonly<Record<string, RoomFiles>>
  readonly people: Readonly<Record<string, PersonFile>>
  readonly devices: Readonly<Record<string, ModelFile>>
  /** Belongings, by dressing. */
  readonly dressings: Readonly<Record<string, ModelFile>>
  /** Light at the anchors of the home. */
  readonly anchors: Readonly<Record<string, AnchorLight>>
}

/** Address of a model file below the app's base. */
export function modelUrl(baseUrl: string, { file }: ModelFile): string {
  return `${baseUrl}models/${file}`
}
