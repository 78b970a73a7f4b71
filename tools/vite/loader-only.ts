/** Fails loudly should R3F's `useLoader` be used after all: the build leaves out what only it needs. */
function loaderOnly(): never {
  throw new Error('useLoader of @react-three/fiber is left out of the build: see vite.config.ts.')
}

export const suspend = loaderOnly
export const preload = loaderOnly
export const clear = loaderOnly
