/** Why the Lit of a page cannot draw a template, or nothing. `strings`: what stands between its expressions. */
export function unknownIn(strings: readonly string[]): string | undefined;
