/** Bytes as text, or the encodings that were tried. */
export type Decoded = { readonly text: string } | { readonly tried: string };

const decodeAs = (label: string, bytes: Uint8Array): string | undefined => {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
};

const startsWith = (bytes: Uint8Array, ...mark: number[]): boolean => mark.every((byte, at) => bytes[at] === byte);

/** A damaged UTF-8 file read as GBK would turn into wrong characters that look like a document. */
function isDamagedUtf8(bytes: Uint8Array): boolean {
  const lossy = new TextDecoder('utf-8').decode(bytes);
  const broken = lossy.split('\uFFFD').length - 1;
  const whole = (lossy.match(/[\u3000-\u9fff\uff00-\uffee]/g) ?? []).length;
  return whole > broken * 10;
}

/**
 * Decodes a document: by its byte order mark, else UTF-8, else GBK (which old office programs write).
 * The byte order mark is removed.
 */
export function decodeBytes(bytes: Uint8Array): Decoded {
  if (startsWith(bytes, 0xff, 0xfe)) return decodedAs('utf-16le', bytes);
  if (startsWith(bytes, 0xfe, 0xff)) return decodedAs('utf-16be', bytes);
  const utf8 = decodeAs('utf-8', bytes);
  if (utf8 !== undefined) return { text: utf8 };
  if (startsWith(bytes, 0xef, 0xbb, 0xbf) || isDamagedUtf8(bytes)) return { tried: 'utf-8' };
  // GBK gives characters to nearly everything, also to a spreadsheet or a picture.
  if (bytes.subarray(0, 1_000).some((byte) => byte < 9)) return { tried: 'utf-8, gbk' };
  const gbk = decodeAs('gbk', bytes);
  return gbk === undefined ? { tried: 'utf-8, gbk' } : { text: gbk };
}

function decodedAs(label: string, bytes: Uint8Array): Decoded {
  const text = decodeAs(label, bytes);
  return text === undefined ? { tried: label } : { text };
}
