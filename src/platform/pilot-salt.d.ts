/** Salt of the pilot's self-made codes, set when the site is built (`PILOT_SALT`). The same for all who take part. */
declare const __PILOT_SALT__: string
