import { describe, expect, it } from 'vitest';
import { checkRoute, type Consultation } from '@cunju/models';
import { bodyFindings, type AskedBody } from '../../../packages/models/src/route/check.js';
import type { Route } from '../../../packages/models/src/route/types.js';

const basis = { pack: 'p', law: '甲法', article: '1', versionOn: '2025-10-28', confidence: 'T' } as const;
const way = (more: Partial<Route>): Route => ({
  matter: 'public-works',
  body: 'villageAssembly',
  alternatives: [],
  delegable: false,
  byCharter: false,
  basis,
  approvals: [],
  findings: [],
  ...more,
});
const asked = (body: AskedBody['body'], delegation?: AskedBody['delegation']): AskedBody => ({
  body,
  date: '2026-03-16',
  paths: { body: ['decidingBody'], delegation: ['delegation'] },
  ...(delegation && { delegation }),
});
const found = (code: string, path: string, facts: object, ref: string) => [
  { code, severity: 'error', path: [path], facts: { matter: 'public-works', ...facts }, basis, ref },
];
const notDelegated = (body: string) => found('not-delegated', 'delegation', { body }, 'E_NOT_DELEGATED');
const notDelegable = (body: string) => found('not-delegable', 'decidingBody', { body }, 'E_NOT_DELEGATED');
const wrong = (body: string, needed: string) => found('wrong-body', 'decidingBody', { body, needed }, 'E_WRONG_BODY');

describe('Whether a body may decide', () => {
  it.each([
    ['villageAssembly', {}, []],
    ['groupMeeting', { alternatives: ['groupMeeting'] }, []],
    ['groupMeeting', {}, wrong('groupMeeting', 'villageAssembly')],
    ['groupMeeting', { body: undefined }, []],
    ['villageRepAssembly', {}, notDelegable('villageRepAssembly')],
    ['villageRepAssembly', { body: 'groupMeeting' }, wrong('villageRepAssembly', 'groupMeeting')],
    ['residentRepAssembly', { body: 'residentAssembly' }, notDelegable('residentRepAssembly')],
    ['residentRepAssembly', {}, wrong('residentRepAssembly', 'villageAssembly')],
    ['memberRepAssembly', { body: 'memberAssembly' }, notDelegable('memberRepAssembly')],
    ['memberRepAssembly', {}, wrong('memberRepAssembly', 'villageAssembly')],
    ['memberAssembly', {}, wrong('memberAssembly', 'villageAssembly')],
    ['villageRepAssembly', { delegateTo: 'villageRepAssembly' }, notDelegated('villageRepAssembly')],
    ['villageRepAssembly', { delegateTo: 'villageRepAssembly', byCharter: true }, []],
  ] as [AskedBody['body'], Partial<Route>, unknown][])('%s for %j', (body, more, expected) => {
    expect(bodyFindings(asked(body), way(more))).toEqual(expected);
  });

  it.each([
    ['2026-03-16', '2026-03-16', []],
    ['2026-03-17', '2026-12-31', notDelegated('villageRepAssembly')],
    ['2026-01-01', '2026-03-15', notDelegated('villageRepAssembly')],
  ])('by a delegation from %s to %s', (grantedOn, expiresOn, expected) => {
    const one = asked('villageRepAssembly', { grantedOn, expiresOn });
    expect(bodyFindings(one, way({ delegateTo: 'villageRepAssembly' }))).toEqual(expected);
  });

  it('is not asked where no law was in force, nobody votes or no body is named', () => {
    const vote = {
      mode: 'ballot',
      setting: 'rural',
      matter: 'public-works',
      decidingBody: 'groupMeeting',
      publishedOn: '2026-03-01',
    };
    const codes = (more: object) => checkRoute({ ...vote, ...more } as unknown as Consultation).map(({ code }) => code);
    expect(codes({})).toEqual(['wrong-body']);
    expect(codes({ publishedOn: '1990-01-01' })).toEqual([]);
    expect(codes({ mode: 'poll' })).toEqual([]);
    expect(codes({ decidingBody: undefined })).toEqual([]);
    expect(codes({ result: { heldOn: '1990-01-01' } })).toEqual([]);
    expect(codes({ period: { opensAt: '2026-01-01T00:00:00Z', closesAt: '1990-01-01T00:00:00Z' } })).toEqual([]);
  });
});
