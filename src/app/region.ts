/** Id of the region whose councils and contact are shown. */
export const REGION = 'north-east'
