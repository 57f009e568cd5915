import { describe, expect, it } from 'vitest';
import { LotAccount, type Taken } from '../../../packages/models/src/ledger/lot-account.js';

const of = (...lots: [since: string, points: number][]) => {
  const account = new LotAccount();
  const given = lots.map(([since, points], n) => account.give(`e${n}`, since, points));
  return { account, given };
};
const left = (account: LotAccount) => account.lots().map((one) => [one.entry, one.left]);
const parts = (taken: readonly Taken[]) => taken.map(({ lot, points }) => [lot.entry, points]);
const until = (since: string) => since;

describe('The lots of an account', () => {
  it('are listed oldest first, and of one day in the order of the book', () => {
    const { account } = of(['2', 1], ['2', 2], ['1', 3], ['3', 4], ['1', 5]);
    expect(left(account)).toEqual([
      ['e2', 3],
      ['e4', 5],
      ['e0', 1],
      ['e1', 2],
      ['e3', 4],
    ]);
    expect(account.lots()[0]).toEqual({ entry: 'e2', since: '1', points: 3, left: 3 });
    expect(account.balance).toBe(15);
  });

  it('are taken from the oldest on', () => {
    const { account } = of(['2', 5], ['1', 3]);
    expect(parts(account.take(4))).toEqual([
      ['e1', 3],
      ['e0', 1],
    ]);
    expect(left(account)).toEqual([['e0', 4]]);
    expect(account.take(0)).toEqual([]);
    expect(account.balance).toBe(4);
  });

  it('owe what they do not hold, and the next that come in pay it', () => {
    const { account } = of(['1', 5]);
    expect(parts(account.take(9))).toEqual([['e0', 5]]);
    expect(account.balance).toBe(-4);
    expect(account.give('e1', '2', 3)).toMatchObject({ points: 3, left: 0 });
    expect(account.balance).toBe(-1);
    expect(account.give('e2', '3', 3)).toMatchObject({ points: 3, left: 2 });
    expect(account.give('e3', '4', 3)).toMatchObject({ points: 3, left: 3 });
    expect([account.balance, left(account)]).toEqual([
      5,
      [
        ['e2', 2],
        ['e3', 3],
      ],
    ]);
  });

  it('get back what had been taken, after what is owed', () => {
    const { account, given } = of(['1', 5]);
    account.take(7);
    account.restore({ lot: given[0] as never, points: 1 });
    expect([account.balance, left(account)]).toEqual([-1, []]);
    account.restore({ lot: given[0] as never, points: 4 });
    expect([account.balance, left(account)]).toEqual([3, [['e0', 3]]]);
    account.restore({ lot: given[0] as never, points: 1 });
    expect([account.balance, left(account)]).toEqual([4, [['e0', 4]]]);
    expect(parts(account.take(5))).toEqual([['e0', 4]]);
  });

  it('give up one lot as far as it holds points', () => {
    const { account, given } = of(['1', 5], ['2', 5]);
    expect(account.takeFrom(given[1] as never, 3)).toBe(3);
    expect(account.takeFrom(given[1] as never, 3)).toBe(2);
    expect(account.takeFrom(given[1] as never, 3)).toBe(0);
    expect([account.balance, left(account)]).toEqual([5, [['e0', 5]]]);
  });
});

describe('Lots that are over', () => {
  it('are counted by the day, up to and with it', () => {
    const { account } = of(['2', 5], ['1', 3], ['3', 9]);
    expect(['0', '1', '2', '2'].map((day) => account.endedOn(day, until))).toEqual([0, 3, 8, 8]);
    expect(left(account)).toEqual([
      ['e1', 3],
      ['e0', 5],
      ['e2', 9],
    ]);
  });

  it('are spent before the others, and counted no more', () => {
    const { account, given } = of(['1', 5], ['2', 5]);
    account.endedOn('1', until);
    const late = account.give('e2', '0', 4);
    expect(late).toMatchObject({ ended: false, left: 4 });
    const taken = account.take(7);
    expect(parts(taken)).toEqual([
      ['e0', 5],
      ['e2', 2],
    ]);
    expect(account.endedOn('0', () => '9')).toBe(0);
    account.restore(taken[0] as Taken);
    expect(given[0]).toMatchObject({ ended: true, left: 5 });
    expect(account.endedOn('1', until)).toBe(7);
    expect(parts(account.take(6))).toEqual([
      ['e2', 2],
      ['e0', 4],
    ]);
    expect(account.endedOn('1', until)).toBe(1);
  });

  it('pay nothing for what is taken from a lot that goes on', () => {
    const { account, given } = of(['1', 5], ['2', 5]);
    account.endedOn('1', until);
    account.takeFrom(given[1] as never, 2);
    expect(account.endedOn('1', until)).toBe(5);
    account.takeFrom(given[0] as never, 2);
    expect(account.endedOn('1', until)).toBe(3);
  });
});

describe('The lots of one day', () => {
  it('are taken first where a transfer asks for them, then the oldest', () => {
    const { account } = of(['1', 5], ['2', 3], ['2', 2], ['3', 1]);
    expect(parts(account.takeOfDay('2', 4))).toEqual([
      ['e1', 3],
      ['e2', 1],
    ]);
    expect(parts(account.takeOfDay('2', 3))).toEqual([
      ['e2', 1],
      ['e0', 2],
    ]);
    expect(parts(account.takeOfDay('9', 1))).toEqual([['e0', 1]]);
    expect([account.balance, left(account)]).toEqual([
      3,
      [
        ['e0', 2],
        ['e3', 1],
      ],
    ]);
  });

  it('are known too when they come in, come back or are over', () => {
    const { account } = of(['1', 5], ['2', 3]);
    account.endedOn('1', until);
    const taken = account.takeOfDay('2', 3);
    account.give('e2', '2', 4);
    account.restore(taken[0] as Taken);
    expect(parts(account.takeOfDay('2', 6))).toEqual([
      ['e1', 3],
      ['e2', 3],
    ]);
    expect(parts(account.takeOfDay('1', 5))).toEqual([['e0', 5]]);
    expect(left(account)).toEqual([['e2', 1]]);
  });
});
