import { describe, expect, it } from 'vitest';
import {
  LOCALES_IN_REVIEW,
  completeLocale,
  formatDate,
  formatInstant,
  formatMoney,
  formatMonth,
  formatNumber,
  formatPeriod,
  formatSigned,
  loadWords,
  matchComplete,
  matchLocale,
} from '@cunju/i18n';
import { words as en } from '@cunju/i18n/en.js';
import { index as indexEn } from '@cunju/i18n/en/index-words.js';
import { words as zh } from '@cunju/i18n/zh-hans.js';
import { index as indexZh } from '@cunju/i18n/zh-hans/index-words.js';
import { words as ug } from '@cunju/i18n/ug.js';
import { index as indexUg } from '@cunju/i18n/ug/index-words.js';
import { reading as readingUg } from '@cunju/i18n/ug/reading-words.js';
import { plural } from '../../packages/i18n/src/ug/plural.js';

/** What is read: word joiners and spaces that do not break keep a day, or a number and its unit, on one line. */
const plain = (text: string): string => text.replace(/\u2060/g, '').replace(/\u00a0/g, ' ');

/** What is set apart from the sentence around it: what a document says, or what is to be typed. */
const APART = /\u2068[^\u2069]*\u2069/g;

describe('The language tag of Uyghur', () => {
  it.each(['ug', 'UG', 'ug-CN', 'ug-Arab', 'ug-Arab-CN', ' ug '])('is known as %s', (tag) => {
    expect(matchLocale(tag)).toBe('ug');
  });

  it.each(['uga', 'u', 'ugly', 'uz', 'ar', '', undefined])('is not %s', (tag) => {
    expect(matchLocale(tag)).toBeUndefined();
  });

  it('asks for Simplified Chinese where only complete languages have words', () => {
    expect(LOCALES_IN_REVIEW).toEqual(['ug']);
    expect(matchComplete('ug-CN')).toBeUndefined();
    expect(completeLocale('ug')).toBe('zh-Hans');
    for (const locale of ['zh-Hans', 'zh-Hant', 'en'] as const) {
      expect(completeLocale(locale)).toBe(locale);
      expect(matchComplete(locale)).toBe(locale);
    }
  });
});

describe('Days, times and numbers in Uyghur', () => {
  const each = Array.from({ length: 366 }, (_, at) => new Date(Date.UTC(2028, 0, 1 + at)));
  const by = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat('ug', { ...options, timeZone: 'UTC' });

  it('are there in the Intl of this Node, which the tables are held against', () => {
    expect(Intl.DateTimeFormat.supportedLocalesOf('ug')).toEqual(['ug']);
  });

  it('are written as CLDR writes every day of a leap year', () => {
    const long = by({ dateStyle: 'long' });
    for (const day of each) expect(plain(formatDate(day.toISOString().slice(0, 10), 'ug'))).toBe(long.format(day));
  });

  it('are written as CLDR writes every month', () => {
    const long = by({ year: 'numeric', month: 'long' });
    for (const day of each) expect(plain(formatMonth(day.toISOString().slice(0, 7), 'ug'))).toBe(long.format(day));
  });

  it('are written as CLDR writes an instant, in the zone of Shanghai', () => {
    const long = new Intl.DateTimeFormat('ug', {
      dateStyle: 'long',
      timeStyle: 'short',
      hourCycle: 'h23',
      timeZone: 'Asia/Shanghai',
    });
    for (const instant of ['2026-11-21T01:00:00Z', '2026-12-31T16:05:00Z', '2027-01-01T15:59:00Z'])
      expect(plain(formatInstant(instant, 'ug'))).toBe(long.format(new Date(instant)));
  });

  it('name the months in the filter as well', () => {
    const month = by({ month: 'long' });
    for (let at = 1; at <= 12; at += 1)
      expect(ug.taskList.monthName(at)).toBe(month.format(new Date(Date.UTC(2026, at - 1, 5))));
  });

  it('have Latin digits with commas', () => {
    const numbers = new Intl.NumberFormat('ug');
    for (const value of [0, 7, 999, 1_284, 98_000, 12_345_678]) expect(formatNumber(value)).toBe(numbers.format(value));
    expect(plain(formatPeriod('2026-11-01', '2026-12-15', 'ug'))).toBe('1-نويابىر، 2026 – 15-دېكابىر، 2026');
    expect(plain(formatMoney(120_050, 'ug'))).toBe('1,200.50 يۈەن');
    expect(formatDate('2026-11-21', 'ug')).toBe('21-\u2060نويابىر،\u00a02026');
  });

  it('have one and many as CLDR has them', () => {
    const rules = new Intl.PluralRules('ug');
    for (let value = 0; value < 120; value += 1) expect(plural(value, 'one', 'other')).toBe(rules.select(value));
  });
});

describe('A sign', () => {
  it('is kept before its number by a left-to-right mark, in every language', () => {
    expect(formatNumber(-1_284)).toBe('\u200e\u22121,284');
    expect(formatSigned(20, 'ug')).toBe('\u200e+20');
    expect(formatSigned(-20, 'ug')).toBe('\u200e\u221220');
    expect(formatSigned(20, 'en')).toBe('\u200e+20');
    expect(formatSigned(20, 'zh-Hans')).toBe('\u200e＋20');
    expect(formatSigned(0, 'ug')).toBe('0');
    expect(formatNumber(20)).toBe('20');
  });
});

type Node = string | ((...args: never[]) => string) | { readonly [key: string]: Node };

