export function sumsOf(files: Iterable<readonly [name: string, content: string | Uint8Array]>): string;
