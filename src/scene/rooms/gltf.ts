/** The parts of glTF that the art pipeline writes. */
export interface Gltf {
  readonly scene?: number
  readonly scenes: readonly { readonly nodes?: readonly number[] }[]
  readonly nodes: readonly GltfNode[]
  readonly meshes?: readonly { readonly primitives: readonly GltfPrimitive[] }[]
  readonly materials?: readonly GltfMaterial[]
  readonly textures?: readonly GltfTexture[]
  readonly images?: readonly { readonly bufferView: number; readonly mimeType: string }[]
  readonly accessors: readonly GltfAccessor[]
  readonly bufferViews: readonly GltfBufferView[]
}

export interface GltfNode {
  readonly name?: string
  readonly extras?: Readonly<Record<string, unknown>>
  readonly mesh?: number
  readonly children?: readonly number[]
  readonly translation?: readonly [number, number, number]
  readonly rotation?: readonly [number, number, number, number]
  readonly scale?: readonly [number, number, number]
}

export interface GltfPrimitive {
  readonly attributes: Readonly<Record<string, number>>
  readonly indices?: number
  readonly material?: number
}

export interface GltfMaterial {
  readonly name?: string
  readonly alphaMode?: string
  readonly pbrMetallicRoughness?: {
    readonly baseColorFactor?: readonly number[]
    readonly baseColorTexture?: { readonly index: number }
  }
}

export interface GltfTexture {
  readonly source?: number
  readonly extensions?: { readonly EXT_texture_webp?: { readonly source: number } }
}

export interface GltfAccessor {
  readonly bufferView: number
  readonly byteOffset?: number
  readonly componentType: 5120 | 5121 | 5122 | 5123 | 5125 | 5126
  readonly normalized?: boolean
  readonly count: number
  readonly type: string
}

export interface GltfBufferView {
  readonly byteOffset?: number
  readonly byteLength: number
  readonly byteStride?: number
  readonly extensions?: {
    readonly EXT_meshopt_compression?: {
      readonly byteOffset?: number
      readonly byteLength: number
      readonly byteStride: number
      readonly count: number
      readonly mode: 'ATTRIBUTES' | 'TRIANGLES' | 'INDICES'
      readonly filter?: 'NONE' | 'OCTAHEDRAL' | 'QUATERNION' | 'EXPONENTIAL'
    }
  }
}
