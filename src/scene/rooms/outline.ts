import { Box3, Mesh, MeshBasicMaterial, type Object3D, Vector3 } from 'three'

/** Widths of the two bands and their colours, in the order they are drawn. */
const BANDS = [
  { px: 5, colour: '#1f2a2e' },
  { px: 3, colour: '#ffffff' },
] as const
/** The bands come this much nearer, so that the table a thing stands on does not swallow them. */
const NEARER_M = 0.015

/**
 * A white and dark line round one thing that is within reach. After all else the thing is drawn as a dark and a
 * white shape, each corner pushed away from its middle by a few pixels, and then once more as itself on top.
 */
export class Outline {
  readonly #uniforms = { uMiddle: { value: new Vector3() }, uPixel: { value: new Vector3() } }
  readonly #materials = BANDS.map(({ px, colour }) => this.#material(px, colour))
  readonly #box = new Box3()
  #around: Object3D | undefined
  #bands: Mesh[] = []

  /** Draws the line round this thing, or round nothing. `lamps` lie on things and are drawn once more too. */
  put(around: Object3D | undefined, lamps: readonly Mesh[] = []): void {
    if (around === this.#around) return
    for (const band of this.#bands) band.removeFromParent()
    this.#bands = []
    this.#around = around
    if (!around) return
    this.#box.setFromObject(around).getCenter(this.#uniforms.uMiddle.value)
    const parts: Mesh[] = []
    around.traverse((node) => {
      if (node instanceof Mesh) parts.push(node)
    })
    for (const part of parts) {
      for (const material of this.#materials) this.#add(part, material)
      this.#add(part, part.material)
    }
    for (const lamp of lamps) this.#add(lamp, lamp.material)
  }

  /** Keeps the line as wide in CSS pixels, whatever the size of the stage. */
  resize(width: number, height: number): void {
    this.#uniforms.uPixel.value.set(2 / width, 2 / height, 0)
  }

  dispose(): void {
    this.put(undefined)
    for (const material of this.#materials) material.dispose()
  }

  /** Draws a part again, after everything that was added before. */
  #add(part: Mesh, material: Mesh['material']): void {
    const band = new Mesh(part.geometry, material)
    part.add(band)
    band.renderOrder = this.#bands.push(band)
    band.updateMatrixWorld(true)
  }

  #material(px: number, colour: string): MeshBasicMaterial {
    const material = new MeshBasicMaterial({ color: colour, toneMapped: false, depthWrite: false })
    material.name = 'outline'
    material.onBeforeCompile = (shader) => {
      Object.assign(shader.uniforms, this.#uniforms)
      shader.vertexShader = shader.vertexShader
        .replace('void main() {', 'uniform vec3 uMiddle; uniform vec3 uPixel;\nvoid main() {')
        .replace(
          '#include <project_vertex>',
          `#include <project_vertex>
          gl_Position = projectionMatrix * (mvPosition + vec4(0.0, 0.0, ${NEARER_M}, 0.0));
          vec4 middle = projectionMatrix * viewMatrix * vec4(uMiddle, 1.0);
          vec2 away = gl_Position.xy / gl_Position.w - middle.xy / middle.w;
          gl_Position.xy += normalize(away / uPixel.xy + 1e-5) * uPixel.xy * ${px.toFixed(1)} * gl_Position.w;`,
        )
    }
    // The width is written into the shader, so each band is a program of its own.
    material.customProgramCacheKey = () => `outline ${px}`
    return material
  }
}
