/**
 * Every page of the app, as a path pattern. The server answers these with the app; for any other path it sends
 * the same page with status 404. `:name` stands for one part of a path.
 */
export const pagePaths = [
  '/',
  '/start',
  '/check/:page',
  '/house',
  '/house/:room',
  '/list',
  '/list/:room',
  '/try/:device',
  '/try/:device/:part',
  '/devices',
  '/compare/:need',
  '/stories',
  '/story/:story',
  '/done',
  '/done/:page',
  '/later',
  '/later/:page',
  '/help',
  '/settings',
  '/glossary',
  '/accessibility',
  '/privacy',
  '/evaluate',
  '/evaluate/report',
  '/evaluate/plan',
  '/evaluate/import',
  '/evaluate/links',
  '/sign-in',
  '/first-account',
  '/account',
  '/colleagues',
  '/audit',
  '/faults',
  '/invitations',
  '/my-answers',
  '/train',
  '/train/plan',
  '/train/plan/:plan',
  '/train/print',
  '/train/start',
  '/train/notes',
  '/train/:session/screen',
  '/train/:session/notes',
  '/j',
  '/j/:code',
  '/train/check',
  '/train/slips',
  '/train/rehearse',
  '/train/:session/summary',
] as const

const part = /^[A-Za-z0-9][A-Za-z0-9-]*$/

/** Whether `path` (without query and base path) is a page of the app. */
export function isPagePath(path: string): boolean {
  const asked = path.split('/')
  return pagePaths.some((pattern) => {
    const wanted = pattern.split('/')
    return (
      wanted.length === asked.length &&
      wanted.every((piece, index) => {
        const given = asked[index] ?? ''
        return piece.startsWith(':') ? part.test(given) : piece === given
      })
    )
  })
}
