import {
  finding,
  read,
  type Body,
  type Finding,
  type FindingCode,
  type FindingFacts,
  type Matter,
} from '@cunju/models';
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

const body: Body = 'villageAssembly';
const matter: Matter = 'public-works';

/** Facts for every code; a code without them does not compile. */
const samples: { readonly [C in FindingCode]: readonly FindingFacts[C][] } = {
  'too-large': [
    { bytes: 52_428_800, limit: 2_097_152 },
    { bytes: 3_000, limit: 1_024 },
  ],
  'too-deep': [{ depth: 40, limit: 32 }],
  'not-text': [{ encoding: 'utf-8, gbk' }],
  'json-broken': (
    ['value', 'comma', 'colon', 'quote', 'key', 'escape', 'number', 'end', 'no-trailing-comma'] as const
  ).flatMap((expected) => ['x', '，', '\n'].map((found) => ({ line: 2, column: 3, found, expected }))),
  'json-chinese-quote': [{ line: 12, column: 8, found: '“' }],
  'json-truncated': [{ line: 3, column: 1 }],
  'html-instead': [{ start: '<!doctype html>' }],
  'forbidden-key': [{ key: '__proto__' }],
  'unknown-field': [{ key: 'titel' }],
  'not-a-document': [{ found: 'list' }, { found: 'unreadable' }],
  'wrong-type': [
    { expected: 'integer', found: 'text' },
    { expected: 'list', found: 'object' },
  ],
  'schema-too-new': [{ found: 2, supported: 1 }],
  'missing-field': [{ field: 'title' }, { field: 'somethingElse' }],
  'wrong-kind': [
    { expected: 'index', found: 'consultation' },
    { expected: 'index', found: 'other' },
  ],
  'not-allowed-value': [{ found: 'x', allowed: ['village', 'household'] }],
  'wrong-format': ['id', 'phone', 'date', 'instant', 'sha256', 'area-code', 'other'].map((format) => ({
    format,
    found: 'x',
  })),
  'number-range': [
    { minimum: 1, found: 0 },
    { maximum: 10, found: 11 },
  ],
  'too-long': [{ maximum: 200 }],
  'too-short': [{ minimum: 1 }, { minimum: 2 }],
  'bad-date': [{ found: '2026-02-30' }],
  'dates-reversed': [
    { from: '2026-11-10', to: '2026-11-01' },
    { from: '2026-11-10T09:00:00Z', to: '2026-11-01T09:00:00Z' },
  ],
  'duplicate-id': [{ id: 'a1' }],
  'unknown-reference': [{ id: 'a1', in: 'articles' }],
  'unsafe-link': [{ href: 'javascript:1' }],
  'bad-text': [{ reason: 'control' }, { reason: 'bidi' }, { reason: 'surrogate' }],
  'private-data': [
    { kind: 'key', field: '手机号' },
    { kind: 'unmasked-name', field: 'maskedName' },
    { kind: 'id-number', field: 'note' },
  ],
  'sensitive-text': [{ kind: 'phone' }, { kind: 'bank-card' }, { kind: 'plate' }, { kind: 'health' }],
  'quorum-not-met': [{ present: 151, needed: 152, base: 228, short: 1 }],
  'majority-not-met': [{ for: 45, needed: 46, base: 90, short: 1 }],
  'votes-over-present': [{ votes: 91, present: 90 }],
  'present-over-base': [{ present: 121, base: 120 }],
  'outcome-differs': [{ recorded: 'passed', computed: 'no-quorum' }],
  'base-differs': [{ recorded: 119, roll: 120 }],
  'no-rule-pack': [{ setting: 'rural', date: '1990-01-01' }],
  'pack-differs': [{ recorded: 'a', inForce: 'b' }],
  'wrong-body': [{ body, needed: 'groupMeeting', matter }],
  'other-law': [{ matter, law: '农村集体经济组织法', body: 'memberAssembly' }],
  'laws-conflict': [{ matter, first: '农村土地承包法', second: '村民委员会组织法' }],
  'not-delegable': [{ matter, body }],
  'not-delegated': [{ matter, body }],
  'notice-short': [{ days: 5, needed: 10, earliest: '2026-11-21' }],
  'posting-short': [{ days: 5, needed: 15, until: '2026-11-21' }],
  'posting-missing': [{ stage: 'publishResult' }],
  'party-discussion-missing': [{ matter }],
  'statutory-election-online': [{}],
  'ballot-bundled': [{ question: 'q1' }],
  'online-not-binding': [{}],
  'tally-differs': [{ channels: 89, total: 88 }],
  'funding-missing': [{ item: '高龄津贴' }],
  'item-duplicated': [
    { code: 'A01', lists: ['assist', 'relief'] },
    { code: 'A01', lists: ['assist'] },
  ],
  'item-expired': [{ item: '高龄津贴', on: '2026-11-20' }],
  'basis-missing': [{ item: '高龄津贴' }],
  'department-missing': [{ item: '高龄津贴' }],
  'admission-missing': [{ item: '高龄津贴', on: '2026-05-01' }],
  'trial-ended': [{ item: '高龄津贴', on: '2026-05-01' }],
  'power-in-duty': [{ item: '高龄津贴', words: '罚款' }],
  'item-similar': [
    { item: '高龄津贴', other: '高龄补贴', lists: ['assist', 'autonomy'] },
    { item: '高龄津贴', other: '高龄补贴', lists: ['assist'] },
  ],
  'table-unread': [{ reason: 'empty' }, { reason: 'no-header' }],
  'column-unknown': [{ column: '备注' }],
  'row-skipped': [{ row: 7 }],
  'value-unread': [{ row: 7, column: '时限', found: '尽快' }],
  'list-guessed': [{ row: 7, list: 'assist' }],
  'step-not-allowed': [{ from: 'applied', to: 'listed' }],
  'trial-long': [{ item: '高龄津贴', until: '2028-05-01', limit: 12 }],
  'review-long': [{ item: '高龄津贴', days: 25, limit: 20 }],
  'rules-not-in-force': [{ version: 'v1' }],
  'review-missing': [{ version: 'v1' }],
  'filing-missing': [{ version: 'v1' }],
  'rhyme-uneven': [{ line: 2, expected: 3 }],
  'rule-hint': [
    {
      lr: 'LR-01',
      level: 'B',
      quote: '罚款',
      start: 0,
      end: 2,
      targetId: 'c1',
      ground: 'fine',
      suggestion: 'advise-correct',
    },
    {
      lr: 'LR-22',
      level: 'B',
      quote: '',
      start: 0,
      end: 0,
      targetId: 'v1',
      ground: 'no-meeting',
      suggestion: 'hold-assembly',
    },
  ],
  'import-no-articles': [{}],
  'import-no-chapters': [{}],
  'import-preamble': [{ paragraphs: 2 }],
  'import-set-aside': [{ line: 3, text: '某一行' }],
  'import-number': [{ expected: 2, found: 3, line: 4 }],
  'import-empty-article': [{ no: 2, line: 5 }],
  'numbers-not-in-order': [{ expected: 2, found: 3 }],
  'seq-gap': [{ expected: 2, found: 5 }],
  'unknown-account': [{ account: 'h9', entry: 'e1' }],
  'entry-before-notice': [{ entry: 'e1', noticeTo: '2026-11-21' }],
  'approvals-few': [{ entry: 'e1', approvals: 1, needed: 2 }],
  'reversal-invalid': (['target', 'points', 'accounts', 'balance', 'twice', 'of-reversal'] as const).map((reason) => ({
    entry: 'e1',
    reason,
  })),
  'balance-below-floor': [{ account: 'h1', balance: -5, floor: 0 }],
  'points-out-of-range': [
    { entry: 'e1', points: 11, minimum: 5, maximum: 10 },
    { entry: 'e1', points: 1, minimum: 2, maximum: Number.MAX_SAFE_INTEGER },
  ],
  'cap-exceeded': [{ account: 'h1', item: '打扫', points: 21, cap: 20 }],
  'deduction-open': [{ entry: 'e1' }],
  'integrity-size': [{ recorded: 5_000, found: 4_999 }],
  'integrity-broken': [{ block: 1, firstSeq: 256, lastSeq: 511 }],
  'balance-misused': (['redeem', 'transfer', 'lower'] as const).flatMap((act) =>
    (['base', 'honour'] as const).map((balance) => ({ entry: 'e1', balance, act })),
  ),
  'redeemed-over-available': [{ entry: 'e1', account: 'h1', points: 20, available: 12 }],
  'entry-still-pending': [{ entry: 'e1', state: 'objected' }],
  'approver-not-apart': (['author', 'holder'] as const).map((reason) => ({ entry: 'e1', office: 'A', reason })),
  'item-missing': [{ entry: 'e1' }],
  'item-not-in-force': [{ entry: 'e1', item: 'C01', on: '2026-03-01' }],
  'used-twice': (['evidence', 'receipt', 'request'] as const).map((what) => ({
    entry: 'e2',
    first: 'e1',
    what,
    value: 'x7',
  })),
  'entry-repeated': [{ entry: 'e2', first: 'e1' }],
  'hearing-missing': [{ deduction: 'K01' }],
  'minor-entry': (['deducted', 'no-consent'] as const).map((reason) => ({ entry: 'e1', account: 'p1', reason })),
  'transfer-not-allowed': [{ entry: 'e1', from: 'h1', to: 'h2' }],
  'expiry-differs': [{ account: 'h1', on: '2026-06-30', points: 9, due: 6 }],
  'expiry-announced-late': [{ batch: 'b1', days: 12, needed: 30 }],
  'carry-differs': [{ account: 'h1', closing: 40, carried: 30 }],
  'concealed-differs': [{ recorded: 12, found: 14 }],
  'stock-differs': [{ reward: 'R1', stock: 12, found: 10 }],
  'reward-over-limit': [{ account: 'h1', reward: 'R1', taken: 4, limit: 3 }],
  'batch-sum-differs': (['rows', 'points'] as const).map((what) => ({ batch: 'b1', what, recorded: 408, found: 407 })),
  'entry-outside-period': [{ entry: 'e1', on: '2025-12-30', from: '2026-01-01', to: '2026-12-31' }],
  'entry-after-close': [{ entry: 'e1', closedOn: '2027-01-21' }],
  'stars-differ': [{ account: 'h1', recorded: 5, computed: 4 }],
  'settlement-differs': [{ expected: 120, outstanding: 118, remainder: 2 }],
  'unfair-item': (
    [
      ...(['rights', 'benefits', 'insurance', 'status', 'relatives', 'punished', 'no-rule', 'private-life'] as const),
      ...(['minors', 'donation', 'social-media', 'app'] as const),
    ] as const
  ).flatMap((reason) => ['K9', ''].map((words) => ({ item: 'K01', words, reason }))),
  'unfair-reward': (['fine', 'cash', 'benefit', 'dividend', 'right', 'service', 'alcohol-tobacco'] as const).flatMap(
    (reason) => ['R1', 'R'].map((words) => ({ reward: 'R1', words, reason })),
  ),
  'ballots-set-aside': (
    [
      ...(['unreadable', 'channel', 'early', 'late'] as const),
      ...(['not-on-roll', 'no-household', 'repeated', 'household-repeated'] as const),
    ] as const
  ).map((reason) => ({ reason, ballots: 3 })),
  'household-voted-twice': [{ households: 3, differing: 1 }],
  'proxy-many': (['proxy', 'assisted'] as const).map((way) => ({ way, ballots: 5, most: 3 })),
  'voter-with-choice': [{ ballots: 12 }],
  'brand-contrast': [{ colour: '#ffee00', ratio: 1.2, needed: 4.5 }],
};

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
