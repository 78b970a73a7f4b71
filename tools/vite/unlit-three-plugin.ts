import { ShaderChunk, ShaderLib } from 'three'
import type { Plugin } from 'vite'

/** The shaders that the house draws with: light is baked, so every material is a `MeshBasicMaterial`. */
const drawnWith: readonly string[] = [ShaderLib.basic.vertexShader, ShaderLib.basic.fragmentShader]

/** A shader source standing alone on a line of three's module: `var name = "…";`. */
const shaderLine = /^(var|const) ([\w$]+) = ("(?:[^"\\]|\\.)*");$/gm

/**
 * Leaves the shaders of lit materials, shadows and environment maps out of the built site: 19 kB gz, a ninth of
 * three's share of the download, which nobody's visit would ever compile. A lit material would meet an empty shader
 * and fail in the console, which the tests in a browser watch.
 */
export function unlitThree(): Plugin {
  return {
    name: 'virtual-house:unlit-three',
    apply: 'build',
    transform: {
      filter: { id: /three\/build\/three\.module\.js$/ },
      handler(code) {
        const unused = unusedShaders(code)
        const emptied = new Set<string>()
        const lean = code.replace(shaderLine, (line, keyword, name, literal) => {
          const source = JSON.parse(literal)
          if (!unused.has(source)) return line
          emptied.add(source)
          return `${keyword} ${name} = "";`
        })
        // Should three be written another way one day, the build says so instead of growing in silence.
        if (emptied.size !== unused.size) {
          this.error(
            `unlit-three found ${emptied.size} of the ${unused.size} shaders it leaves out of three.`,
          )
        }
        return { code: lean, map: null }
      },
    },
  }
}

/** A piece that three's renderer puts before every shader: `ShaderChunk[ 'name' ]`. */
const rendererPiece = /ShaderChunk\[ ?'(\w+)' ?\]/g

/** Every shader that neither the house's materials nor three's renderer include, directly or through another. */
function unusedShaders(three: string): Set<string> {
  const chunks = new Map<string, string>(Object.entries(ShaderChunk))
  const used = new Set<string>()
  const use = (source: string) => {
    if (used.has(source)) return
    used.add(source)
    for (const [, name = ''] of source.matchAll(/#include <([\w.]+)>/g)) use(chunks.get(name) ?? '')
  }
  drawnWith.forEach(use)
  for (const [, name = ''] of three.matchAll(rendererPiece)) use(chunks.get(name) ?? '')
  return new Set([...chunks.values()].filter((source) => !used.has(source)))
}
