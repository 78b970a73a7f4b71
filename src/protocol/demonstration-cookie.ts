/** Cookie with which a server that holds demonstration data marks every page. Nobody else sets it. */
export const DEMONSTRATION_COOKIE = 'house-demonstration'
