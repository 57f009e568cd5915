/** Where a part leaves what it brings: the entry that asked for it has made the place. */
export const shelf = (globalThis as unknown as { cunjuParts: Record<string, unknown> }).cunjuParts;
