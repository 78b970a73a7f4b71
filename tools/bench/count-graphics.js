// Runs in the page before its own scripts, as it stands here: counts at the graphics interface itself what is drawn
// and how many bytes of texture it holds, whatever the app believes.
{
  const textures = new Map()
  globalThis.__draws = 0
  globalThis.__textureBytes = () => [...textures.values()].reduce((sum, bytes) => sum + bytes, 0)
  const type = WebGL2RenderingContext.prototype
  const wrap = (name, after) => {
    const original = type[name]
    type[name] = function (...args) {
      const result = original.apply(this, args)
      after(this, args)
      return result
    }
  }
  const hold = (gl, width, height, levels) => {
    const texture = gl.getParameter(gl.TEXTURE_BINDING_2D)
    // Four bytes a texel; a full chain of smaller copies adds a third.
    const bytes = width * height * 4 * (levels > 1 ? 4 / 3 : 1)
    if (texture) textures.set(texture, Math.max(textures.get(texture) ?? 0, bytes))
  }
  wrap('drawElements', () => globalThis.__draws++)
  wrap('drawArrays', () => globalThis.__draws++)
  wrap('texStorage2D', (gl, [, levels, , width, height]) => hold(gl, width, height, levels))
  wrap('texImage2D', (gl, args) => {
    const source = args.length >= 9 ? undefined : args.at(-1)
    hold(gl, Number(source?.width ?? args[3]), Number(source?.height ?? args[4]), 1)
  })
  wrap('deleteTexture', (_, [texture]) => textures.delete(texture))
}
