import { AgXToneMapping, PerspectiveCamera, type Scene, type WebGLRenderer } from 'three'
import { fieldOfView, type Insets, NO_INSETS, pictureCentre, type Pose, type View } from './view.ts'

const RADIANS = Math.PI / 180
/** Nearer than this an eye sees nothing; the street outside the window runs this far to either side. */
const NEAR_M = 0.03
const FAR_M = 300

/** Draws frames: sets the camera from a pose and hands the scene to the graphics card. */
export class FrameDrawer {
  readonly camera = new PerspectiveCamera(58, 1, NEAR_M, FAR_M)
  #width = 1
  #height = 1
  #panel: Insets = NO_INSETS

  constructor() {
    // R3F would set the aspect itself and undo the shift for panels.
    Object.assign(this.camera, { manual: true })
    this.camera.rotation.order = 'YXZ'
  }

  resize(width: number, height: number): void {
    this.#width = Math.max(1, width)
    this.#height = Math.max(1, height)
  }

  cover(panel: Insets): void {
    this.#panel = panel
  }

  /** The view of a pose on this stage. */
  view(pose: Pose, eyeM: number): View {
    const [width, height] = [this.#width, this.#height]
    return { pose, eyeM, fovDeg: fieldOfView(width, height), width, height, panel: this.#panel }
  }

  /** Points the camera. */
  aim({ pose, eyeM, fovDeg, width, height, panel }: View): void {
    const { camera } = this
    camera.position.set(pose.x, pose.floorM + eyeM, -pose.y)
    camera.rotation.set(pose.pitch * RADIANS, -pose.heading * RADIANS, 0)
    camera.fov = fovDeg
    camera.aspect = width / height
    const [centreX, centreY] = pictureCentre({ width, height, panel })
    if (centreX === width / 2 && centreY === height / 2) camera.clearViewOffset()
    else camera.setViewOffset(width, height, width / 2 - centreX, height / 2 - centreY, width, height)
    camera.updateProjectionMatrix()
    camera.updateMatrixWorld()
  }

  draw(gl: WebGLRenderer, scene: Scene, pixelRatio: number, isBright: boolean): void {
    gl.toneMapping = AgXToneMapping
    gl.toneMappingExposure = isBright ? 2 : 1
    if (gl.getPixelRatio() !== pixelRatio) gl.setPixelRatio(pixelRatio)
    const canvas = gl.domElement
    if (
      canvas.width !== Math.floor(this.#width * pixelRatio) ||
      canvas.height !== Math.floor(this.#height * pixelRatio)
    ) {
      gl.setSize(this.#width, this.#height, false)
    }
    gl.render(scene, this.camera)
  }
}
