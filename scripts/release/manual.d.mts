export const CHAPTERS: ReadonlyMap<string, string>;
export function bodyOf(source: string, markdown: string): string;
export function manualFiles(): Map<string, string>;
