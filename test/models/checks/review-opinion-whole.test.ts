import type { ReviewOpinion } from '@cunju/models';
import { describe, expect, it } from 'vitest';
import { checkReviewOpinion } from '../../../packages/models/src/checks/review-opinion.js';
import { reviewOpinion } from '../read/valid-records.js';
import { after } from './record-table.js';

const own = { law: 'cunju', confidence: 'D' };
const guidance = { law: '关于做好村规民约和居民公约工作的指导意见', confidence: 'P' };
const wholeOf = (change: (d: ReviewOpinion) => unknown) => checkReviewOpinion(after(reviewOpinion, change));
const open = (at: number, lr: string, reason: string, basis: object) => ({
  code: 'review-item-open',
  severity: 'warning',
  path: ['items', at, 'answer'],
  facts: { lr, reason },
  basis,
  ref: lr,
});
const fines = { law: '行政处罚法', article: '17', versionOn: '2021-01-22', confidence: 'T' };
const author = (name: string, ...path: (string | number)[]) => ({
  code: 'reviewer-is-author',
  severity: 'warning',
  path: ['reviewer', ...path],
  facts: { name },
  basis: own,
});
const lateAnswer = (on: string, by: string) => ({
  code: 'done-late',
  severity: 'warning',
  path: ['items', 0, 'answer', 'on'],
  facts: { on, by },
  basis: guidance,
});
const lateSignature = (on: string, by: string) => ({
  code: 'done-late',
  severity: 'warning',
  path: ['signedOn'],
  facts: { on, by },
  basis: guidance,
});
const notPassed = {
  code: 'review-not-passed',
  severity: 'advice',
  path: ['conclusion'],
  facts: { conclusion: 'revise' },
  basis: { ...guidance, confidence: 'K' },
  ref: 'E_LEGAL_BLOCK',
};
const long = (days: number) => ({
  code: 'review-long',
  severity: 'advice',
  path: ['signedOn'],
  facts: { item: '村规民约草案法制审核意见', days, limit: 15 },
  basis: own,
});
const tooLight = {
  code: 'review-level',
  severity: 'advice',
  path: ['items', 0, 'level'],
  facts: { lr: 'LR-01', level: 'W', needed: 'B' },
  basis: own,
  ref: 'LR-01',
};

describe('All that is said of a review that passes', () => {
  it.each<[string, (d: ReviewOpinion) => unknown, object[]]>([
    ['whole', () => undefined, []],
    ['by the author', (d) => d.draftedBy.push('石门镇司法所'), [author('石门镇司法所', 'office')]],
    ['by a person who wrote it', (d) => d.draftedBy.push('所长'), [author('所长', 'people', 0)]],
    ['by nobody by name', (d) => delete d.reviewer.people, []],
    ['that takes an item lightly', (d) => (d.items[0]!.level = 'W'), [tooLight]],
    [
      'that takes an item harder than it must',
      (d) => Object.assign(d.items[1]!, { level: 'B', answer: { ...d.items[1]!.answer, outcome: 'changed' } }),
      [],
    ],
    ['with an item unanswered', (d) => delete d.items[0]!.answer, [open(0, 'LR-01', 'unanswered', fines)]],
    [
      'with an item unanswered that is put to no vote',
      (d) => {
        delete d.items[0]!.answer;
        delete d.assemblyOn;
      },
      [open(0, 'LR-01', 'unanswered', fines)],
    ],
    [
      'with an item justified that must change',
      (d) => (d.items[0]!.answer!.outcome = 'justified'),
      [open(0, 'LR-01', 'only-justified', fines)],
    ],
    [
      'with an item that is only to be known',
      (d) => {
        d.items[2]!.lr = 'LR-26';
        d.items[2]!.level = 'I';
        delete d.items[2]!.answer;
      },
      [expect.objectContaining({ code: 'review-level', path: ['items', 2, 'level'] })],
    ],
    ['answered on its day', (d) => (d.items[0]!.answer!.on = '2026-03-20'), []],
    [
      'answered the day after',
      (d) => (d.items[0]!.answer!.on = '2026-03-21'),
      [lateAnswer('2026-03-21', '2026-03-20')],
    ],
    ['after fifteen working days', (d) => Object.assign(d, { receivedOn: '2026-03-02', signedOn: '2026-03-23' }), []],
    ['after sixteen', (d) => Object.assign(d, { receivedOn: '2026-03-02', signedOn: '2026-03-24' }), [long(16)]],
    ['on the day of the vote', (d) => (d.assemblyOn = '2026-03-20'), [lateSignature('2026-03-20', '2026-03-20')]],
    ['on the day before the vote', (d) => (d.assemblyOn = '2026-03-21'), []],
    ['of nothing', (d) => (d.items = []), []],
  ])('%s', (_, change, expected) => expect(wholeOf(change)).toStrictEqual(expected));
});

