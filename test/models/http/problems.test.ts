import { LOCALES } from '@cunju/i18n';
import { problemTitle } from '@cunju/i18n/problems.js';
import {
  newProblem,
  problemCode,
  problemCodes,
  problemSchema,
  problems,
  problemsOf,
  readProblem,
  routes,
} from '@cunju/models/http';
import { describe, expect, it } from 'vitest';

const serverTime = '2026-11-21T09:00:00+08:00';

describe('The closed list of problems', () => {
  it('gives every problem a status of refusal and says which may be tried again', () => {
    for (const code of problemCodes) expect(problems[code].status, code).toBeGreaterThanOrEqual(400);
    const retryable = problemCodes.filter((code) => problems[code].retryable).sort();
    expect(retryable).toEqual(['in-progress', 'rate-limited', 'unavailable']);
  });

  it('answers idempotency as the contract says', () => {
    expect(problems['idempotency-mismatch'].status).toBe(422);
    expect(problems['in-progress'].status).toBe(409);
    expect(problems['idempotency-key-required'].status).toBe(400);
  });

  it('holds no problem that no route has, and every route names only problems of the list', () => {
    const used = new Set(Object.values(routes).flatMap(problemsOf));
    expect([...used].sort()).toEqual([...problemCodes].sort());
  });

  it('builds a body that its own schema takes, with the members of its code', () => {
    const body = newProblem('balance-too-low', { title: '积分不够', serverTime, balance: 12, needed: 40 });
    expect(body).toEqual({
      type: 'urn:cunju:problem:balance-too-low',
      title: '积分不够',
      status: 409,
      retryable: false,
      serverTime,
      balance: 12,
      needed: 40,
    });
    expect(problemSchema('balance-too-low').safeParse(body).success).toBe(true);
    expect(readProblem(body)).toBe(body);
  });

  it('does not take a body without a member of its code, of another status, or of a type that is not on the list', () => {
    const body = newProblem('already-reversed', { title: 'x', serverTime, entry: 'e-1' });
    expect(readProblem({ ...body, entry: undefined })).toBeUndefined();
    expect(readProblem({ ...body, status: 200 })).toBeUndefined();
    expect(readProblem({ ...body, retryable: true })).toBeUndefined();
    expect(readProblem({ ...body, type: 'urn:cunju:problem:other' })).toBeUndefined();
    for (const nothing of [undefined, null, 'text', 7, [], {}]) expect(readProblem(nothing)).toBeUndefined();
  });

  it('keeps members that a later version adds', () => {
    const body = { ...newProblem('not-found', { title: 'x', serverTime }), more: 1 };
    expect(readProblem(body)).toMatchObject({ more: 1 });
  });

  it('finds a code by its type and by nothing else', () => {
    expect(problemCode('urn:cunju:problem:recused')).toBe('recused');
    for (const type of ['recused', 'urn:cunju:problem:', 'urn:cunju:problem:toString', 3, undefined])
      expect(problemCode(type)).toBeUndefined();
  });

  it('has a title in every language, short, without a full stop, and different for every code', () => {
    for (const locale of LOCALES) {
      const titles = problemCodes.map((code) => problemTitle(code, locale));
      expect(new Set(titles).size, locale).toBe(titles.length);
      for (const title of titles) {
        expect(title.length, title).toBeLessThanOrEqual(locale === 'en' ? 80 : 30);
        expect(title).not.toMatch(/[。.]$/);
        if (locale !== 'en') expect(title).not.toMatch(/[\u4e00-\u9fff][,;:!?()]|[,;:!?()][\u4e00-\u9fff]/);
      }
    }
    expect(problemTitle('already-voted', 'zh-Hans')).toBe('已经投过票了');
  });
});
