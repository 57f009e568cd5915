export function zipOf(files: Iterable<readonly [name: string, content: string | Uint8Array]>): Uint8Array;
