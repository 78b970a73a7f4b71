import { basePath } from './base-path.ts'

/**
 * Turns clicks on plain links of this app into moves inside it, so that features can write ordinary links. Links to
 * other sites, to files, to the front page, in other windows, or with a modifier key are left to the browser.
 *
 * Returns a function that stops it.
 */
export function catchLinks(navigate: (path: string) => void): () => void {
  function onClick(event: MouseEvent) {
    if (event.defaultPrevented || event.button !== 0) return
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
    const link = (event.target as Element | null)?.closest?.('a')
    if (!link || link.target || link.hasAttribute('download')) return
    const address = new URL(link.href, location.href)
    if (address.origin !== location.origin) return
    const path = pathInApp(address)
    if (path === null || path === '/') return
    if (address.hash && address.pathname === location.pathname && address.search === location.search) return
    event.preventDefault()
    navigate(`${path}${address.search}${address.hash}`)
  }
  document.addEventListener('click', onClick)
  return () => document.removeEventListener('click', onClick)
}

/** The path inside the app, or null when the address is outside its folder or names a file. */
export function pathInApp(address: URL): string | null {
  if (!address.pathname.startsWith(`${basePath}/`)) return null
  const path = address.pathname.slice(basePath.length)
  return path.startsWith('/api/') || /\.[a-z0-9]+$/i.test(path) ? null : path
}
