import type { Delegation } from '@cunju/models';
import { describe, expect, it } from 'vitest';
import { checkDelegation } from '../../../packages/models/src/checks/delegation/check.js';
import { authority } from '../read/valid-records.js';
import { after } from './record-table.js';

const own = { law: 'cunju', confidence: 'D' };
const shandong = (article: string) => ({
  law: '山东省实施《中华人民共和国村民委员会组织法》办法',
  versionOn: '2012-11-29',
  article,
  confidence: 'T',
});
const rural = { pack: 'cn-rural-2026', law: '村民委员会组织法', versionOn: '2025-10-28', confidence: 'T' };
const inProvince = (d: Delegation, province: string) => (d.locality.code = `${province}${d.locality.code.slice(2)}`);
const wholeOf = (document: Delegation, change: (d: Delegation) => unknown) => checkDelegation(after(document, change));
const missing = (field: string, ...path: (string | number)[]) => ({
  code: 'missing-field',
  severity: 'warning',
  path: [...path, field],
  facts: { field },
});
const scope = (reason: string, path: string, basis: object = own, severity = 'advice') => ({
  code: 'delegation-scope',
  severity,
  path: [path],
  facts: { reason },
  basis,
  ref: 'E_NOT_DELEGATED',
});

describe('All that is said of matters handed over', () => {
  const notDelegable = (matter: string, body: string, at: number, article: string) => ({
    code: 'not-delegable',
    severity: 'warning',
    path: ['matters', at],
    facts: { matter, body },
    basis: expect.objectContaining({ ...rural, article }) as object,
    ref: 'E_NOT_DELEGATED',
  });
  const unannounced = (part: string, path: string) => ({
    code: 'delegation-unannounced',
    severity: 'warning',
    path: [path],
    facts: { missing: part },
    basis: shandong('23'),
  });

  it.each<[string, (d: Delegation) => unknown, object[]]>([
    ['where nothing is wrong', () => undefined, []],
    ['to nobody', (d) => delete d.delegateTo, [missing('delegateTo')]],
    ['on no day', (d) => delete d.grantedOn, [missing('grantedOn')]],
    [
      'on no day, revoked',
      (d) => Object.assign(d, { grantedOn: undefined, revokedOn: '2026-01-01' }),
      [missing('grantedOn')],
    ],
    ['revoked the same day', (d) => (d.revokedOn = '2026-04-12'), []],
    ['revoked later', (d) => (d.revokedOn = '2026-04-13'), []],
    [
      'revoked before',
      (d) => (d.revokedOn = '2026-04-11'),
      [
        {
          code: 'dates-reversed',
          severity: 'warning',
          path: ['revokedOn'],
          facts: { from: '2026-04-12', to: '2026-04-11' },
        },
      ],
    ],
    ['where none are named', (d) => delete d.matters, [scope('no-matters', 'matters')]],
    [
      'where none are named in a village of Shandong',
      (d) => Object.assign(d, { matters: [] }) && inProvince(d, '37'),
      [scope('no-matters', 'matters', shandong('23'), 'warning')],
    ],
    [
      'where none are named in a community of Shandong',
      (d) => Object.assign(d, { matters: [], setting: 'urban' }) && inProvince(d, '37'),
      [scope('no-matters', 'matters')],
    ],
    ['before there was a law', (d) => (d.grantedOn = '2017-01-01'), []],
    [
      'that only the assembly decides',
      (d) => (d.matters = ['public-works', 'committee-election']),
      [notDelegable('committee-election', 'villageRepAssembly', 1, '18')],
    ],
    [
      'by another body than has them',
      (d) => Object.assign(d, { body: 'groupMeeting', matters: ['public-works'] }),
      [notDelegable('public-works', 'villageRepAssembly', 0, '28')],
    ],
    [
      'to another body than may have them',
      (d) => Object.assign(d, { delegateTo: 'groupMeeting', matters: ['public-works'] }),
      [notDelegable('public-works', 'groupMeeting', 0, '28')],
    ],
    ['that are others of weight', (d) => d.matters!.push('other-important'), []],
    [
      'that are others of weight in Shandong',
      (d) => d.matters!.push('other-important') && inProvince(d, '37'),
      [scope('catch-all', 'matters', shandong('20'), 'warning')],
    ],
    ['without an end', (d) => delete d.expiresOn, [scope('no-term', 'expiresOn')]],
    ['up to the end of office', (d) => (d.expiresOn = '2030-12-31'), []],
    ['beyond the end of office', (d) => (d.expiresOn = '2031-01-01'), [scope('over-term', 'expiresOn')]],
    ['with an end, when nobody says when office ends', (d) => delete d.termEndsOn, []],
    ['to be handed on', (d) => (d.mayPassOn = true), [scope('passed-on', 'mayPassOn')]],
    [
      'without a paper',
      (d) => Object.assign(d, { resolutionId: undefined, documents: [] }),
      [{ code: 'delegation-not-written', severity: 'advice', path: ['resolutionId'], facts: {}, basis: own }],
    ],
    [
      'that nobody heard of, in Shandong',
      (d) => Object.assign(d, { announcedOn: undefined, filing: undefined }) && inProvince(d, '37'),
      [unannounced('announcement', 'announcedOn'), unannounced('filing', 'filing')],
    ],
    ['that nobody heard of, elsewhere', (d) => Object.assign(d, { announcedOn: undefined, filing: undefined }), []],
  ])('%s', (_, change, expected) => expect(wholeOf(authority, change)).toEqual(expected));
});
