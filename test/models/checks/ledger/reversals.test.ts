import type { LedgerEntry } from '@cunju/models';
import { describe, expect, it } from 'vitest';
import { checkReversals } from '../../../../packages/models/src/checks/reversals.js';
import { collector } from '../../../../packages/models/src/read/collector.js';
import { back, entry } from '../../ledger/books.js';
import { without } from './alone.js';

function said(entries: readonly LedgerEntry[]): readonly unknown[] {
  const { report, findings } = collector();
  checkReversals(entries, new Map(entries.map((one) => [one.id, one])), report);
  return findings();
}

const invalid = (at: number, reason: string) => ({
  code: 'reversal-invalid',
  severity: 'error',
  path: ['entries', at, 'reverses'],
  facts: { entry: `e${at}`, reason },
});
const earn = entry(0, ['a', 'earn', 5]);
const first = back(earn, 1);
const secret = without(entry(0, ['a', 'deduct', 5, { commitment: 'f'.repeat(64) }]), 'debit');

describe('A reversal', () => {
  it.each<[string, LedgerEntry[], unknown[]]>([
    ['takes back an earlier entry', [earn, first], []],
    ['names nothing', [earn, without(first, 'reverses')], [invalid(1, 'target')]],
    ['names what is not in the book', [earn, { ...first, reverses: 'e9' }], [invalid(1, 'target')]],
    [
      'names a later entry',
      [
        { ...first, id: 'e0', seq: 0, reverses: 'e1' },
        { ...earn, id: 'e1', seq: 1 },
      ],
      [invalid(0, 'target')],
    ],
    ['names itself', [earn, { ...first, reverses: 'e1' }], [invalid(1, 'target')]],
    ['is in truth another kind of entry', [earn, { ...first, kind: 'adjust' }], [invalid(1, 'target')]],
    ['takes back a reversal', [earn, first, back(first, 2)], [invalid(2, 'of-reversal')]],
    ['comes twice', [earn, first, back(earn, 2)], [invalid(2, 'twice')]],
    [
      'comes after one that was not valid',
      [earn, { ...first, points: 4 }, back(earn, 2)],
      [invalid(1, 'points'), invalid(2, 'twice')],
    ],
    ['takes back fewer points', [earn, { ...first, points: 4 }], [invalid(1, 'points')]],
    ['takes back more points', [earn, { ...first, points: 6 }], [invalid(1, 'points')]],
    ['takes the points from another account', [earn, { ...first, debit: 'b' }], [invalid(1, 'accounts')]],
    ['gives the points to another account', [earn, { ...first, credit: 'fund' }], [invalid(1, 'accounts')]],
    ['of what was concealed gives to whomever it names', [secret, back(secret, 1, { credit: 'b' })], []],
    [
      'of what was concealed takes from another account',
      [secret, back(secret, 1, { debit: 'fund' })],
      [invalid(1, 'accounts')],
    ],
    [
      'is of another entry than the one before',
      [earn, { ...earn, id: 'e1', seq: 1 }, back(earn, 2), back({ ...earn, id: 'e1' }, 3)],
      [],
    ],
  ])('%s', (_, entries, expected) => {
    expect(said(entries)).toEqual(expected);
  });
});
