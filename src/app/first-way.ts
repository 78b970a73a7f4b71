import type { Settings } from '../domain/ports/settings.ts'

let webgl: boolean | undefined

/** Whether this browser gives out a WebGL 2 context at all. Asked once: each question costs a context. */
export function hasWebGl(): boolean {
  if (webgl === undefined) {
    try {
      const context = document.createElement('canvas').getContext('webgl2')
      webgl = context !== null
      context?.getExtension('WEBGL_lose_context')?.loseContext()
    } catch {
      webgl = false
    }
  }
  return webgl
}

/** The way a visit begins: Lite where there is WebGL, else pictures. */
export function firstWay(settings: Settings): 'lite' | 'pictures' {
  return settings.pictureQuality === 'pictures' || !hasWebGl() ? 'pictures' : 'lite'
}
