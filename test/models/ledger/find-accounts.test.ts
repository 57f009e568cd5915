import { findAccounts, type Account, type PointsLedger } from '@cunju/models';
import { describe, expect, it } from 'vitest';

const account = (code: string, more: Partial<Account> = {}): Account => ({
  id: `h-${code}`,
  kind: 'household',
  code,
  openedOn: '2026-01-01',
  ...more,
});

const accounts = [
  account('1-0012', { group: '一组', maskedName: '李**' }),
  account('1-001', { group: '一组', maskedName: '张*' }),
  account('2-001', { group: '二组' }),
  account('a-001', { maskedName: '李*' }),
  account('pool', { kind: 'system', group: '一组', maskedName: '李*' }),
];

const found = (query: string): readonly string[] =>
  findAccounts({ accounts } as unknown as PointsLedger, query).map(({ code }) => code);

describe('Looking up a household', () => {
  it.each([
    ['by its code, the exact one first', '1-001', ['1-001', '1-0012']],
    ['by its code in the order of codes where none is exact', '00', ['1-001', '1-0012', '2-001', 'a-001']],
    ['by the end of its code', '-001', ['1-001', '1-0012', '2-001', 'a-001']],
    ['without the hyphen', '1001', ['1-001', '1-0012']],
    ['with a long hyphen and spaces', ' 1 — 001 ', ['1-001', '1-0012']],
    ['with underscore or full-width hyphen', '1－0_01', ['1-001', '1-0012']],
    ['in full width', '２－００１', ['2-001']],
    ['in the other case', 'A-001', ['a-001']],
    ['by its group', '二组', ['2-001']],
    ['by its group, in the order of codes', '一组', ['1-001', '1-0012']],
    ['by its masked name', '李', ['1-0012', 'a-001']],
    ['never an account of the system', 'pool', []],
    ['not by what nobody has', '三组', []],
    ['not by nothing', '', []],
    ['not by spaces and hyphens alone', ' - ', []],
  ])('%s', (_, query, codes) => {
    expect(found(query)).toEqual(codes);
  });
});
