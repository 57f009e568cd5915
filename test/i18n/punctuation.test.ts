import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');

const filesIn = (folder: string, end: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(end))
    .map((name) => join(root, folder, name));

/** Files of words in Chinese, and sample documents that a visitor reads; documents with faults on purpose stand apart. */
const words = [
  ...filesIn('packages/i18n/src', '.ts').filter((name) => /zh-han[st]/i.test(name)),
  ...filesIn('packages/widgets/src', '.ts'),
];
const samples = ['village', 'community'].flatMap((folder) => filesIn(`packages/site/public/data/${folder}`, '.json'));

/** The texts of a module: its strings and the fixed pieces of its templates; what is put in is a sign of its own. */
const textsOf = (code: string): string[] =>
  (code.replace(/\/\*[^]*?\*\/|(?:^|\s)\/\/.*$/gm, '').match(/'[^'\n]*'|`[^`]*`/g) ?? [])
    .map((text) => text.slice(1, -1).replace(/\$\{[^{}]*\}/g, '\u25a1'))
    .filter((text) => /\p{Script=Han}/u.test(text));

function* stringsIn(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value;
  else if (typeof value === 'object' && value !== null)
    for (const child of Object.values(value)) yield* stringsIn(child);
}

/** GB/T 15834: marks of Chinese text are of full width. A point or comma between digits and a colon in a time are not. */
const HALF =
  /\p{Script=Han}\s?[,;:!?](?!\d)|[,;!?]\s?\p{Script=Han}|\p{Script=Han}\.(?![\w\u25a1])|\p{Script=Han}\(|\)\p{Script=Han}|\p{Script=Han}"|"\p{Script=Han}/u;
/** A date is written without spaces: 2026年11月21日. */
const SPACED_DATE = /\d\s+[年月日](?!\p{Script=Han}{0,2}数)|[年月]\s+\d/u;
/** An ellipsis is …… and a dash is ——. */
const STOPS = /\p{Script=Han}\.{2,}|。{2,}|\p{Script=Han}--/u;

/** A sentence that names the half-width mark itself, to a keeper who wrote the wrong one. */
const NAMED = /英文(?:冒[号號]|引[号號])/;

const faults = (pattern: RegExp, texts: Iterable<string>): string[] =>
  [...texts].filter((text) => pattern.test(text) && !NAMED.test(text));

describe.each([
  ['marks of half width beside Han', HALF],
  ['spaces inside dates', SPACED_DATE],
  ['points for an ellipsis', STOPS],
] as const)('Chinese that visitors read holds no %s', (_, pattern) => {
  it('in the words of the library', () => {
    const found = words.flatMap((name) =>
      faults(pattern, textsOf(readFileSync(name, 'utf8'))).map((text) => `${relative(root, name)}: ${text}`),
    );
    expect(found).toEqual([]);
  });

  it('in the sample documents', () => {
    const found = samples.flatMap((name) =>
      faults(pattern, stringsIn(JSON.parse(readFileSync(name, 'utf8')))).map(
        (text) => `${relative(root, name)}: ${text}`,
      ),
    );
    expect(found).toEqual([]);
  });
});

describe('The check of punctuation', () => {
  it('has much to read', () => {
    expect(words.flatMap((name) => textsOf(readFileSync(name, 'utf8'))).length).toBeGreaterThan(1_500);
    expect(samples.length).toBeGreaterThan(4);
  });

  it.each(['同意,反对', '你好!', '说明(一)', '(一)说明', '村里:先办', '"公示"', '完成.', '要不要?'])(
    'finds the fault in %s',
    (text) => {
      expect(HALF.test(text)).toBe(true);
    },
  );

  it.each([
    '同意，反对',
    '上午 9:30 到会',
    '1,284 分',
    '〔2026〕3 号',
    '说明（一）',
    '版本 1.2 起',
    '见 README.md 文件',
    '“公示”',
  ])('lets %s pass', (text) => {
    expect(HALF.test(text)).toBe(false);
  });

  it('finds a date with spaces, and points for an ellipsis', () => {
    expect(SPACED_DATE.test('2026 年 11 月')).toBe(true);
    expect(SPACED_DATE.test('2026年11月21日')).toBe(false);
    expect(STOPS.test('请稍候...')).toBe(true);
    expect(STOPS.test('请稍候……')).toBe(false);
  });
});
