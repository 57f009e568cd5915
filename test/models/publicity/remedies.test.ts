import { remediesFor, type RemedyAsked } from '@cunju/models';
import { describe, expect, test } from 'vitest';

const ask = (more: Partial<RemedyAsked>) =>
  remediesFor({ setting: 'rural', against: 'committee-decision', date: '2026-04-12', ...more });
const brief = (more: Partial<RemedyAsked>) =>
  ask(more).map(({ to, act, basis }) => [to, act, basis.law, basis.article]);

const village = '村民委员会组织法';
const community = '城市居民委员会组织法';

describe('Where to turn', () => {
  test.each([
    ['rural', 'committee-decision', '2026-01-01', ['court'], 'revoke', village, '41'],
    ['rural', 'committee-decision', '2025-12-31', ['court'], 'revoke', village, '36'],
    ['rural', 'assembly-decision', '2026-01-01', ['township'], 'correct', village, '31'],
    ['rural', 'by-law', '2025-12-31', ['township'], 'correct', village, '27'],
    ['rural', 'publicity', '2026-01-01', ['township', 'county'], 'publish', village, '36'],
    ['rural', 'publicity', '2025-12-31', ['township', 'county'], 'publish', village, '31'],
    ['urban', 'committee-decision', '2026-01-01', ['court'], 'revoke', community, '40'],
    ['urban', 'by-law', '2026-01-01', ['township'], 'correct', community, '31'],
    ['urban', 'publicity', '2026-01-01', ['township', 'county'], 'publish', community, '35'],
    ['collective', 'assembly-decision', '2026-01-01', ['court'], 'revoke', '农村集体经济组织法', '57'],
    ['owners', 'assembly-decision', '2026-01-01', ['court'], 'revoke', '民法典', '280'],
  ] as const)('%s, %s, %s', (setting, against, date, to, act, law, article) => {
    expect(brief({ setting, against, date })).toEqual([[to, act, law, article]]);
  });

  test('no last day is made up where the law names none', () => {
    expect(ask({})[0]).not.toHaveProperty('by');
    expect(ask({ setting: 'owners' })[0]).not.toHaveProperty('by');
  });

  test.each([
    ['2026-04-12', undefined, '2027-04-12'],
    ['2026-04-12', '2026-06-01', '2027-06-01'],
    ['2026-04-12', '2030-04-11', '2031-04-11'],
    ['2026-04-12', '2030-04-12', '2031-04-12'],
    ['2026-04-12', '2030-04-13', '2031-04-12'],
  ])('a decision of a collective of %s, known on %s, is taken to court by %s', (date, knownOn, by) => {
    expect(ask({ setting: 'collective', date, ...(knownOn && { knownOn }) })[0]?.by).toBe(by);
  });

  test('a complaint about publishing is answered in the days of the province, else in twenty', () => {
    const answered = (province?: string) =>
      ask({ against: 'publicity', date: '2026-07-01', ...(province && { province }) })[0]?.answerBy;
    expect(answered('50')).toMatchObject({ on: '2026-07-11', basis: { article: '31', confidence: 'T' } });
    expect(answered('51')).toMatchObject({ on: '2026-07-21', basis: { article: '17' } });
    expect(answered()).toEqual({ on: '2026-07-21', basis: { law: 'cunju', confidence: 'D' } });
    expect(
      ask({ against: 'publicity', date: '2026-07-01', knownOn: '2026-08-01', province: '50' })[0]?.answerBy?.on,
    ).toBe('2026-08-11');
  });

  test('women whose rights are harmed have four ways (妇女权益保障法 75, 77) since 2023', () => {
    expect(brief({ against: 'womens-rights', date: '2023-01-01' })).toEqual([
      [['township'], 'correct', '妇女权益保障法', '75'],
      [['arbitration'], 'arbitrate', '妇女权益保障法', '75'],
      [['court'], 'sue', '妇女权益保障法', '75'],
      [['procurator'], 'public-interest', '妇女权益保障法', '77'],
    ]);
    expect(ask({ against: 'womens-rights', date: '2022-12-31' })).toEqual([]);
  });

  test('nothing is said where no law in force was read for it', () => {
    expect(ask({ setting: 'urban', date: '2025-12-31' })).toEqual([]);
    expect(ask({ date: '1990-01-01' })).toEqual([]);
  });

  test('a pack with the rules of a province has the articles of the national law', () => {
    expect(brief({ province: '51' })).toEqual([[['court'], 'revoke', village, '41']]);
  });
});
