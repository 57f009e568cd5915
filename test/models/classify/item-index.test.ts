import type { TaskItem } from '@cunju/models';
import { describe, expect, it } from 'vitest';
import { itemIndexOf } from '../../../packages/models/src/classify/item-index.js';
import { item, listOf } from '../lists/samples.js';

const only = (more: Partial<TaskItem>, name = '收税') => itemIndexOf(listOf([item('ZZ-01', name, more)])).entries[0];

describe('An item prepared for comparing', () => {
  it('has the pairs and subjects of its name and keywords, and fewer of its description', () => {
    const tax = item('ZZ-01', '收税', {
      list: 'relief',
      keywords: ['个税', '收税', '', '税务 局'],
      does: '写章程',
      doesNot: '订报',
    });
    expect(itemIndexOf(listOf([tax])).entries).toEqual([
      {
        item: tax,
        isCertificate: false,
        name: '收税',
        code: 'zz01',
        keywords: ['个税', '税务局'],
        pairs: new Set(['收税', '个税', '税务', '务局']),
        morePairs: new Set(['写章', '章程', '订报']),
        concepts: new Map([
          ['charter', 0.35],
          ['newspapers', 0.35],
          ['tax', 1],
        ]),
      },
    ]);
  });

  it('has no keywords where the document names none', () => {
    expect(only({})).toMatchObject({ keywords: [], pairs: new Set(['收税']), morePairs: new Set() });
  });

  it('keeps subjects of its name and of each keyword apart', () => {
    expect([...(only({ keywords: ['以会'] }, '台账和')?.concepts ?? [])]).toEqual([['ledgers', 1]]);
    expect([...(only({ keywords: ['议考'] }, '以会')?.concepts ?? [])]).toEqual([]);
  });

  it('is about what it must not do only on the third list', () => {
    const described = (list: TaskItem['list']) => only({ list, does: '写以会', doesNot: '议订报' });
    expect([...(described('assist')?.concepts.keys() ?? [])]).toEqual(['tax']);
    expect([...(described('assist')?.morePairs ?? [])]).toEqual(['写以', '以会']);
    expect([...(described('relief')?.concepts.keys() ?? [])]).toEqual(['newspapers', 'tax']);
    expect([...(described('relief')?.morePairs ?? [])]).toEqual(['写以', '以会', '议订', '订报']);
  });

  it('reads the name of a subject that is described no further', () => {
    expect(only({ does: '收税' })?.concepts).toEqual(new Map([['tax', 1]]));
  });

  it.each<[TaskItem['list'], boolean, string[]]>([
    ['certificateAllowed', true, ['cert.dog']],
    ['certificateForbidden', true, ['cert.dog']],
    ['autonomy', false, ['pets']],
    ['relief', false, ['pets']],
  ])('on the list %s is a certificate: %s, with the subjects %j', (list, isCertificate, subjects) => {
    const found = only({ list }, '养犬');
    expect(found?.isCertificate).toBe(isCertificate);
    expect([...(found?.concepts.keys() ?? [])]).toEqual(subjects);
  });
});

describe('The items of a document', () => {
  it('are counted by pair, subject and keyword; a description counts no subject', () => {
    const list = listOf([
      item('a', '收税', { keywords: ['查账', '查账'] }),
      item('b', '个税收税', { keywords: ['查账'], does: '写章程' }),
    ]);
    const { pairSpread, conceptSpread, keywordOwners } = itemIndexOf(list);
    expect(pairSpread).toEqual(
      new Map([
        ['收税', 2],
        ['查账', 2],
        ['税收', 1],
      ]),
    );
    expect(conceptSpread).toEqual(
      new Map([
        ['inquiry', 2],
        ['tax', 2],
      ]),
    );
    expect(keywordOwners).toEqual(new Map([['查账', 2]]));
  });

  it('are prepared once for each document', () => {
    const list = listOf([item('a', '收税')]);
    expect(itemIndexOf(list)).toBe(itemIndexOf(list));
    expect(itemIndexOf({ ...list, items: [] })).toEqual({
      entries: [],
      pairSpread: new Map(),
      conceptSpread: new Map(),
      keywordOwners: new Map(),
    });
  });
});
