/** The short name of each member, by its name. */
export const SHORT_MEMBERS: ReadonlyMap<string, string>;
