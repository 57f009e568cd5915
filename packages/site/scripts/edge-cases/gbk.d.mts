/** A text as GBK bytes. Throws on a character that GBK does not have. */
export function encodeGbk(text: string): Uint8Array;
