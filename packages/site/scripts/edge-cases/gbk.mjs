let table;

/** Every character of two bytes, found by decoding all of them once: Node decodes GBK but does not encode it. */
function gbkTable() {
  const decoder = new TextDecoder('gbk', { fatal: true });
  table = new Map();
  for (let lead = 0x81; lead <= 0xfe; lead += 1) {
    for (let trail = 0x40; trail <= 0xfe; trail += 1) {
      try {
        const character = decoder.decode(Uint8Array.of(lead, trail));
        if ([...character].length === 1 && !table.has(character)) table.set(character, [lead, trail]);
      } catch {
        continue;
      }
    }
  }
  return table;
}

/** A text as GBK bytes. Throws on a character that GBK does not have. */
export function encodeGbk(text) {
  const pairs = table ?? gbkTable();
  return Uint8Array.from(
    [...text].flatMap((character) => {
      if (character.codePointAt(0) < 0x80) return [character.codePointAt(0)];
      const pair = pairs.get(character);
      if (!pair) throw new Error(`GBK has no ${character}`);
      return pair;
    }),
  );
}
