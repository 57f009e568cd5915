import { describe, expect, it } from 'vitest';
import {
  checkMotion,
  checkPack,
  checkQuorum,
  type RecordedMeeting,
  type RecordedVote,
} from '../../../packages/models/src/checks/recorded-vote.js';
import { collector } from '../../../packages/models/src/read/collector.js';
import type { Place } from '../../../packages/models/src/procedures/rules.js';
import { rulePackById } from '@cunju/models';

const place = { setting: 'rural', locality: { code: '430101', kind: 'village', name: '某村' } } as const as Place;
const meeting: RecordedMeeting = {
  body: 'villageAssembly',
  mode: 'person',
  heldOn: '2026-03-20',
  base: 868,
  present: 435,
};
const path = ['decisions', 1];
const basis = {
  pack: 'cn-rural-2026',
  law: '村民委员会组织法',
  article: '26',
  versionOn: '2025-10-28',
  confidence: 'T',
};

describe('The quorum of a recorded meeting', () => {
  const found = (more: Partial<RecordedMeeting>) => {
    const { report, findings } = collector();
    checkQuorum({ ...meeting, ...more }, place, path, report);
    return findings();
  };
  const missed = (facts: object) => ({
    code: 'quorum-not-met',
    severity: 'advice',
    path: [...path, 'present'],
    facts,
    basis,
    ref: 'E_NO_QUORUM',
  });
  const over = (facts: object, ...at: string[]) => ({
    code: 'present-over-base',
    severity: 'error',
    path: [...path, ...at],
    facts,
  });
  const other = (present: number, base = 228) => ({ otherMode: { mode: 'household', base, present } }) as const;

  it.each<[string, Partial<RecordedMeeting>, object[]]>([
    ['is met', {}, []],
    ['is missed by one', { present: 434 }, [missed({ present: 434, needed: 435, base: 868, short: 1 })]],
    ['is met the other way', { present: 1, ...other(152) }, []],
    [
      'is told by the way that is closest, the second',
      { present: 400, ...other(150) },
      [missed({ present: 150, needed: 152, base: 228, short: 2 })],
    ],
    [
      'is told by the way that is closest, the first',
      { present: 434, ...other(150) },
      [missed({ present: 434, needed: 435, base: 868, short: 1 })],
    ],
    ['is met when everybody comes', { present: 868, ...other(228) }, []],
    ['cannot be told of more than there are', { present: 869 }, [over({ present: 869, base: 868 }, 'present')]],
    [
      'cannot be told of more than there are the other way',
      other(229),
      [over({ present: 229, base: 228 }, 'otherMode', 'present')],
    ],
    ['is met once the roll is corrected', { present: 434, adjustments: [{ kind: 'deceased', count: 1 }] }, []],
    ['is not asked of those who are not counted there', { mode: 'member', present: 1 }, []],
    ['is not asked of an election', { body: 'election', present: 1 }, []],
    ['is not asked of a recall', { body: 'recall', present: 1 }, []],
    ['is not asked of owners', { body: 'ownersDecision', present: 1 }, []],
    [
      'is not known before there was a law',
      { heldOn: '2017-01-01' },
      [
        {
          code: 'no-rule-pack',
          severity: 'warning',
          path: [...path, 'heldOn'],
          facts: { setting: 'rural', date: '2017-01-01' },
        },
      ],
    ],
    [
      'is not known before there was a law of the body',
      { heldOn: '2017-01-01', body: 'residentAssembly' },
      [
        {
          code: 'no-rule-pack',
          severity: 'warning',
          path: [...path, 'heldOn'],
          facts: { setting: 'urban', date: '2017-01-01' },
        },
      ],
    ],
  ])('%s', (_, more, expected) => expect(found(more)).toStrictEqual(expected));
});

describe('The majority of a recorded motion', () => {
  const found = (vote: RecordedVote, more: Partial<RecordedMeeting> = {}) => {
    const { report, findings } = collector();
    checkMotion({ ...meeting, ...more }, vote, place, path, report);
    return findings();
  };
  const votes = (yes: number, against = 0) => ({ for: yes, against, abstain: 0, invalid: 0 });
  const missed = {
    code: 'majority-not-met',
    severity: 'advice',
    path: [...path, 'votes'],
    facts: { for: 217, needed: 218, base: 435, short: 1 },
    basis,
    ref: 'E_NOT_PASSED',
  };
  const differs = (recorded: string, computed: string) => ({
    code: 'outcome-differs',
    severity: 'warning',
    path: [...path, 'outcome'],
    facts: { recorded, computed },
    basis,
  });
  const over = (total: number, present: number) => ({
    code: 'votes-over-present',
    severity: 'error',
    path: [...path, 'votes'],
    facts: { votes: total, present },
    basis,
  });
  const recusals = [{ count: 5, votes: false }];

  it.each<[string, RecordedVote, Partial<RecordedMeeting>, object[]]>([
    ['is reached', { votes: votes(218), outcome: 'passed' }, {}, []],
    ['is missed', { votes: votes(217), outcome: 'not-passed' }, {}, [missed]],
    ['is missed, and nobody says so', { votes: votes(217) }, {}, [missed]],
    [
      'is missed and said to be reached',
      { votes: votes(217), outcome: 'passed' },
      {},
      [differs('passed', 'not-passed'), missed],
    ],
    [
      'is reached and said to be missed',
      { votes: votes(218), outcome: 'not-passed' },
      {},
      [differs('not-passed', 'passed')],
    ],
    ['does not count without a quorum', { votes: votes(217), outcome: 'no-quorum' }, { present: 434 }, []],
    ['has more votes than people', { votes: votes(435, 1), outcome: 'passed' }, {}, [over(436, 435)]],
    ['has more votes than may vote', { votes: votes(300, 131), recusals }, {}, [over(431, 430)]],
    ['has as many votes as may vote', { votes: votes(300, 130), recusals }, {}, []],
    ['is not asked where nobody voted', { outcome: 'passed' }, {}, []],
    ['is not asked of an election', { votes: votes(1), outcome: 'passed' }, { body: 'election' }, []],
    ['is not known before there was a law', { votes: votes(1), outcome: 'passed' }, { heldOn: '2017-01-01' }, []],
  ])('%s', (_, vote, more, expected) => expect(found(vote, more)).toStrictEqual(expected));
});

describe('The pack that a document says it was judged by', () => {
  const found = (recorded: string | undefined, id: string) => {
    const { report, findings } = collector();
    checkPack(recorded, rulePackById(id), report);
    return findings();
  };

  it.each([
    ['the same', 'cn-rural-2026', 'cn-rural-2026'],
    ['the same with a province', 'cn-rural-2026', 'cn-rural-2026+hi-2025'],
    ['the same with another province', 'cn-rural-2026+sd-2012', 'cn-rural-2026+hi-2025'],
    ['none', undefined, 'cn-rural-2026'],
    ['one where none is known', 'cn-rural-2018', 'cn-rural-1949'],
  ])('may be %s', (_, recorded, id) => expect(found(recorded, id)).toEqual([]));

  it('must not be another', () => {
    expect(found('cn-rural-2018', 'cn-rural-2026')).toStrictEqual([
      {
        code: 'pack-differs',
        severity: 'warning',
        path: ['rulePackId'],
        facts: { recorded: 'cn-rural-2018', inForce: 'cn-rural-2026' },
        basis: { pack: 'cn-rural-2026', law: '村民委员会组织法', versionOn: '2025-10-28', confidence: 'T' },
      },
    ]);
  });
});
