import { describe, expect, it } from 'vitest';
import { answerFor, findItems, itemStandingOn, listStandingOn, type TaskItem, type TaskList } from '@cunju/models';

const item = (id: string, name: string, more: Partial<TaskItem> = {}): TaskItem => ({
  id,
  list: 'autonomy',
  code: id.toUpperCase(),
  name,
  category: '公益建设',
  scope: 'both',
  villageRole: 'lead',
  effectiveFrom: '2026-01-01',
  status: 'active',
  ...more,
});

const ITEMS = [
  item('a1', '管护道路、沟渠和路灯', { keywords: ['修路灯', '水沟'] }),
  item('a2', '兴办小型公益事业', { keywords: ['修路', '工程'] }),
  item('b1', '帮助申请社会救助', { list: 'assist', villageRole: 'assist', keywords: ['低保'] }),
  item('c1', '拆除、查封和收缴', { list: 'relief', villageRole: 'refuse', keywords: ['拆违'] }),
  item('d1', '无犯罪记录证明', { list: 'certificateForbidden', villageRole: 'refuse', keywords: ['政审'] }),
  item('d2', '婚姻状况证明', { list: 'certificateForbidden', villageRole: 'refuse', keywords: ['单身证明'] }),
  item('d3', '残疾状况证明', { list: 'certificateForbidden', villageRole: 'refuse' }),
];

const list = (items: TaskItem[], more: Partial<TaskList> = {}): TaskList => ({
  type: 'task-list',
  schemaVersion: 1,
  id: 'lists',
  locality: { code: '431322105210', kind: 'village', name: '石桥村' },
  publisher: { name: '石桥村村民委员会' },
  publishedOn: '2026-01-01',
  updatedAt: '2026-01-01T09:00:00+08:00',
  language: 'zh-Hans',
  scope: 'village',
  title: '清单',
  status: 'inForce',
  level: 'village',
  effectiveFrom: '2026-01-01',
  lists: [],
  departments: [],
  items,
  ...more,
});

const answer = (query: string) => answerFor(list(ITEMS), query, '2026-11-21');
const meant = (query: string) => {
  const found = answer(query);
  return found.kind === 'item' ? `${found.item.id} ${found.verdict}` : found.kind;
};

describe('answering whether something is a job for the village', () => {
  it.each([
    ['修路灯', 'a1 autonomy'],
    ['村里能不能修路灯？', 'a1 autonomy'],
    ['无犯罪证明', 'd1 certificateForbidden'],
    ['开具无犯罪记录证明', 'd1 certificateForbidden'],
    ['要我开单身证明', 'd2 certificateForbidden'],
    ['申请低保', 'b1 assist'],
    ['ｂ１', 'b1 assist'],
    ['拆违', 'c1 relief'],
  ])('finds what %s means', (query, expected) => expect(meant(query)).toBe(expected));

  it('names all that are close instead of guessing between them', () => {
    const found = answer('证明');
    expect(found.kind === 'several' && found.items.map((one) => one.id).sort()).toEqual(['d1', 'd2', 'd3']);
  });

  it('is not misled by a keyword that many items share', () => {
    const certificates = ['亲属关系证明', '健在证明', '死亡证明', '出生证明', '无犯罪记录证明'];
    const shared = certificates.map((name, at) =>
      item(`e${at}`, name, { list: 'certificateForbidden', keywords: ['证明', '盖章'] }),
    );
    expect(answerFor(list(shared), '无犯罪证明', '2026-11-21')).toMatchObject({ kind: 'item', item: { id: 'e4' } });
    expect(answerFor(list(shared), '盖章', '2026-11-21')).toMatchObject({ kind: 'several' });
  });

  it.each(['拍短视频点赞', '帮保险公司卖保险', '量子', '？？', ''])('says that %j is not on the lists', (query) =>
    expect(meant(query)).toBe('unlisted'),
  );

  it('does not count an item that has ended or is suspended as a duty', () => {
    const ended = list([item('a1', '守夜', { effectiveTo: '2026-06-30' })]);
    expect(answerFor(ended, '守夜', '2026-06-30')).toMatchObject({ verdict: 'autonomy' });
    expect(answerFor(ended, '守夜', '2026-07-01')).toMatchObject({ verdict: 'lapsed' });
    expect(answerFor(list([item('a1', '守夜', { status: 'suspended' })]), '守夜', '2026-07-01')).toMatchObject({
      verdict: 'suspended',
    });
  });

  it('reads an item that the village must refuse as not assigned, whatever list it stands in', () => {
    const odd = list([item('b9', '催收物业费', { list: 'assist', villageRole: 'refuse' })]);
    expect(answerFor(odd, '催收物业费', '2026-07-01')).toMatchObject({ verdict: 'relief' });
  });

  it('orders matches by score and names six at most', () => {
    const many = list(Array.from({ length: 20 }, (_, at) => item(`x${at}`, `第${at}种证明`)));
    const found = findItems(many, '证明');
    expect(found).toHaveLength(6);
    expect(found.map((one) => one.score)).toEqual([...found.map((one) => one.score)].sort((a, b) => b - a));
  });
});

describe('standing of items and lists on a day', () => {
  it.each([
    [{}, '2026-01-01', 'active'],
    [{}, '2025-12-31', 'upcoming'],
    [{ effectiveTo: '2026-05-01' }, '2026-05-02', 'expired'],
    [{ status: 'suspended', effectiveTo: '2026-05-01' }, '2026-05-02', 'expired'],
    [{ status: 'removed' }, '2026-05-02', 'removed'],
    [{ status: 'expired' }, '2026-01-02', 'expired'],
  ] as const)('an item with %j is on %s: %s', (more, on, standing) =>
    expect(itemStandingOn(item('a', '事', more), on)).toBe(standing),
  );

  it.each([
    [{}, '2026-01-01', 'inForce'],
    [{}, '2025-12-31', 'upcoming'],
    [{ effectiveTo: '2026-12-31' }, '2026-12-31', 'inForce'],
    [{ effectiveTo: '2026-12-31' }, '2027-01-01', 'ended'],
    [{ status: 'draft' }, '2026-05-05', 'draft'],
    [{ status: 'withdrawn', effectiveTo: '2026-01-02' }, '2026-05-05', 'withdrawn'],
  ] as const)('a list with %j is on %s: %s', (more, on, standing) =>
    expect(listStandingOn(list([], more), on)).toBe(standing),
  );
});
