/** Version of the event format that this build writes. Older versions are read for ever. Apart, so that writing an event needs no schema. */
export const EVENT_VERSION = 1
