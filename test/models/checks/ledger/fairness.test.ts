import { describe, expect, it } from 'vitest';
import { checkFairness } from '../../../../packages/models/src/checks/ledger/fairness.js';
import { book, deductItem, earnItem } from '../../ledger/books.js';
import { saidBy, schemeWith } from './alone.js';

const reward = (name: string, at: number) => ({ id: `R${at}`, name, cost: 10, stock: 5, unit: '份' });
const rewards = (...names: string[]) => ({ rewards: names.map(reward) });

describe('A reward that points may not be exchanged for', () => {
  it('is named where it stands, with the words that say so', () => {
    const [found, ...more] = saidBy(checkFairness, book([], rewards('肥皂', '现金100元')));
    expect(more).toEqual([]);
    expect(found).toMatchObject({
      code: 'unfair-reward',
      severity: 'warning',
      path: ['rewards', 1, 'name'],
      facts: { reward: '现金100元', words: '现金', reason: 'cash' },
      ref: '4.7',
    });
  });
});

describe('An unfair deduction', () => {
  const items = (changed: object) =>
    schemeWith({ items: [earnItem, { ...deductItem, title: '越级上访', ...changed }] });
  it.each([
    ['village', 'cn-rural-2026'],
    ['community', 'cn-urban-2026'],
  ])('of a %s rests on the law of its kind', (kind, pack) => {
    const locality = { ...book([]).locality, kind };
    const found = saidBy(checkFairness, book([], { ...items({}), locality }));
    expect(found).toMatchObject([
      {
        code: 'unfair-item',
        severity: 'warning',
        path: ['scheme', 'items', 1, 'title'],
        facts: { item: '越级上访', reason: 'rights' },
        basis: { pack },
        ref: 'F1',
      },
    ]);
  });

  it('is none once the item has ended', () => {
    expect(saidBy(checkFairness, book([], items({ status: 'ended' })))).toEqual([]);
  });
});