describe('All that is said of a review that sends back', () => {
  const sentBack = (change: (d: ReviewOpinion) => unknown) =>
    wholeOf((d) => {
      Object.assign(d, { conclusion: 'revise', signedOn: '2026-03-10' });
      change(d);
    });
  const noVote = (change: (d: ReviewOpinion) => unknown) => (d: ReviewOpinion) => {
    delete d.assemblyOn;
    change(d);
  };

  it.each<[string, (d: ReviewOpinion) => unknown, object[]]>([
    ['before any vote', noVote(() => undefined), []],
    ['and is put to the vote', () => undefined, [notPassed]],
    [
      'for nothing',
      noVote((d) => (d.items = [])),
      [{ code: 'review-empty', severity: 'warning', path: ['items'], facts: { conclusion: 'revise' }, basis: own }],
    ],
    ['with an item unanswered', noVote((d) => delete d.items[0]!.answer), []],
    [
      'with an item unanswered before the vote',
      (d) => delete d.items[0]!.answer,
      [open(0, 'LR-01', 'unanswered', fines), notPassed],
    ],
    ['answered that day', noVote((d) => (d.items[0]!.answer!.on = '2026-03-10')), []],
    [
      'answered the day before',
      noVote((d) => (d.items[0]!.answer!.on = '2026-03-09')),
      [
        {
          code: 'dates-reversed',
          severity: 'warning',
          path: ['items', 0, 'answer', 'on'],
          facts: { from: '2026-03-10', to: '2026-03-09' },
        },
      ],
    ],
    ['answered on the day of the vote', (d) => (d.items[0]!.answer!.on = '2026-04-12'), [notPassed]],
    [
      'answered after the vote',
      (d) => (d.items[0]!.answer!.on = '2026-04-13'),
      [lateAnswer('2026-04-13', '2026-04-12'), notPassed],
    ],
    ['answered late for no vote', noVote((d) => (d.items[0]!.answer!.on = '2026-09-13')), []],
  ])('%s', (_, change, expected) => expect(sentBack(change)).toStrictEqual(expected));
});

describe('What an item rests on', () => {
  const basisAt = (kind: 'village' | 'community', signedOn: string) => {
    const [found] = wholeOf((d) => {
      Object.assign(d.locality, { kind });
      Object.assign(d, { signedOn, receivedOn: signedOn, assemblyOn: undefined });
      d.items = [{ ...d.items[0]!, lr: 'LR-02', level: 'B' }];
      delete d.items[0]!.answer;
    });
    return found?.basis;
  };

  it.each([
    ['village', '2026-03-20', '村民委员会组织法', '2025-10-28'],
    ['village', '2025-03-20', '村民委员会组织法', '2018-12-29'],
    ['community', '2026-03-20', '城市居民委员会组织法', '2025-10-28'],
  ] as const)('in a %s on %s is the law of the day and the place', (kind, day, law, versionOn) => {
    expect(basisAt(kind, day)).toMatchObject({ law, versionOn, confidence: 'T' });
  });
});
