import type { Consultation, Votes } from '@cunju/models';

export const votes = (yes: number, against = 0, abstain = 0, invalid = 0): Votes => ({
  for: yes,
  against,
  abstain,
  invalid,
});

const option = (id: string, stands: string) => ({ id, label: `选${id}`, stands });

/** A question, yes or no unless it is said otherwise. */
export const question = (id: string, kind = 'yesNo', more: object = {}) => ({
  id,
  text: `问${id}`,
  kind,
  options: [option('y', 'for'), option('n', 'against'), option('a', 'abstain')],
  ...more,
});

export const period = { opensAt: '2026-03-15T08:00:00+08:00', closesAt: '2026-03-19T18:00:00+08:00' };

/** A vote of a village assembly by households, 152 of 228 needed; `result` says what differs, nothing at all that none is there. */
export const vote = (result: object | undefined, more: object = {}): Consultation =>
  ({
    type: 'consultation',
    title: '路灯',
    mode: 'ballot',
    setting: 'rural',
    decidingBody: 'villageAssembly',
    publishedOn: '2026-03-01',
    locality: { code: '350122', kind: 'village', name: '某村' },
    electorate: { mode: 'household', base: 228, label: '全体户' },
    ballot: { questions: [question('q')] },
    ...(result && {
      result: {
        heldOn: '2026-03-20',
        base: 228,
        present: 160,
        mode: 'household',
        questions: [{ questionId: 'q', votes: votes(100, 50, 10) }],
        outcome: 'passed',
        rulePackId: 'cn-rural-2026',
        ...result,
      },
    }),
    ...more,
  }) as unknown as Consultation;
