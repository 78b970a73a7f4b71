/** Public age key of the pilot, set when the site is built (`PILOT_PUBLIC_KEY`). Empty: saved answers are not sealed. */
declare const __PILOT_PUBLIC_KEY__: string
