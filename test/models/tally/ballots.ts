import type { Ballot, Channel, Consultation } from '@cunju/models';

export const OPENS = '2026-03-10T08:00:00+08:00';
export const CLOSES = '2026-03-20T18:00:00+08:00';

const option = (id: string, stands?: string) => ({ id, label: id, ...(stands && { stands }) });

export const yesNo = {
  id: 'q',
  text: '同意吗？',
  kind: 'yesNo',
  options: [option('y', 'for'), option('n', 'against'), option('a', 'abstain')],
};
export const single = { id: 'q', text: '选哪一个？', kind: 'single', options: ['a', 'b', 'c'].map((id) => option(id)) };
export const approval = { ...single, kind: 'approval', maxChoices: 2 };

/** A vote of a village assembly by persons, 10 on the roll, until `changed`. */
export function vote(changed: Record<string, unknown> = {}, ballot: Record<string, unknown> = {}): Consultation {
  return {
    type: 'consultation',
    mode: 'ballot',
    status: 'counting',
    setting: 'rural',
    decidingBody: 'villageAssembly',
    publishedOn: '2026-03-01',
    locality: { code: '431322105210', kind: 'village', name: '石桥村' },
    period: { opensAt: OPENS, closesAt: CLOSES },
    electorate: { mode: 'person', base: 10, label: '全体村民' },
    ballot: {
      secrecy: 'admin-secret',
      channels: ['online', 'paper', 'assisted', 'proxy'],
      changeable: false,
      binding: true,
      questions: [yesNo],
      ...ballot,
    },
    ...changed,
  } as unknown as Consultation;
}

export const households = (base: number) => ({ electorate: { mode: 'household', base, label: '全体户' } });

let made = 0;

/** One ballot of a voter of its own, cast online while the vote is open, until `changed`. */
export function ballot(choice: string | readonly string[], changed: Partial<Ballot> = {}): Ballot {
  made += 1;
  const optionIds = typeof choice === 'string' ? (choice === '' ? [] : [choice]) : [...choice];
  return {
    id: `b${made}`,
    voter: `v${made}`,
    channel: 'online' as Channel,
    castAt: '2026-03-12T10:00:00+08:00',
    answers: [{ questionId: 'q', optionIds }],
    ...changed,
  };
}

/** As many ballots of each choice as are named: `{ y: 18, n: 10 }`. */
export const ballots = (counts: Readonly<Record<string, number>>, changed: Partial<Ballot> = {}): Ballot[] =>
  Object.entries(counts).flatMap(([choice, count]) => Array.from({ length: count }, () => ballot(choice, changed)));
