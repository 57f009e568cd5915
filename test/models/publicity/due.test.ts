import { publicityAnswerDue, publicityDue, type PublicityAsked } from '@cunju/models';
import { describe, expect, test } from 'vitest';

const ours = { law: 'cunju', confidence: 'D' };
const sichuan = (article: string) => ({ law: '四川省村务公开条例', article, confidence: 'T' });
const shandong = (article: string) => ({ law: '山东省村务公开条例', article, confidence: 'T' });
const chongqing = (article: string) => ({
  law: '重庆市实施《中华人民共和国村民委员会组织法》办法',
  article,
  confidence: 'T',
});
const hainan = (article: string) => ({ law: '海南省实施《中华人民共和国村民委员会组织法》办法', article });

const rural = (more: Partial<PublicityAsked>) =>
  publicityDue({ setting: 'rural', matter: 'general', eventOn: '2026-05-12', ...more });

describe('When a matter is published in a village', () => {
  test('a general matter every quarter and for fifteen days, on the board (村民委员会组织法 35)', () => {
    const article = {
      pack: 'cn-rural-2026',
      law: '村民委员会组织法',
      article: '35',
      versionOn: '2025-10-28',
      confidence: 'T',
    };
    expect(rural({})).toEqual({
      matter: 'general',
      rhythm: 'quarterly',
      period: { from: '2026-04-01', to: '2026-06-30' },
      stands: { days: 15, basis: article },
      board: article,
      basis: article,
    });
  });

  test.each([
    ['2026-01-01', '2026-01-01', '2026-03-31'],
    ['2026-03-31', '2026-01-01', '2026-03-31'],
    ['2026-04-01', '2026-04-01', '2026-06-30'],
    ['2026-09-30', '2026-07-01', '2026-09-30'],
    ['2026-12-31', '2026-10-01', '2026-12-31'],
  ])('the quarter of %s is %s to %s', (eventOn, from, to) => {
    expect(rural({ eventOn })?.period).toEqual({ from, to });
  });

  test.each([
    ['finance', false, undefined, 'quarterly', '35'],
    ['finance', true, undefined, 'monthly', '35'],
    ['general', true, undefined, 'quarterly', '35'],
    ['important', true, undefined, 'promptly', '35'],
    ['finance', false, '370102', 'monthly', '12'],
    ['general', false, '37', 'quarterly', '35'],
  ] as const)('%s with much business %s in province %s: %s (%s)', (matter, busy, province, rhythm, article) => {
    expect(rural({ matter, busy, ...(province && { province }) })).toMatchObject({ rhythm, basis: { article } });
  });

  test('months are whole months, February too', () => {
    const due = rural({ matter: 'finance', busy: true, eventOn: '2028-02-05' });
    expect(due?.period).toEqual({ from: '2028-02-01', to: '2028-02-29' });
  });

  test('what is important has no period, and no last day but in provinces that count one', () => {
    const due = rural({ matter: 'important' });
    expect([due?.period, due?.by]).toEqual([undefined, undefined]);
    expect(rural({ matter: 'important', province: '51' })?.by).toMatchObject({
      on: '2026-05-22',
      basis: sichuan('10'),
    });
    expect(rural({ matter: 'important', province: '50' })?.by).toMatchObject({
      on: '2026-05-22',
      basis: chongqing('30'),
    });
    expect(rural({ matter: 'important', province: '37' })?.by).toBeUndefined();
  });

  test('a last day on a holiday moves to the day after it', () => {
    expect(rural({ matter: 'important', province: '51', eventOn: '2026-04-25' })?.by?.on).toBe('2026-05-06');
  });

  test.each([
    ['51', 'general', '2026-05-12', '2026-07-10', sichuan('10')],
    ['50', 'general', '2026-05-12', '2026-07-15', chongqing('30')],
    ['51', 'finance', '2026-05-12', '2026-06-10', sichuan('10')],
    ['50', 'finance', '2026-05-12', '2026-06-15', chongqing('30')],
    // 10 days after 31 December end on a working day; the 15th of February is the Spring Festival and stays.
    ['51', 'general', '2025-12-31', '2026-01-10', sichuan('10')],
    ['50', 'finance', '2026-01-20', '2026-02-15', chongqing('30')],
  ] as const)('in province %s, %s of %s is on the board by %s', (province, matter, eventOn, on, basis) => {
    expect(rural({ province, matter, eventOn, busy: true })?.by).toMatchObject({ on, basis });
  });

  test('fifteen days count from 2026 on; before, only what the province counted', () => {
    expect(rural({ eventOn: '2025-12-31' })?.stands).toBeUndefined();
    expect(rural({ eventOn: '2025-12-31', province: '51' })?.stands).toMatchObject({ days: 10, basis: sichuan('10') });
    expect(rural({ eventOn: '2025-12-31', province: '37' })?.stands).toMatchObject({ days: 5, basis: shandong('13') });
    expect(rural({ eventOn: '2026-01-01', province: '51' })?.stands).toMatchObject({
      days: 15,
      basis: { article: '35' },
    });
  });

  test('the board itself is asked for from 2026 on, and for finance in Hainan by its own article', () => {
    expect(rural({ eventOn: '2025-12-31' })?.board).toBeUndefined();
    expect(rural({ eventOn: '2026-01-01' })?.board).toMatchObject({ article: '35' });
    expect(rural({ province: '46', matter: 'finance' })?.board).toMatchObject(hainan('25'));
    expect(rural({ province: '46', matter: 'general' })?.board).toMatchObject({ article: '35' });
  });
});

