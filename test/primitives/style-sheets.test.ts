import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { tokensCss } from '@cunju/tokens';
import { faultsOf } from './style-faults.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const known = new Set(tokensCss.match(/--_[\w-]+(?=:)/g));

function filesUnder(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name));
}

const sheets = ['packages/primitives/src', 'packages/widgets/src']
  .flatMap((folder) => filesUnder(join(root, folder)))
  .filter((name) => name.endsWith('.ts') && /\bcss`/.test(readFileSync(name, 'utf8')));

describe('the style sheets', () => {
  it('are found', () => {
    expect(sheets.length).toBeGreaterThan(15);
  });

  it.each(sheets.map((name) => [relative(root, name), name]))('%s uses tokens and allowed syntax only', (_, name) => {
    const css = [...readFileSync(name, 'utf8').matchAll(/css`([^`]*)`/g)].map((match) => match[1]).join('\n');
    expect(faultsOf(css, known)).toEqual([]);
  });
});

describe('the check of style sheets', () => {
  it.each([
    ['a { margin: 12px }', 'raw length 12px'],
    ['a { margin-top: 1.5em }', 'raw length 1.5em'],
    ['a { font-size: 1rem }', 'raw length 1rem'],
    ['a { color: #fff }', 'raw colour #fff'],
    ['a { color: rgb(0 0 0) }', 'raw colour rgb('],
    ['a { color: red }', 'raw colour red'],
    ['a { color: var(--_ink) !important }', '!important'],
    ['a { display: flex; gap: var(--_space-8) }', 'flex gap'],
    ['a { display: inline-flex; column-gap: var(--_space-8) }', 'flex gap'],
    ['a { color: var(--_inkk) }', 'unknown token --_inkk'],
    ['a { margin-inline: 0 auto }', 'not in the browser floor: margin-inline:'],
    ['a { inset: 0 }', 'not in the browser floor: inset:'],
    ['a:has(b) { color: inherit }', 'not in the browser floor: :has('],
    ['a { & b { color: inherit } }', 'not in the browser floor: nesting'],
    ['a { box-shadow: 0 0 var(--_space-4) var(--_ink) }', 'shadow'],
    ['a { line-height: 1.5 }', 'raw line height 1.5'],
    ['a { font-weight: 700 }', 'raw weight 700'],
    ['a { letter-spacing: var(--_space-4) }', 'letter spacing'],
    ['a { font-size: 120% }', 'raw value font-size: 120%'],
    ['a { font-size: small }', 'raw value font-size: small'],
    ['a { border: thin solid var(--_ink) }', 'raw value border: thin'],
    ['a { border-radius: 50% }', 'raw value border-radius: 50%'],
    ['a { margin: 5% auto }', 'raw value margin: 5%'],
    ['a { padding: 1 }', 'raw value padding: 1'],
  ])('finds the fault in %s', (css, fault) => {
    expect(faultsOf(css, known)).toContain(fault);
  });

  it.each([
    'a { margin: 0 auto; width: 100%; color: currentColor; border: 0 }',
    'a { display: grid; gap: var(--_space-8); grid-template-columns: 1fr 2fr }',
    'a { margin-top: 1em; text-indent: 2em; padding: calc(var(--_space-8) * 2) }',
    '@media (forced-colors: active) { a { color: CanvasText } }',
  ])('lets %s pass', (css) => {
    expect(faultsOf(css, known)).toEqual([]);
  });
});
