/** The folder of the site without a slash at its end: empty on a host of its own. */
export const basePath = import.meta.env.BASE_URL.replace(/\/$/, '')

/** The address of a path inside the app, such as `/start`. */
export const inApp = (path: string) => `${basePath}${path}`

/** Whether the browser is at a page of the house. */
export const isHouseAddress = () => location.pathname.startsWith(inApp('/house/'))