describe('When a matter is published elsewhere', () => {
  test('in a community in time, for fifteen days (居民委员会组织法 34)', () => {
    const due = publicityDue({ setting: 'urban', matter: 'finance', eventOn: '2026-05-12', busy: true });
    expect(due).toMatchObject({ rhythm: 'promptly', stands: { days: 15 }, basis: { article: '34' } });
    expect(due?.period).toBeUndefined();
  });

  test('provinces whose rules are of villages add nothing to a community', () => {
    expect(publicityDue({ setting: 'urban', province: '51', matter: 'important', eventOn: '2026-05-12' })?.by).toBe(
      undefined,
    );
  });

  test.each([
    ['finance', 'regularly'],
    ['important', 'promptly'],
    ['general', 'promptly'],
  ] as const)('%s of a collective %s (农村集体经济组织法 45)', (matter, rhythm) => {
    const due = publicityDue({ setting: 'collective', matter, eventOn: '2026-05-12' });
    expect(due).toEqual({
      matter,
      rhythm,
      basis: {
        pack: 'cn-collective-2025',
        law: '农村集体经济组织法',
        article: '45',
        versionOn: '2024-06-28',
        confidence: 'T',
      },
    });
  });

  test('of owners by local rules of seven to thirty days; fifteen are our default', () => {
    expect(publicityDue({ setting: 'owners', matter: 'general', eventOn: '2026-05-12' })).toEqual({
      matter: 'general',
      rhythm: 'agreed',
      stands: { days: 15, range: [7, 30], basis: ours },
      basis: ours,
    });
  });

  test('nothing is said where no law was in force, or none speaks of publishing', () => {
    expect(publicityDue({ setting: 'collective', matter: 'general', eventOn: '2025-04-30' })).toBeUndefined();
    expect(publicityDue({ setting: 'rural', matter: 'general', eventOn: '1990-01-01' })).toBeUndefined();
  });
});

describe('By when a question or an objection is answered', () => {
  test.each([
    ['inquiry', '46', 15, hainan('24')],
    ['inquiry', '31', 15, { article: '24' }],
    ['inquiry', '51', 10, sichuan('16')],
    ['inquiry', '37', 5, shandong('16')],
    ['inquiry', '50', 3, chongqing('31')],
    ['inquiry', '13', 15, { law: '河北省村务公开条例', article: '10', confidence: 'T' }],
    ['inquiry', '43', 15, ours],
    ['escalation', '51', 20, sichuan('17')],
    ['escalation', '33', 20, { article: '43', confidence: 'T' }],
    ['escalation', '50', 10, chongqing('31')],
    ['escalation', '37', 20, ours],
    ['plan-objection', '37', 5, shandong('16')],
    ['plan-objection', '50', 5, chongqing('35')],
    ['plan-objection', '51', 5, ours],
    ['plan-answer', '37', 5, shandong('16')],
    ['plan-answer', '50', 5, chongqing('35')],
    ['plan-answer', '51', 10, sichuan('16')],
    ['plan-answer', '43', 10, ours],
  ] as const)('%s in province %s: %i days', (step, province, days, basis) => {
    const due = publicityAnswerDue({ setting: 'rural', province, step, on: '2026-07-01' });
    expect(due).toMatchObject({ step, days, basis });
    expect(due.by).toBe(`2026-07-${String(1 + days).padStart(2, '0')}`);
  });

  test('a holiday moves the last day', () => {
    // The 15 days end on 1 May; the first working day after the holiday is the 6th.
    const due = publicityAnswerDue({ setting: 'rural', province: '43', step: 'inquiry', on: '2026-04-16' });
    expect(due).toEqual({ step: 'inquiry', days: 15, by: '2026-05-06', basis: ours });
  });

  test('a community and a place without a code have our defaults', () => {
    const urban = publicityAnswerDue({ setting: 'urban', province: '51', step: 'escalation', on: '2026-07-01' });
    expect(urban).toEqual({ step: 'escalation', days: 20, by: '2026-07-21', basis: ours });
    expect(publicityAnswerDue({ setting: 'rural', step: 'inquiry', on: '2026-07-01' }).basis).toEqual(ours);
  });
});