/** Every sentence of a pack by its path; `args` stand in what a function says. */
function* sayings(node: Node, args: (path: string) => readonly unknown[], path = ''): Generator<[string, string]> {
  if (typeof node === 'string') yield [path, node];
  else if (typeof node === 'function') yield [path, (node as (...all: readonly unknown[]) => string)(...args(path))];
  else for (const [key, inner] of Object.entries(node)) yield* sayings(inner, args, path ? `${path}.${key}` : key);
}

const SHARE = { op: 'gt', num: 2, den: 3 };
const LISTED = [{ kind: 'illness', count: 131 }];
/** Facts of the consultation, each with another number. */
const FACTS = {
  mode: 'household',
  base: 101,
  present: 102,
  needed: 103,
  short: 104,
  for: 105,
  against: 106,
  abstain: 107,
  invalid: 108,
  total: 109,
  notVoted: 110,
  before: 111,
  after: 112,
  declared: 113,
  issued: 114,
  registered: 115,
  box: 116,
  counted: 117,
  most: 118,
  votes: 119,
  seats: 120,
  filled: 121,
  law: '122',
  candidate: '123',
  options: ['124', '125'],
  applied: LISTED,
  ignored: [{ kind: 'deceased', count: 132 }],
  threshold: SHARE,
  met: true,
  of: 'present',
};
const BY_FACTS =
  /steps\.|(?:attended|attendedOnly|asked|stillMissing|majority(?:Met|Missed)|advisoryCount|notValid|votesLine)$/;
const argsOf = (path: string): readonly unknown[] => {
  if (BY_FACTS.test(path)) return [FACTS];
  if (path.endsWith('villageRules.listed')) return [['11', '22']];
  return ['11', '22', '33', '44', '55'];
};

const packs = {
  zh: { ...zh, index: indexZh } as unknown as Node,
  en: { ...en, index: indexEn } as unknown as Node,
  ug: { ...ug, index: indexUg } as unknown as Node,
};
const inChinese = new Map(sayings(packs.zh, argsOf));
const inEnglish = new Map(sayings(packs.en, argsOf));
const inUyghur = new Map(sayings(packs.ug, argsOf));

/** Numbers that stand for what is handed over. Sentences may have others of their own, such as 10 seconds. */
const handed = (text: string): string[] =>
  [...new Set(text.match(/\d+/g) ?? [])].filter((number) => /^(?:(\d)\1|1[0-3]\d)$/.test(number)).sort();

describe('The Uyghur pack', () => {
  it('has every word that the English one has', () => {
    expect([...inUyghur.keys()].filter((path) => !/^common\.(?:dir|review)/.test(path)).sort()).toEqual(
      [...inEnglish.keys()].sort(),
    );
    expect(inUyghur.size).toBeGreaterThan(600);
  });

  it('says in every sentence just what the English or the Chinese one says of what is handed to it', () => {
    for (const [path, text] of inEnglish)
      expect([handed(text), handed(inChinese.get(path) ?? '')], path).toContainEqual(handed(inUyghur.get(path) ?? ''));
    expect([...inUyghur.values()].filter((text) => handed(text).length > 0).length).toBeGreaterThan(150);
  });

  it('leaves no English or Chinese word in a sentence, but for what a visitor types and the notice in Chinese', () => {
    const said = [...inUyghur, ...sayings(readingUg as unknown as Node, argsOf, 'reading')];
    const foreign = said
      .filter(([path]) => !/^common\.(?:dir|review\.state|review\.chinese)$/.test(path))
      .map(([path, text]) => [path, text.replace(APART, '')] as const)
      .filter(([, text]) => /[\p{Script=Latin}\p{Script=Han}，。；：、？！（）《》“”]/u.test(text));
    expect(foreign).toEqual([]);
  });

  it('is written in letters of Uyghur, none of them of Arabic or Persian alone', () => {
    const LETTERS = 'ئاەبپتجچخدرزژسشغفقكگڭلمنھوۇۆۈۋېىي';
    const letters = [...inUyghur, ...sayings(readingUg as unknown as Node, argsOf, 'reading')].flatMap(([path, text]) =>
      (text.match(/\p{Script=Arabic}/gu) ?? []).map((letter) => [path, letter] as const),
    );
    expect(letters.length).toBeGreaterThan(10_000);
    expect(letters.filter(([, letter]) => !LETTERS.includes(letter))).toEqual([]);
  });

  it('has the commas, question marks and semicolons of Uyghur, and closes every mark it opens', () => {
    for (const [path, text] of inUyghur) {
      if (path.startsWith('common.review')) continue;
      expect([
        path,
        text
          .replace(APART, '')
          .replace(/\d,\d{3}/g, '')
          .match(/[,;?]/g),
      ]).toEqual([path, null]);
      for (const [open, close] of ['«»', '()', '\u2068\u2069'])
        expect([path, text.split(open!).length]).toEqual([path, text.split(close!).length]);
    }
  });

  it('says, as data and to every reader in two languages, that no native speaker has read it', async () => {
    const { common } = await loadWords('ug', 'taskList');
    expect(common?.review).toEqual({
      state: 'needs native review',
      own: 'بۇ تىلدىكى تەرجىمىنى ئانا تىلى ئۇيغۇر تىلى بولغان كىشى تېخى تەكشۈرمىدى.',
      chinese: '此语言的译文有待母语审阅。',
    });
    expect(en.common.review).toBeUndefined();
  });
});
