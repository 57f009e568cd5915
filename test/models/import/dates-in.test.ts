import { dayIn, ruleDatesIn } from '@cunju/models';
import { describe, expect, it } from 'vitest';

describe('The days that a text of rules gives for itself', () => {
  it.each([
    ['（2026年3月1日村民会议通过）', { adoptedOn: '2026-03-01' }],
    ['二〇二六年三月一日经村民会议表决通过。', { adoptedOn: '2026-03-01' }],
    ['二○二六年十二月二十一日通过', { adoptedOn: '2026-12-21' }],
    ['二零二六年十月三十日通过', { adoptedOn: '2026-10-30' }],
    ['2026 年 3 月 1 日通过', { adoptedOn: '2026-03-01' }],
    ['２０２６年３月１日通过', { adoptedOn: '2026-03-01' }],
    ['本村规民约自2026年3月10日起施行。', { effectiveFrom: '2026-03-10' }],
    ['自2026年3月10日起 实施', { effectiveFrom: '2026-03-10' }],
    ['自2026年3月10日起生效', { effectiveFrom: '2026-03-10' }],
    ['2026年3月1日村民会议通过，自通过之日起施行。', { adoptedOn: '2026-03-01', effectiveFrom: '2026-03-01' }],
    [
      '2026年3月1日通过。自表决通过之日起执行，但本约定自2026年5月1日起施行。',
      { adoptedOn: '2026-03-01', effectiveFrom: '2026-05-01' },
    ],
    ['自通过之日起施行', {}],
    ['2026年3月1日印发。本约定经会议通过', {}],
    ['2026年2月29日通过', {}],
    ['2024年2月29日通过', { adoptedOn: '2024-02-29' }],
    ['2026年13月1日通过', {}],
    ['二〇二六年三月二三十日通过', {}],
    ['', {}],
  ])('of «%s»', (text, days) => {
    expect(ruleDatesIn(text)).toEqual(days);
  });
});

describe('The day that a mark of a page begins with', () => {
  it.each([
    ['2026-03-01', '2026-03-01'],
    ['2026-3-1 09:30:00', '2026-03-01'],
    ['2026/03/01', '2026-03-01'],
    ['2026年3月1日', '2026-03-01'],
    ['2026-13-01', undefined],
    ['2026-02-30', undefined],
    ['0-0-0', undefined],
    ['发布于2026-03-01', undefined],
    ['', undefined],
  ])('of «%s»', (mark, day) => {
    expect(dayIn(mark)).toBe(day);
  });
});
