/** Power that brightens colours which are already for the screen about as much as one stop brightens light. */
export const LIFT = 0.72
