import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { publicNames, tokensCss } from '@cunju/tokens';

const folder = new URL('../../packages/tokens/', import.meta.url);
const read = (name: string) => JSON.parse(readFileSync(new URL(`src/${name}`, folder), 'utf8'));

type Node = Record<string, unknown>;

function* leaves(node: Node, path: string[] = []): Generator<{ path: string; value: unknown }> {
  if ('$value' in node) yield { path: path.join('.'), value: node.$value };
  else
    for (const [key, child] of Object.entries(node))
      if (!key.startsWith('$')) yield* leaves(child as Node, [...path, key]);
}

describe('the token files', () => {
  it('agree with the generated module', () => {
    expect(() =>
      execFileSync(process.execPath, ['build.mjs', '--check'], { cwd: folder, stdio: 'pipe' }),
    ).not.toThrow();
  });

  it('write every colour of the palette twice alike', () => {
    for (const { path, value } of leaves(read('palette.tokens.json'))) {
      const { components, hex } = value as { components: number[]; hex: string };
      const again =
        '#' +
        components
          .map((part) =>
            Math.round(part * 255)
              .toString(16)
              .padStart(2, '0'),
          )
          .join('');
      expect(again, path).toBe(hex);
    }
  });

  it('use every colour of the palette', () => {
    const files = ['roles.tokens.json', ...readdirSync(new URL('src/themes/', folder)).map((name) => `themes/${name}`)];
    const used = files.map((name) => JSON.stringify(read(name))).join();
    for (const { path } of leaves(read('palette.tokens.json'))) expect(used, path).toContain(`{${path}}`);
  });

  it('override only roles that exist', () => {
    const known = new Set(
      ['roles.tokens.json', 'component.tokens.json'].flatMap((name) => [...leaves(read(name))].map(({ path }) => path)),
    );
    for (const name of readdirSync(new URL('src/themes/', folder)))
      for (const { path } of leaves(read(`themes/${name}`))) expect(known, `${name} ${path}`).toContain(path);
  });

  it('give each public property one private name with a default in place', () => {
    for (const name of publicNames) expect(tokensCss).toContain(`--_${name.slice('--cunju-'.length)}:var(${name},`);
  });

  it('never use rem', () => {
    expect(tokensCss).not.toMatch(/\d(rem)\b/);
  });
});
