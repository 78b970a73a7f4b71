const KEY = 'virtual-house.invitation'

/** What an invitation link carries: the code of the site, and the key that marks its events as invited. */
export interface Invitation {
  readonly site: string | null
  readonly key: string | null
}

const fits = (value: unknown): value is string =>
  typeof value === 'string' && /^[A-Za-z0-9_-]{1,40}$/.test(value)

/**
 * The invitation of this browser tab. A link such as `/?site=north-4&key=…` is remembered until the tab closes, and
 * its parts are taken out of the address so that nobody reads them over a shoulder or passes them on by mistake.
 */
export function readInvitation(): Invitation {
  const query = new URLSearchParams(location.search)
  const given = { site: query.get('site'), key: query.get('key') }
  try {
    if (given.site !== null || given.key !== null) {
      sessionStorage.setItem(KEY, JSON.stringify(given))
      query.delete('site')
      query.delete('key')
      const rest = query.toString()
      history.replaceState(history.state, '', `${location.pathname}${rest && `?${rest}`}${location.hash}`)
    }
    const kept: unknown = JSON.parse(sessionStorage.getItem(KEY) ?? 'null')
    return clean(kept)
  } catch {
    // Without session storage the link counts for this page only.
    return clean(given)
  }
}

function clean(value: unknown): Invitation {
  const { site, key } = (typeof value === 'object' && value !== null ? value : {}) as Record<string, unknown>
  return { site: fits(site) ? site : null, key: fits(key) ? key : null }
}
