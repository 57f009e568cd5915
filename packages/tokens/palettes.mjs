// Two formats of palettes, byte by byte.

const channels = (hex) => [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16));

/** GIMP, Inkscape and Krita: text. `swatches`: `[{ name, hex }]` with `#rrggbb`. */
export function gplOf(title, swatches) {
  const lines = swatches.map(
    ({ name, hex }) =>
      `${channels(hex)
        .map((part) => String(part).padStart(3))
        .join(' ')}\t${name}`,
  );
  return ['GIMP Palette', `Name: ${title}`, 'Columns: 8', '#', ...lines, ''].join('\n');
}

/** Adobe Swatch Exchange 1.0: big-endian blocks, names in UTF-16 with a closing zero, RGB as floats, global colours. */
export function aseOf(swatches) {
  const head = Buffer.alloc(12);
  head.write('ASEF', 'latin1');
  head.writeUInt16BE(1, 4);
  head.writeUInt32BE(swatches.length, 8);
  return Buffer.concat([head, ...swatches.map(aseBlock)]);
}

function aseBlock({ name, hex }) {
  const text = Buffer.from(`${name}\0`, 'utf16le').swap16();
  const body = Buffer.alloc(2 + text.length + 4 + 12 + 2);
  body.writeUInt16BE(text.length / 2, 0);
  text.copy(body, 2);
  let at = 2 + text.length;
  body.write('RGB ', at, 'latin1');
  at += 4;
  for (const part of channels(hex)) at = body.writeFloatBE(part / 255, at);
  body.writeUInt16BE(0, at);
  const frame = Buffer.alloc(6);
  frame.writeUInt16BE(1, 0);
  frame.writeUInt32BE(body.length, 2);
  return Buffer.concat([frame, body]);
}
