import { finding, read, type Finding, type FindingCode } from '@cunju/models';
import { basisWords, pathWords, sentence, speaker } from '@cunju/i18n/findings.js';
import { LOCALES, type Locale } from '@cunju/i18n';
import { describe, expect, it } from 'vitest';
import { allKeys } from '../../packages/models/scripts/field-keys.js';
import { words as en } from '../../packages/i18n/src/findings/fields/en.js';
import { words as hans } from '../../packages/i18n/src/findings/fields/zh-Hans.js';
import { words as hant } from '../../packages/i18n/src/findings/fields/zh-Hant.js';
import { articleInChinese, chineseNumeral } from '../../packages/i18n/src/findings/numerals.js';
import { findings as hansFindings } from '../../packages/i18n/src/findings/zh-Hans.js';
import { changed, consultation } from '../models/read/valid.js';
import { samples } from './samples.js';

const everyFinding: Finding[] = (Object.keys(samples) as FindingCode[]).flatMap((code) =>
  (samples[code] as readonly never[]).map((facts) => finding(code, 'error', [], facts)),
);

describe.each(LOCALES)('Sentences in %s', (locale: Locale) => {
  it.each(everyFinding.map((one) => [one.code, JSON.stringify(one.facts), one] as const))(
    '%s %s is one plain sentence or two',
    (_, __, one) => {
      const text = sentence(one, locale);
      expect(text).toMatch(locale === 'en' ? /^[“A-Z].*\.$/s : /。$/);
      expect(text).not.toMatch(/undefined|NaN|\[object/);
      expect(text.length).toBeLessThan(locale === 'en' ? 260 : 110);
      expect(text).toBe(speaker(locale).sentence(one));
    },
  );

  it('say different things for different facts', () => {
    const texts = everyFinding.map((one) => sentence(one, locale));
    const same = texts.filter((text, at) => texts.indexOf(text) !== at);
    // A line feed and a letter are found at the same place with the same fix.
    expect(new Set(same).size).toBeLessThanOrEqual(2);
  });
});

describe('Chinese sentences', () => {
  it('say where the Chinese quotation mark is and what to write instead', () => {
    const [found] = read('index', '\n'.repeat(11) + '       “').findings as [Finding];
    expect(sentence(found, 'zh-Hans')).toBe('第 12 行第 8 列：这里是中文引号“，请改成英文引号"。');
    expect(sentence(found, 'zh-Hant')).toBe('第 12 行第 8 列：這裡是中文引號“，請改成英文引號"。');
    expect(sentence(found, 'en')).toBe(
      'Line 12, column 8: this is the Chinese quotation mark “; please change it to the straight mark ".',
    );
  });

  it('keep full-width punctuation beside Han', () => {
    for (const locale of ['zh-Hans', 'zh-Hant'] as const) {
      for (const one of everyFinding) {
        if (one.code === 'json-broken' || one.code === 'json-chinese-quote') continue;
        expect(sentence(one, locale)).not.toMatch(/\p{Script=Han}[,;:!?()]|[,;:!?(]\p{Script=Han}/u);
      }
    }
  });

  it('in traditional characters hold no simplified one', () => {
    const simplified = /[这个们来时会对开关应该没说读写请错边区数据网页达场内册监台账]/;
    const chinese = everyFinding.filter((one) => !/\p{Script=Han}/u.test(JSON.stringify(one.facts)));
    for (const one of chinese) expect(sentence(one, 'zh-Hant')).not.toMatch(simplified);
    expect(Object.values(hant.fields).join()).not.toMatch(simplified);
  });

  it('never show a message of zod', () => {
    const { findings } = read('consultation', changed(consultation, 'title', 1));
    expect(findings.map((one) => sentence(one, 'zh-Hans'))).toEqual(['这里应该填文字，现在是整数。']);
  });
});

describe('Places in words', () => {
  const path = ['versions', 2, 'chapters', 1, 'title'];

  it.each([
    ['zh-Hans', '第 3 个版本 › 第 2 章 › 标题'],
    ['zh-Hant', '第 3 個版本 › 第 2 章 › 標題'],
    ['en', 'version 3 › chapter 2 › title'],
  ] as const)('in %s', (locale, words) => {
    expect(pathWords(path, locale)).toBe(words);
    expect(speaker(locale).where(finding('bad-date', 'error', path, { found: 'x' }))).toBe(words);
  });

  it('name any list, and keep keys that nobody named', () => {
    expect(pathWords(['coOrganizers', 0], 'zh-Hans')).toBe('协办单位第 1 项');
    expect(pathWords(['locality', 'mayor'], 'zh-Hans')).toBe('所在地 › mayor');
    expect(pathWords([], 'zh-Hans')).toBe('');
  });

  it.each([
    ['zh-Hans', hans],
    ['zh-Hant', hant],
    ['en', en],
  ] as const)('every key of every schema has a word in %s', (_, words) => {
    expect(allKeys().filter((key) => !words.fields[key])).toEqual([]);
  });
});

describe('A basis in words', () => {
  it('is the law and its article', () => {
    const basis = { law: '村民委员会组织法', article: '26', versionOn: '2025-10-28', confidence: 'T' } as const;
    expect(basisWords(basis, 'zh-Hans')).toBe('《村民委员会组织法》第二十六条（2025 年版本）');
    expect(basisWords({ ...basis, article: '28.3' }, 'zh-Hant')).toContain('第二十八條第三款');
    expect(basisWords(basis, 'en')).toBe('村民委员会组织法, article 26 (version of 2025)');
  });

  it.each(['K', 'D'] as const)('of confidence %s is a default of ours and never named as law', (confidence) => {
    const basis = { law: '村民委员会组织法', article: '26', confidence };
    expect(basisWords(basis, 'zh-Hans')).toBe('本系统的默认要求，不是法律规定');
    for (const locale of LOCALES) expect(basisWords(basis, locale)).not.toMatch(/组织法|26/);
  });

  it('is empty for a finding without one', () => {
    expect(speaker('zh-Hans').basis(finding('bad-date', 'error', [], { found: 'x' }))).toBe('');
  });

  it.each([
    [1, '一'],
    [10, '十'],
    [11, '十一'],
    [20, '二十'],
    [26, '二十六'],
    [100, '一百'],
    [103, '一百零三'],
    [110, '一百一十'],
    [117, '一百一十七'],
    [999, '九百九十九'],
    [1000, '1000'],
    [0, '0'],
  ] as const)('number %i is %s', (value, words) => {
    expect(chineseNumeral(value)).toBe(words);
  });

  it('keeps an article that is not a plain number as it is written', () => {
    expect(articleInChinese('二十六')).toBe('二十六');
    expect(articleInChinese('28.3.2')).toBe('第二十八条第三款第二项');
  });
});

describe('One language', () => {
  it('does not pull in the others', async () => {
    const { build } = await import('esbuild');
    const { metafile } = await build({
      entryPoints: ['packages/i18n/src/findings/zh-Hans.ts'],
      bundle: true,
      write: false,
      metafile: true,
      format: 'esm',
    });
    const inputs = Object.keys(metafile.inputs);
    expect(inputs.filter((file) => /zh-Hant|\/en\.ts|models/.test(file))).toEqual([]);
    expect(Object.keys(hansFindings).sort()).toEqual(Object.keys(samples).sort());
  });
});
