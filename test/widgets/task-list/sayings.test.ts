import { describe, expect, it } from 'vitest';
import { words as english } from '@cunju/i18n/en.js';
import { words as simplified } from '@cunju/i18n/zh-hans.js';
import { fundingTexts } from '../../../packages/widgets/src/task-list/funding.js';
import {
  basisText,
  limitText,
  payerText,
  rowTexts,
  standingText,
  whoText,
} from '../../../packages/widgets/src/task-list/sayings.js';
import { verdictText } from '../../../packages/widgets/src/task-list/verdict.js';
import { textVersion } from '../../../packages/widgets/src/task-list/text-version.js';
import { noFilter } from '../../../packages/widgets/src/task-list/filter.js';
import { item, lists } from './lists.js';

const words = simplified.taskList;
const document = lists();
const speaking = { document, words, locale: 'zh-Hans' as const, today: '2026-11-21' };
const [light, relief, old, quota, record] = document.items as [never, never, never, never, never];

describe('what the lists say', () => {
  it('answers in one sentence', () => {
    expect(verdictText('autonomy', light, speaking)).toBe('该办，这是村里自己的事。');
    expect(verdictText('assist', relief, speaking)).toBe('这件事由清溪镇民政办公室负责，村里只是协助。');
    expect(verdictText('relief', quota, speaking)).toBe('不该办，谁也不能把这件事派给村里。');
    expect(verdictText('certificateForbidden', record, speaking)).toBe('村里不开这个证明，请到别处办。');
    expect(verdictText('lapsed', old, speaking)).toBe('这一项已于2026年2月1日到期，不在清单上了。');
    expect(verdictText('lapsed', item('x', '无日期', { status: 'removed' }), speaking)).toBe(
      '这一项已经不在清单上了。',
    );
  });

  it('speaks of the community where the list is a community’s', () => {
    const urban = { ...document, locality: { ...document.locality, kind: 'community' as const } };
    expect(verdictText('autonomy', light, { ...speaking, document: urban })).toBe('该办，这是社区自己的事。');
    expect(whoText(light, { ...speaking, document: urban })).toBe('社区办');
  });

  it('names who does it, who pays and by when', () => {
    expect(rowTexts(relief, speaking)).toEqual(['清溪镇民政办公室负责，村里协助', '县民政局，每年 3,600 元', '3 天内']);
    expect(rowTexts(record, speaking)).toEqual(['到派出所办。']);
    expect(payerText(old, speaking)).toBe('不用花钱');
    expect(payerText(light, speaking)).toBe('');
    expect(limitText(light, speaking)).toBe('每月巡查');
  });

  it('says plainly when nobody wrote who pays for work that a department hands over', () => {
    const unpaid = item('b9', '填表', { list: 'assist', villageRole: 'assist' });
    expect(payerText(unpaid, speaking)).toBe('没有写明');
    expect(fundingTexts(unpaid, speaking)).toEqual(['清单没有写明谁出钱。']);
    expect(fundingTexts(item('b9', '填表', { list: 'assist', funding: {} }), speaking)).toEqual([
      '清单没有写明谁出钱。',
    ]);
  });

  it('gives every kind of support its own sentence', () => {
    const funding = {
      source: '县财政',
      amount: { fen: 50 },
      per: 'person' as const,
      inKind: '手套',
      noCostReason: '其余自带',
    };
    expect(fundingTexts(item('b9', '清扫', { funding }), speaking)).toEqual([
      '县财政，每人 0.50 元',
      '给东西或人手：手套',
      '不用花钱：其余自带',
    ]);
  });

  it('cites articles with their part, and never brackets a title twice', () => {
    expect(basisText({ law: '村民委员会组织法', article: '28.3' }, words)).toBe('《村民委员会组织法》第28条（3）');
    expect(basisText({ law: '指导意见（民发〔2020〕20号）' }, words)).toBe('指导意见（民发〔2020〕20号）');
    expect(basisText({ law: 'Act', article: '5' }, english.taskList)).toBe('Act, article 5');
  });

  it('says in words how an item stands', () => {
    expect(standingText(old, speaking)).toBe('已于2026年2月1日到期');
    expect(standingText(item('s', '停', { status: 'suspended' }), speaking)).toBe('暂停办理');
    expect(standingText(item('f', '后', { effectiveFrom: '2027-01-01' }), speaking)).toBe('2027年1月1日起施行');
    expect(standingText(light, speaking)).toBe('');
  });

  it('writes the chosen list as plain text', () => {
    const text = textVersion({ ...speaking, state: { filter: { ...noFilter, list: 'relief' } } });
    expect(text).toBe(
      '石桥村三个清单\n\n减负事项\n1. 招商引资任务（不得派给村里）\n\n石桥村村民委员会 · 0738-555 0110 · 2026年1月1日 09:00',
    );
  });
});
