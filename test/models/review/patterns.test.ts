import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { guardPatterns } from '../../../packages/models/src/review/guards.js';
import { textRules } from '../../../packages/models/src/review/patterns/index.js';
import { vaguePatterns } from '../../../packages/models/src/review/vague.js';
import { findHits } from '../../../packages/models/src/review/text-rule.js';
import { regexCost } from './regex-cost.js';

const root = join(import.meta.dirname, '../../../packages/models/src');

function literalsIn(folder: string): readonly { file: string; regex: RegExp }[] {
  return readdirSync(join(root, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .flatMap((entry) => {
      const file = join(entry.parentPath, entry.name);
      const tree = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ES2022);
      const found: { file: string; regex: RegExp }[] = [];
      const visit = (node: ts.Node): void => {
        if (ts.isRegularExpressionLiteral(node)) {
          const slash = node.text.lastIndexOf('/');
          found.push({ file: entry.name, regex: new RegExp(node.text.slice(1, slash), node.text.slice(slash + 1)) });
        }
        ts.forEachChild(node, visit);
      };
      visit(tree);
      return found;
    });
}

describe('The cost of a regular expression', () => {
  it.each([/(a+)+$/, /(a|b*)*c/, /a+b+/, /\s+$/, /(x+){2,}/, /(a)\1/])('refuses %s', (regex) => {
    expect(regexCost(regex).paths).toBe(Infinity);
  });

  it.each([/[^。]+/g, /^\s*第/, /a{0,10}b{0,10}c/, /(?:不得|禁止)[^,]{0,8}罚/])('accepts %s', (regex) => {
    expect(regexCost(regex).problems).toEqual([]);
  });
});

describe('Patterns over the words of a village', () => {
  const all = [
    ...textRules.flatMap(({ find, pairs = [], needs, unless }) => [
      ...find,
      ...pairs.flatMap(({ topic, adverse }) => [topic, adverse]),
      ...(needs ? [needs] : []),
      ...(unless ? [unless] : []),
    ]),
    ...guardPatterns,
    ...vaguePatterns,
  ];

  it('repeat nothing without an end and try a bounded number of ways from each place', () => {
    expect(all.length).toBeGreaterThan(150);
    for (const regex of all) {
      const { paths, problems } = regexCost(regex);
      expect(problems, regex.source).toEqual([]);
      expect(paths, regex.source).toBeLessThan(150_000);
      expect(regex.source.replace(/\\./g, '').replace(/\[[^\]]*\]/g, '')).not.toMatch(/[*+]|,\}/);
    }
  });

  it.each(['review', 'diff', 'import'])('hold in every file of %s', (folder) => {
    const literals = literalsIn(folder);
    expect(literals.length).toBeGreaterThan(0);
    for (const { file, regex } of literals) expect(regexCost(regex).problems, `${file} ${regex.source}`).toEqual([]);
  });

  it('answer on text without a single full stop', () => {
    const words = '不得罚款外嫁女积分低保每户必须捐村里由';
    const long = Array.from(
      { length: 900 },
      (_, at) => words.slice(at % words.length) + words.slice(0, at % words.length),
    ).join('');
    expect(findHits(long.slice(0, 18_000), textRules).length).toBeGreaterThan(0);
  });
});
