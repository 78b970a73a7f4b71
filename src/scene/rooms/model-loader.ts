import { type BufferAttribute, type Group, ImageBitmapLoader, Mesh, MeshBasicMaterial, Texture } from 'three'
import type { FigurePlace } from '../house-handle.ts'
import { asLightMap, asLiteAtlas, asPicture, asTile } from '../light/materials.ts'
import { type ModelFile, type ModelsManifest, modelUrl } from './models-manifest.ts'
import { loadGlb } from './read-glb.ts'
import { type EveningLight, type Quality, RoomModel } from './room-model.ts'

/** What a figure keeps of its daylight when only lamps are on: about what the rooms do. */
const LAMPLIGHT = [0.72, 0.62, 0.52] as const

/** Fetches a model by its address; a test hands in its own. */
export interface Fetcher {
  model(url: string): Promise<Group>
  picture(url: string): Promise<Texture>
}

/** The fetcher of the browser: pictures are decoded off the main thread. */
export function createFetcher(): Fetcher {
  const pictures = new ImageBitmapLoader()
  // As they are: not turned upside down, not converted, not multiplied by alpha.
  pictures.setOptions({ imageOrientation: 'none', premultiplyAlpha: 'none', colorSpaceConversion: 'none' })
  return {
    model: loadGlb,
    picture: async (url) => {
      const texture = new Texture(await pictures.loadAsync(url))
      texture.needsUpdate = true
      return texture
    },
  }
}

/** Loads models of the manifest; pictures that several rooms share are loaded once. */
export class ModelLoader {
  readonly #manifest: ModelsManifest
  readonly #baseUrl: string
  readonly #fetcher: Fetcher
  /** Pictures that several rooms show, by file. */
  readonly #shared = new Map<string, Promise<Texture>>()
  /** Small models, by file: several things may be parts of one. */
  readonly #small = new Map<string, Promise<Group>>()

  constructor(manifest: ModelsManifest, baseUrl: string, fetcher: Fetcher = createFetcher()) {
    this.#manifest = manifest
    this.#baseUrl = baseUrl
    this.#fetcher = fetcher
  }

  /** Whether a room comes in this quality. */
  has(model: string, quality: Quality): boolean {
    return this.#manifest.rooms[model]?.[quality] !== undefined
  }

  /** Loads a room, with all its pictures. */
  async room(model: string, quality: Quality): Promise<RoomModel> {
    const files = this.#manifest.rooms[model]
    const file = files?.[quality]
    if (!file) throw new Error(`There is no ${quality} model of “${model}”.`)
    if (quality === 'lite') return new RoomModel(await this.#fetcher.model(this.#url(file)), 'lite')
    const tiles = Object.keys(this.#manifest.tiles)
    const [root, light, art, backdrop, ...surfaces] = await Promise.all([
      this.#fetcher.model(this.#url(file)),
      this.#picture(files.day, asLightMap),
      this.#picture(files.art, asPicture),
      files.backdrop && this.#sharedPicture(files.backdrop, asPicture),
      ...Object.values(this.#manifest.tiles).map((tile) => this.#sharedPicture(tile, asTile)),
    ])
    const shared = Object.fromEntries(tiles.map((tile, index) => [tile, surfaces[index] as Texture])) // same order
    return new RoomModel(root, 'full', { light, art, backdrop, tiles: shared })
  }

  /** Loads what is different about a room in the evening; nothing where it was made for the day only. */
  async evening(model: string, quality: Quality): Promise<EveningLight> {
    const files = this.#manifest.rooms[model]
    if (quality === 'full') {
      const [light, view] = await Promise.all([
        this.#picture(files?.evening, asLightMap),
        files?.backdropEvening && this.#sharedPicture(files.backdropEvening, asPicture),
      ])
      return { light, view }
    }
    if (!files?.liteEvening) return {}
    const colours = new Map<string, BufferAttribute>()
    const root = await this.#fetcher.model(this.#url(files.liteEvening))
    let atlas: Texture | undefined
    for (const node of root.children) {
      if (!(node instanceof Mesh)) continue
      colours.set(node.name, node.geometry.getAttribute('color'))
      if (node.material instanceof MeshBasicMaterial) atlas ??= node.material.map ?? undefined
    }
    return { colours, atlas: atlas && asLiteAtlas(atlas) }
  }

  /** Loads a device, or the belongings of a home, as they are close up; `undefined` when none have been made. */
  async small(kind: 'devices' | 'dressings', id: string): Promise<Group | undefined> {
    const file = this.#manifest[kind][id]
    if (!file) return undefined
    const ready = this.#small.get(file.file)
    if (ready) return ready
    const loading = this.#fetcher.model(this.#url(file))
    this.#small.set(file.file, loading)
    loading.catch(() => this.#small.delete(file.file))
    return loading
  }

  /** Loads a figure into its seat, or to another place; `undefined` when none has been made. */
  async person(id: string, place?: FigurePlace): Promise<RoomModel | undefined> {
    const file = this.#manifest.people[id]
    if (!file) return undefined
    const root = await this.#fetcher.model(this.#url(file))
    const [x = 0, y = 0, z = 0] = place?.at ?? file.seat?.at ?? []
    root.position.set(x, z, -y)
    root.rotation.y = ((place ? 180 - place.heading : (file.seat?.turnDeg ?? 0)) * Math.PI) / 180
    root.updateMatrix()
    const figure = new RoomModel(root, 'lite')
    figure.evening = { tint: LAMPLIGHT }
    return figure
  }

  async #picture(
    file: ModelFile | undefined,
    set: (texture: Texture) => Texture,
  ): Promise<Texture | undefined> {
    return file && set(await this.#fetcher.picture(this.#url(file)))
  }

  #sharedPicture(file: ModelFile, set: (texture: Texture) => Texture): Promise<Texture> {
    const ready = this.#shared.get(file.file)
    if (ready) return ready
    const loading = this.#fetcher.picture(this.#url(file)).then(set)
    this.#shared.set(file.file, loading)
    // What failed may be asked for again.
    loading.catch(() => this.#shared.delete(file.file))
    return loading
  }

  #url(file: ModelFile): string {
    return modelUrl(this.#baseUrl, file)
  }
}
