import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { sumsOf } from '../../../scripts/release/sums.mjs';
import { zipOf } from '../../../scripts/release/zip.mjs';

const FILES: [string, string | Uint8Array][] = [
  ['演示.html', '<!doctype html>村居'],
  ['cunju/0.1.0/loader.js', 'void 0;'.repeat(500)],
  ['cunju/0.1.0/empty.txt', ''],
  ['样例/bytes', new Uint8Array([0, 255, 13, 10])],
];
const text = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes);

describe('The zip of a release', () => {
  it('holds every file as it was given', () => {
    const back = unzipSync(zipOf(FILES));
    expect(Object.keys(back).sort()).toEqual(FILES.map(([name]) => name).sort());
    expect(text(back['演示.html'])).toBe('<!doctype html>村居');
    expect(text(back['cunju/0.1.0/loader.js'])).toBe('void 0;'.repeat(500));
    expect(back['cunju/0.1.0/empty.txt']).toHaveLength(0);
    expect([...(back['样例/bytes'] ?? [])]).toEqual([0, 255, 13, 10]);
  });

  it('has the same bytes in whatever order the files came, on another day and in another time zone', () => {
    const zone = process.env['TZ'];
    const first = Buffer.from(zipOf(FILES));
    process.env['TZ'] = 'America/St_Johns';
    const again = Buffer.from(zipOf([...FILES].reverse()));
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
    expect(again.equals(first)).toBe(true);
  });

  it('has other bytes when one letter of one file changes', () => {
    const changed = FILES.map(([name, content]): [string, string | Uint8Array] => [
      name,
      name === '演示.html' ? '<!doctype html>村屋' : content,
    ]);
    expect(Buffer.from(zipOf(changed)).equals(Buffer.from(zipOf(FILES)))).toBe(false);
  });

  it('says that its names are UTF-8, for unpackers that would read them as GBK', () => {
    const bytes = Buffer.from(zipOf(FILES));
    const central = bytes.indexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02]));
    const names: Record<string, boolean> = {};
    for (let at = central; bytes.readUInt32LE(at) === 0x02014b50;) {
      const length = bytes.readUInt16LE(at + 28);
      const name = bytes.subarray(at + 46, at + 46 + length).toString('utf8');
      names[name] = (bytes.readUInt16LE(at + 8) & 0x800) !== 0;
      expect(bytes.readUInt32LE(at + 12), `${name}: 1 January 1980, midnight`).toBe(0x00210000);
      at += 46 + length + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
    }
    expect(Object.keys(names)).toEqual(FILES.map(([name]) => name).sort());
    expect(names['演示.html']).toBe(true);
    expect(names['样例/bytes']).toBe(true);
  });
});

describe('SHA256SUMS', () => {
  it('has the lines that sha256sum checks, sorted by name', () => {
    expect(
      sumsOf([
        ['b/村.txt', 'abc'],
        ['a.txt', ''],
      ]),
    ).toBe(
      'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  a.txt\n' +
        'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  b/村.txt\n',
    );
  });
});
