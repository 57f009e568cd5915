import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { grounds } from '../models/grounds/table.js';

const folder = 'docs/documents/zh';
const NO_LAW = '只看文件本身，不引用法律';
const OWN = '本系统的默认要求，不是法律规定';

/** Rows of the tables of findings: the code and what stands under 依据. */
const rows = readdirSync(folder).flatMap((file) =>
  readFileSync(`${folder}/${file}`, 'utf8')
    .split('\n')
    .flatMap((line) => {
      const [, code, severity, , basis] =
        line.split(' | ').length === 4 ? (/^\| `([a-z-]+)` \| ([^|]+) \| (.+) \| ([^|]+) \|$/.exec(line) ?? []) : [];
      return code && severity && basis && /^(?:错误|提醒|建议)/.test(severity) ? [{ code, basis }] : [];
    }),
);
const bare = (law: string): string => law.replace(/[《》]/g, '');

describe('The grounds in the documentation', () => {
  it('are found in every page of a type', () => expect(rows.length).toBeGreaterThan(100));

  it('are laws that the findings of the code name, each by its title', () => {
    const wrong = rows.flatMap(({ code, basis }) => {
      const known = Object.keys(grounds[code] ?? {}).map((law) => bare(law.split(' ')[0] ?? ''));
      return [...basis.matchAll(/《([^》]+)》/g)]
        .filter(([, law = '']) => !known.includes(law))
        .map(([law]) => `${code} ${law}`);
    });
    expect(wrong).toEqual([]);
  });

  it('say so where no finding names a law, and where it is only our default', () => {
    const silent = rows.filter(({ code, basis }) => basis === NO_LAW && code in grounds);
    expect(silent).toEqual([]);
    const named = rows.filter(({ code, basis }) => !(code in grounds) && basis !== NO_LAW && basis !== OWN);
    expect(named).toEqual([]);
  });
});
