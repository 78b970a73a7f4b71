import { inApp } from './base-path.ts'
import { chosenHome } from './chosen-home.ts'

/** A file to ask for, below the app's base. */
export interface FirstFile {
  readonly path: string
  /** `low` for what is of no use before the code: on a narrow line it comes after it. */
  readonly priority: 'auto' | 'low'
}

/** What the first picture of a room waits for besides code. `isDrawn`: in 3D; else there is no model among it. */
export function firstFiles(
  address: { readonly pathname: string; readonly search: string },
  isDrawn: boolean,
): readonly FirstFile[] {
  const home = chosenHome(new URLSearchParams(address.search))
  const names = [
    'home/home',
    'index',
    ...(__FIRST_MODELS__.homes.includes(home) ? [`dressings/${home}`] : []),
  ]
  const content = names.map((name): FirstFile => {
    return { path: `content/${__CONTENT_VERSION__}/${name}.json`, priority: 'auto' }
  })
  const model = __FIRST_MODELS__.rooms[address.pathname.slice(inApp('/house/').length)]
  return isDrawn && model ? [...content, { path: `models/${model}`, priority: 'low' }] : content
}

/**
 * Asks for files while the app's own code is still on its way. Otherwise each would be asked for only when the one
 * before it has been read: the code, the list of contents, the home, the model.
 */
export function askFor(files: readonly FirstFile[]): void {
  for (const { path, priority } of files) {
    const href = inApp(`/${path}`)
    // The document itself names what every page of the house reads.
    if (document.querySelector(`link[href="${href}"]`)) continue
    const link = document.createElement('link')
    // The request must be the very one that the app will make, or the file comes twice.
    Object.assign(link, {
      rel: 'preload',
      as: 'fetch',
      crossOrigin: 'anonymous',
      fetchPriority: priority,
      href,
    })
    document.head.append(link)
  }
}
