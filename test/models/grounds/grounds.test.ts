import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { nationalPacks, read, type DocumentType, type FindingCode } from '@cunju/models';
import { describe, expect, it } from 'vitest';
import { localLaws } from '../../../packages/models/src/packs/data/local-laws.js';
import { samples } from '../../i18n/samples.js';
import { basisLine, emittedGrounds, groundsIn } from './emitted.js';
import { grounds } from './table.js';

/** The table as rows of code, law and article. */
const lines = Object.entries(grounds).flatMap(([code, laws]) =>
  Object.entries(laws).flatMap(([law, articles]) =>
    articles.split(' ').map((article) => [code, law, article] as const),
  ),
);

/** As `basisLine` writes it: `村民委员会组织法 26 2025-10-28 T`. */
const lineOf = (law: string, article: string): string => {
  if (article === '-' || article === '') return law;
  const [name, ...rest] = law.split(' ');
  return [name, article, ...rest].join(' ');
};

const tableOf = (code: string): string[] =>
  lines.filter(([one]) => one === code).map(([, law, article]) => lineOf(law, article));

describe('What findings rest on', () => {
  it.each(Object.keys(grounds))('%s names in its findings the laws of the table, and all of them', (code) => {
    expect((emittedGrounds.get(code as FindingCode) ?? []).map(basisLine).sort()).toEqual(tableOf(code).sort());
  });

  it('no other code names a ground', () => {
    expect([...emittedGrounds.keys()].filter((code) => !(code in grounds))).toEqual([]);
    expect(Object.keys(grounds).filter((code) => !(code in samples))).toEqual([]);
  });

  it('the findings of the edge cases name no law that is not in the table', () => {
    const folder = join(import.meta.dirname, '../../../packages/site/public/data/edge-cases');
    const cases = JSON.parse(readFileSync(join(folder, 'edge-cases.json'), 'utf8')) as readonly {
      readonly file: string;
      readonly type: DocumentType;
    }[];
    const found = groundsIn(cases.flatMap(({ file, type }) => read(type, readFileSync(join(folder, file))).findings));
    const unknown = [...found].flatMap(([code, bases]) =>
      bases
        .map(basisLine)
        .filter((line) => line !== 'D' && !tableOf(code).includes(line))
        .map((line) => `${code}: ${line}`),
    );
    expect(found.size).toBeGreaterThan(0);
    expect(unknown).toEqual([]);
  });

  it('names a law in a version that the packs or the laws of provinces know, or in the one that was read', () => {
    const read = [
      '个人信息保护法 2021-08-20',
      '妇女权益保障法 2022-10-30',
      '志愿服务条例 2017-08-22',
      '未成年人保护法 2024-04-26',
      '行政处罚法 2021-01-22',
    ];
    const known = [...nationalPacks, ...Object.values(localLaws)].map(({ law, versionOn }) => `${law} ${versionOn}`);
    const cited = new Set(lines.map(([, law]) => law).filter((law) => law.endsWith(' T')));
    expect([...cited].filter((law) => ![...known, ...read].includes(law.replace(/ T$/, '')))).toEqual([]);
    expect(cited.size).toBeGreaterThan(15);
  });
});
