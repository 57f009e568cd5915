import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { publicNames, themeColours, tokensCss, type ThemeName } from '@cunju/tokens';

const folder = new URL('../../packages/tokens/', import.meta.url);
const bytes = (name: string): Buffer => readFileSync(new URL(`design/${name}`, folder));
const json = (name: string) => JSON.parse(bytes(name).toString('utf8'));

type Node = Record<string, unknown>;

function* leaves(node: Node, path: string[] = []): Generator<[path: string, token: Node]> {
  if ('$value' in node) yield [path.join('.'), node];
  else
    for (const [key, child] of Object.entries(node))
      if (!key.startsWith('$')) yield* leaves(child as Node, [...path, key]);
}

/** The themes by their names in the design files. */
const named: Record<string, ThemeName> = {
  政务蓝: 'blue',
  党建红: 'red',
  素净: 'plain',
  '政务蓝 长辈版': 'care',
  '党建红 长辈版': 'red care',
  '素净 长辈版': 'plain care',
  高对比: 'contrast',
  深色: 'dark',
  '深色 党建红': 'red dark',
  '深色 素净': 'plain dark',
};

describe('What design tools open', () => {
  it('agrees with the token files', () => {
    expect(() =>
      execFileSync(process.execPath, ['design.mjs', '--check'], { cwd: folder, stdio: 'pipe' }),
    ).not.toThrow();
  });

  it('has in the community format no alias that leads nowhere, and nothing of our own build', () => {
    const file = json('cunju.tokens.json');
    const all = new Map(leaves(file));
    let aliases = 0;
    for (const [path, { $value }] of all) {
      const alias = typeof $value === 'string' && /^\{(.+)\}$/.exec($value)?.[1];
      if (!alias) continue;
      aliases += 1;
      expect(all.has(alias), `${path} leads to ${alias}`).toBe(true);
    }
    expect(aliases).toBeGreaterThan(100);
    expect(bytes('cunju.tokens.json').toString()).not.toMatch(/"cunju\.|extensions/);
  });

  it.each(Object.entries(named))(
    'shows in Tokens Studio the colours of %s as the elements have them',
    (name, theme) => {
      const file = json('cunju.tokens-studio.json');
      const { selectedTokenSets } = file.$themes.find((one: { name: string }) => one.name === name);
      const order = file.$metadata.tokenSetOrder.filter((set: string) => selectedTokenSets[set]);
      const values = new Map(
        order.flatMap((set: string) => [...leaves(file[set])].map(([path, token]) => [path, token.$value])),
      );
      const resolve = (value: unknown): unknown => {
        const alias = typeof value === 'string' && /^\{(.+)\}$/.exec(value)?.[1];
        return alias ? resolve(values.get(alias)) : value;
      };
      for (const [role, hex] of Object.entries(themeColours[theme]))
        expect(resolve(values.get(`color.${role}`)), role).toBe(hex);
    },
  );

  it('lists for a linter every custom property once', () => {
    const lists = Object.values(json('cunju.lint.json')) as { public: string[]; private: string[] }[];
    expect(lists.flatMap((list) => list.public).sort()).toEqual([...publicNames].sort());
    for (const name of lists.flatMap((list) => list.private)) expect(tokensCss).toContain(`${name}:`);
  });

  it('writes a palette that GIMP, Inkscape and Krita read', () => {
    const [head, title, columns, rule, ...rows] = bytes('cunju.gpl').toString('utf8').trimEnd().split('\n');
    expect([head, title, columns, rule]).toEqual(['GIMP Palette', 'Name: Cunju 村居', 'Columns: 8', '#']);
    for (const row of rows) expect(row).toMatch(/^[ \d]{3} [ \d]{3} [ \d]{3}\t\S.*$/);
    expect(rows).toContain(' 15  76 150\t政务蓝 brand');
  });

  it('writes an exchange file that Adobe programs read: the same swatches, block by block', () => {
    const file = bytes('cunju.ase');
    const rows = bytes('cunju.gpl').toString('utf8').trimEnd().split('\n').slice(4);
    expect(file.subarray(0, 8).toString('hex')).toBe('4153454600010000');
    expect(file.readUInt32BE(8)).toBe(rows.length);
    let at = 12;
    for (const row of rows) {
      expect(file.readUInt16BE(at)).toBe(1);
      const end = at + 6 + file.readUInt32BE(at + 2);
      const length = file.readUInt16BE(at + 6);
      const name = Buffer.from(file.subarray(at + 8, at + 8 + 2 * length))
        .swap16()
        .toString('utf16le');
      const colour = at + 8 + 2 * length;
      expect(file.subarray(colour, colour + 4).toString('latin1')).toBe('RGB ');
      const parts = [4, 8, 12].map((offset) => Math.round(file.readFloatBE(colour + offset) * 255));
      expect(`${parts.map((part) => String(part).padStart(3)).join(' ')}\t${name.replace('\0', '')}`).toBe(row);
      expect(end).toBe(colour + 18);
      at = end;
    }
    expect(at).toBe(file.length);
  });
});
