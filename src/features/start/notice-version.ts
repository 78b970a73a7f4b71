/** Version of what people agree to. Change it whenever a line of the agreement changes. */
export const NOTICE_VERSION = '2026-11-21'
