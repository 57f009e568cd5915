import { describe, expect, it } from 'vitest';
import { isElection, onlineCasting, type Consultation } from '@cunju/models';

const ballot: NonNullable<Consultation['ballot']> = {
  secrecy: 'admin-secret',
  channels: ['online', 'paper'],
  changeable: false,
  binding: true,
  bindingBasis: { law: '农村集体经济组织法', article: '27' },
  questions: [],
};
const open = {
  mode: 'ballot',
  status: 'open',
  matter: 'collective-property',
  decidingBody: 'memberAssembly',
  ballot,
} as const;

describe('Casting over the network', () => {
  it('binds where the document names the rule that allows it', () => {
    expect(onlineCasting(open)).toBe('binding');
  });

  it.each([
    ['names no rule', { ...ballot, bindingBasis: undefined }],
    ['says that it does not bind', { ...ballot, binding: false }],
  ])('only informs where the ballot %s', (_, other) => {
    const { bindingBasis, ...rest } = other;
    expect(onlineCasting({ ...open, ballot: bindingBasis ? { ...rest, bindingBasis } : rest })).toBe('advisory');
  });

  it('only informs in an opinion poll, whatever the ballot says', () => {
    expect(onlineCasting({ ...open, mode: 'poll' })).toBe('advisory');
  });

  it.each(['upcoming', 'paused', 'counting', 'objection', 'final', 'void', 'archived'] as const)(
    'is closed while %s',
    (status) => {
      expect(onlineCasting({ ...open, status })).toBe('closed');
    },
  );

  it.each([
    ['there is no ballot', { ...open, ballot: undefined }],
    ['votes are taken on paper only', { ...open, ballot: { ...ballot, channels: ['paper' as const] } }],
    ['opinions are asked in words', { ...open, mode: 'opinion' as const }],
    ['it is the record of a meeting', { ...open, mode: 'record' as const }],
  ])('does not exist where %s', (_, document) => {
    const { ballot: held, ...rest } = document;
    expect(onlineCasting(held ? { ...rest, ballot: held } : rest)).toBe('offline');
  });

  it.each([
    { ...open, matter: 'committee-election' as const },
    { ...open, matter: 'committee-recall' as const },
    { ...open, decidingBody: 'election' as const },
    { ...open, decidingBody: 'recall' as const },
  ])('never exists in a statutory election or recall ($matter, $decidingBody)', (document) => {
    expect(onlineCasting(document)).toBe('election');
    expect(isElection(document)).toBe(true);
  });
});
