import type { Delegation, Proxy } from '@cunju/models';
import { describe, expect, it } from 'vitest';
import { checkDelegation } from '../../../packages/models/src/checks/delegation/check.js';
import { delegation } from '../read/valid-records.js';
import { after } from './record-table.js';

const own = { law: 'cunju', confidence: 'D' };
const collective = (article: string) => ({
  pack: 'cn-collective-2025',
  law: '农村集体经济组织法',
  article,
  versionOn: '2024-06-28',
  confidence: 'T',
});
const wholeOf = (document: Delegation, change: (d: Delegation) => unknown) => checkDelegation(after(document, change));
const missing = (field: string, ...path: (string | number)[]) => ({
  code: 'missing-field',
  severity: 'warning',
  path: [...path, field],
  facts: { field },
});
describe('All that is said of who votes for whom', () => {
  const first = (more: Partial<Proxy>) => (d: Delegation) => Object.assign(d.proxies![0]!, more);
  const holder = (reason: string, path: string[], basis: object = collective('27'), severity = 'warning') => ({
    code: 'proxy-holder',
    severity,
    path: ['proxies', 0, ...path],
    facts: { proxy: 'p1', reason },
    basis,
  });
  const late = (on: string) => ({
    code: 'done-late',
    severity: 'warning',
    path: ['proxies', 0, 'grantedOn'],
    facts: { on, by: '2026-11-15' },
  });
  const expired = {
    code: 'delegation-scope',
    severity: 'warning',
    path: ['proxies', 0, 'expiresOn'],
    facts: { reason: 'expired' },
  };

  it.each<[string, (d: Delegation) => unknown, object[]]>([
    ['where nothing is wrong', () => undefined, []],
    ['at no meeting', (d) => Object.assign(d, { meeting: undefined, publishedOn: '2026-11-15' }), [missing('meeting')]],
    ['where nobody does', (d) => delete d.proxies, [missing('proxies')]],
    [
      'by word of mouth',
      first({ form: 'oral' }),
      [
        {
          code: 'delegation-not-written',
          severity: 'warning',
          path: ['proxies', 0, 'form'],
          facts: {},
          basis: collective('27'),
        },
      ],
    ],
    [
      'for good',
      first({ covers: 'standing' }),
      [
        {
          code: 'delegation-scope',
          severity: 'advice',
          path: ['proxies', 0, 'covers'],
          facts: { reason: 'standing' },
          basis: own,
        },
      ],
    ],
    [
      'for motions that nobody names',
      first({ covers: 'motions', motionIds: [] }),
      [missing('motionIds', 'proxies', 0)],
    ],
    ['for motions', first({ covers: 'motions', motionIds: ['m1'] }), []],
    ['from that day', first({ grantedOn: '2026-11-15' }), []],
    ['from the day after', first({ grantedOn: '2026-11-16' }), [late('2026-11-16')]],
    ['up to that day', first({ expiresOn: '2026-11-15' }), []],
    ['up to the day before', first({ expiresOn: '2026-11-14' }), [expired]],
    [
      'by somebody who may not vote',
      (d) => (d.proxies![0]!.holder.eligible = false),
      [holder('not-eligible', ['holder', 'eligible'])],
    ],
    ['by a candidate, where no law minds', (d) => (d.proxies![0]!.holder.candidate = true), []],
    ['by themselves', (d) => (d.proxies![0]!.holder.voter = 'V-1'), [holder('self', ['holder', 'voter'])]],
    ['by somebody else', first({ relation: 'other' }), [holder('not-same-household', ['relation'])]],
    [
      'by another household',
      (d) => (d.proxies![0]!.holder.household = 'H-2'),
      [holder('not-same-household', ['relation'])],
    ],
    ['by a household that nobody names', (d) => delete d.proxies![0]!.holder.household, []],
    ['for a household that nobody names', (d) => delete d.proxies![0]!.principal.household, []],
    [
      'by one who is represented too',
      (d) => (d.proxies![0]!.holder.voter = 'V-3'),
      [holder('represented-too', ['holder', 'voter'], own, 'advice')],
    ],
    [
      'twice',
      (d) => (d.proxies![1]!.principal.voter = 'V-1'),
      [
        {
          code: 'counted-twice',
          severity: 'error',
          path: ['proxies', 1, 'principal', 'voter'],
          facts: { voter: 'V-1' },
        },
      ],
    ],
    [
      'revoked the day before, whatever it says',
      first({ revokedOn: '2026-11-14', form: 'oral', expiresOn: '2026-11-13' }),
      [],
    ],
    ['revoked that day', first({ revokedOn: '2026-11-15', form: 'oral' }), []],
    ['revoked the day after', first({ revokedOn: '2026-11-16', grantedOn: '2026-11-16' }), [late('2026-11-16')]],
    [
      'where the law knows no proxies',
      (d) => Object.assign(d, { setting: 'rural', body: 'villageAssembly' }),
      [
        {
          code: 'proxy-not-allowed',
          severity: 'advice',
          path: ['body'],
          facts: { body: 'villageAssembly' },
          basis: own,
        },
      ],
    ],
    [
      'where the law knows no proxies, all revoked',
      (d) => {
        Object.assign(d, { setting: 'rural', body: 'villageAssembly' });
        d.proxies!.forEach((one) => (one.revokedOn = '2026-11-14'));
      },
      [],
    ],
  ])('%s', (_, change, expected) => expect(wholeOf(delegation, change)).toEqual(expected));
});
