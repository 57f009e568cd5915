/** Every key of the documents of some types, sorted. */
export function keysOf(types: readonly string[]): string[];
