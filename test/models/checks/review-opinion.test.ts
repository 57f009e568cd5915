import { lrCode, type ReviewOpinion } from '@cunju/models';
import { describe, expect, it } from 'vitest';
import { reviewLevels } from '../../../packages/models/src/review/levels.js';
import { reviewOpinion } from '../read/valid.js';
import { after, findingsOf, fires, isSilent, ownDefault } from './record-table.js';

const sentBack = after(reviewOpinion, (d) => {
  d.conclusion = 'revise';
  d.signedOn = '2026-03-10';
  delete d.assemblyOn;
});

describe('A review opinion', () => {
  fires(reviewOpinion, [
    [
      'by the author',
      (d) => d.draftedBy.push('石门镇司法所'),
      {
        code: 'reviewer-is-author',
        severity: 'warning',
        at: 'reviewer.office',
        facts: { name: '石门镇司法所' },
        basis: ownDefault,
      },
    ],
    [
      'by a person who wrote it',
      (d) => d.draftedBy.push('所长'),
      { code: 'reviewer-is-author', severity: 'warning', at: 'reviewer.people.0' },
    ],
    [
      'that takes a fine lightly',
      (d) => (d.items[0]!.level = 'W'),
      {
        code: 'review-level',
        severity: 'advice',
        at: 'items.0.level',
        facts: { lr: 'LR-01', level: 'W', needed: 'B' },
        basis: ownDefault,
        ref: 'LR-01',
      },
    ],
    [
      'that passes a serious item unanswered (行政处罚法 17)',
      (d) => delete d.items[0]!.answer,
      {
        code: 'review-item-open',
        severity: 'warning',
        at: 'items.0.answer',
        facts: { lr: 'LR-01', reason: 'unanswered' },
        basis: { law: '行政处罚法', article: '17' },
        ref: 'LR-01',
      },
    ],
    [
      'that passes a serious item with reasons only',
      (d) => (d.items[0]!.answer!.outcome = 'justified'),
      { code: 'review-item-open', severity: 'warning', at: 'items.0.answer', facts: { reason: 'only-justified' } },
    ],
    [
      'that passes a lighter item unanswered',
      (d) => delete d.items[1]!.answer,
      { code: 'review-item-open', severity: 'warning', at: 'items.1.answer', facts: { lr: 'LR-20' }, ref: 'LR-20' },
    ],
    [
      'signed before it came',
      (d) => (d.receivedOn = '2026-03-21'),
      { code: 'dates-reversed', severity: 'warning', at: 'receivedOn' },
    ],
    [
      'signed on the day of the vote',
      (d) => {
        d.signedOn = '2026-04-12';
        d.receivedOn = '2026-04-01';
      },
      {
        code: 'done-late',
        severity: 'warning',
        at: 'signedOn',
        facts: { on: '2026-04-12', by: '2026-04-12' },
        basis: { confidence: 'P' },
      },
    ],
    [
      'that passes before the answer',
      (d) => (d.items[0]!.answer!.on = '2026-03-21'),
      { code: 'done-late', severity: 'warning', at: 'items.0.answer.on', facts: { by: '2026-03-20' } },
    ],
    [
      'after sixteen working days',
      (d) => (d.receivedOn = '2026-02-26'),
      { code: 'review-long', severity: 'advice', at: 'signedOn', facts: { days: 16, limit: 15 }, basis: ownDefault },
    ],
    [
      'with two items of one id',
      (d) => (d.items[1]!.id = 'i1'),
      { code: 'duplicate-id', severity: 'error', at: 'items.1.id' },
    ],
    [
      'with an unknown number',
      (d) => Object.assign(d.items[0]!, { lr: 'LR-29' }),
      { code: 'not-allowed-value', severity: 'error', at: 'items.0.lr' },
    ],
  ]);
  isSilent(reviewOpinion, [
    ['fifteen working days are in time', (d) => (d.receivedOn = '2026-02-27'), 'review-long'],
    ['a stricter level than the list', (d) => (d.items[1]!.level = 'B'), 'review-level'],
    [
      'a clause taken out settles a serious item',
      (d) => (d.items[0]!.answer!.outcome = 'withdrawn'),
      'review-item-open',
    ],
    [
      'what is only to be known needs no answer',
      (d) => Object.assign(d.items[1]!, { level: 'I', answer: undefined }),
      'review-item-open',
    ],
  ]);

  const guidance = { law: '关于做好村规民约和居民公约工作的指导意见', confidence: 'K' } as const;
  fires(
    after(sentBack, (d) => d.items.forEach((item) => (item.answer!.on = '2026-03-18'))),
    [
      [
        'that sent the draft back while the vote is fixed: known, never shown as law',
        (d) => (d.assemblyOn = '2026-04-12'),
        {
          code: 'review-not-passed',
          severity: 'advice',
          at: 'conclusion',
          facts: { conclusion: 'revise' },
          basis: guidance,
          ref: 'E_LEGAL_BLOCK',
        },
      ],
      [
        'that sends back without an item',
        (d) => (d.items = []),
        { code: 'review-empty', severity: 'warning', at: 'items', facts: { conclusion: 'revise' } },
      ],
      [
        'answered before it was signed',
        (d) => (d.items[0]!.answer!.on = '2026-03-09'),
        { code: 'dates-reversed', severity: 'warning', at: 'items.0.answer.on' },
      ],
    ],
  );
  isSilent(sentBack, [
    [
      'the village has time to answer before the vote is fixed',
      (d) => d.items.forEach((item) => delete item.answer),
      'review-item-open',
    ],
    ['an answer on the day of the vote', (d) => Object.assign(d, { assemblyOn: '2026-03-18' }), 'done-late'],
  ]);

  it('names for every point of the checklist a level, and takes what is lighter as an advice', () => {
    const lighter = (lr: ReviewOpinion['items'][number]['lr'], level: 'I' | 'W' | 'B') =>
      findingsOf(after(reviewOpinion, (d) => Object.assign(d.items[0]!, { lr, level }))).some(
        ({ code }) => code === 'review-level',
      );
    expect(Object.keys(reviewLevels)).toEqual(lrCode.options);
    for (const lr of lrCode.options) {
      expect(lighter(lr, 'B')).toBe(false);
      expect(lighter(lr, 'W')).toBe(!(reviewLevels[lr] as readonly string[]).includes('W'));
      expect(lighter(lr, 'I')).toBe(true);
    }
  });
});
