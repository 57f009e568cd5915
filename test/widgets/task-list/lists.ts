import type { TaskItem, TaskList } from '@cunju/models';

export const item = (id: string, name: string, more: Partial<TaskItem> = {}): TaskItem => ({
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

const ITEMS: readonly TaskItem[] = [
  item('a1', '管护路灯', {
    does: '坏了三天内报修。',
    keywords: ['修路灯'],
    frequency: '每月巡查',
    months: [3, 4],
    basis: [{ law: '村民委员会组织法', article: '28.3', href: 'https://example.gov.cn/law' }],
  }),
  item('b1', '帮助申请社会救助', {
    list: 'assist',
    villageRole: 'assist',
    category: '社会救助',
    department: 'mz',
    funding: { source: '县民政局', amount: { fen: 360000 }, per: 'year' },
    timeLimitDays: 3,
    materials: ['身份证', '户口簿'],
    keywords: ['低保'],
    basis: [{ law: '社会救助暂行办法' }],
  }),
  item('b2', '旧台账填报', {
    list: 'assist',
    villageRole: 'assist',
    category: '社会救助',
    department: 'mz',
    funding: { noCostReason: '随日常工作完成' },
    basis: [{ law: '统计法' }],
    status: 'expired',
    effectiveTo: '2026-02-01',
    replacedBy: 'b1',
  }),
  item('c1', '招商引资任务', { list: 'relief', villageRole: 'refuse', category: '指标任务', keywords: ['招商'] }),
  item('d1', '无犯罪记录证明', {
    list: 'certificateForbidden',
    villageRole: 'refuse',
    category: '证明',
    department: 'ga',
    instead: '到派出所办。',
  }),
];

/** A small valid document with one item of each kind. */
export const lists = (more: Partial<TaskList> = {}): TaskList => ({
  type: 'task-list',
  schemaVersion: 1,
  id: 'sq-lists',
  locality: { code: '431322105210', kind: 'village', name: '石桥村' },
  publisher: { name: '石桥村村民委员会', phone: '0738-555 0110' },
  publishedOn: '2026-01-01',
  updatedAt: '2026-01-01T09:00:00+08:00',
  language: 'zh-Hans',
  scope: 'village',
  title: '石桥村三个清单',
  status: 'inForce',
  level: 'village',
  number: '石村〔2026〕3号',
  effectiveFrom: '2026-01-01',
  lists: [
    { kind: 'autonomy', title: '依法自治事项', number: '石村〔2026〕3号之一', effectiveFrom: '2026-01-01' },
    { kind: 'assist', title: '依法协助政府工作事项', effectiveFrom: '2026-01-01' },
    { kind: 'relief', title: '减负事项', effectiveFrom: '2026-01-01' },
    { kind: 'certificateForbidden', title: '不应出具的证明', effectiveFrom: '2026-01-01' },
  ],
  departments: [
    { id: 'mz', name: '清溪镇民政办公室', phone: '0738-555 0201' },
    { id: 'ga', name: '清溪镇派出所', phone: '0738-555 0203' },
  ],
  items: [...ITEMS],
  unlisted: { advice: '清单上没有的事，村里可以不接。', office: '清溪镇党政办公室', phone: '0738-555 0200' },
  years: [{ year: 2025, certificates: 40, source: '用章登记簿' }],
  ...more,
});

/** The same with `count` own affairs. */
export const longLists = (count: number): TaskList =>
  lists({ items: Array.from({ length: count }, (_, at) => item(`n${at + 1}`, `第${at + 1}件事`)) });
