import { describe, expect, it } from 'vitest';
import { isElection, onlineCasting, type Consultation } from '@cunju/models';

const closesAt = '2026-11-21T09:00:00+08:00';
const period = { opensAt: '2026-11-01T09:00:00+08:00', closesAt };
const END = Date.parse(closesAt);
const poll = {
  mode: 'poll',
  status: 'open',
  matter: 'public-works',
  ballot: { secrecy: 'open', channels: ['online'], changeable: false, binding: false, questions: [] },
} as const;

describe('The end of the period', () => {
  it.each([
    [period, END - 1, 'advisory'],
    [period, END, 'closed'],
    [period, END + 1, 'closed'],
    [period, undefined, 'advisory'],
    [period, 0, 'advisory'],
    [undefined, END, 'advisory'],
    [undefined, undefined, 'advisory'],
  ])('of %j seen at %s: %s', (open, now, expected) => {
    expect(onlineCasting({ ...poll, ...(open && { period: open }) } as unknown as Consultation, now)).toBe(expected);
  });

  it('is not looked for where no election is held', () => {
    expect(isElection({ matter: 'public-works' })).toBe(false);
    expect(isElection({ matter: 'public-works', decidingBody: 'villageAssembly' })).toBe(false);
  });
});
