import { certificate, classify, type TaskItem, type TaskList } from '@cunju/models';
import { describe, expect, it } from 'vitest';
import { item, listOf } from '../lists/samples.js';

const department = { id: 'd1', name: '某镇派出所' };
const tax = item('t', '收税', { list: 'relief', villageRole: 'refuse', department: 'd1' });
const pets = item('p', '文明养犬', { list: 'autonomy', villageRole: 'lead' });
const forbidden = (name: string, more: Partial<TaskItem> = {}): TaskItem =>
  item(name, name, { list: 'certificateForbidden', villageRole: 'refuse', ...more });

/** Prepared anew for each question. */
const lists = (): TaskList =>
  listOf(
    [
      tax,
      pets,
      item('养犬证明', '养犬证明', { list: 'certificateAllowed', villageRole: 'lead' }),
      forbidden('亲属关系证明', { instead: '户口簿', department: 'd1' }),
      forbidden('无犯罪记录证明', { department: 'd1' }),
      forbidden('健在证明', { instead: '人脸认证' }),
      forbidden('婚姻状况证明'),
    ],
    { departments: [department] },
  );

describe('classify', () => {
  it('gives the item, what belongs to it and the closest ones', () => {
    const found = classify('收税', lists());
    expect(found).toEqual({ answer: 'relief', item: tax, department, nearest: [{ item: tax, score: 1 }] });
  });

  it('gives an answer alone where several items give it', () => {
    const twins = [item('a', '水电登记甲'), item('b', '水电登记乙')];
    const found = classify('水电登记', listOf(twins));
    expect(Object.keys(found)).toEqual(['answer', 'nearest']);
    expect(found.answer).toBe('assist');
    expect(found.nearest.map((one) => one.item)).toEqual(twins);
  });

  it('says what is on no list, and leaves open what it does not know', () => {
    expect(classify('寄快递', lists())).toEqual({ answer: 'unlisted', nearest: [] });
    expect(classify('丑寅卯', lists())).toEqual({ answer: 'unsure', nearest: [] });
    expect(classify('小狗拉屎', lists()).answer).not.toBe('unlisted');
  });

  it('goes by the day that is asked for', () => {
    expect(classify('收税', lists(), '2025-12-31')).toEqual({ answer: 'unsure', nearest: [] });
  });
});

describe('certificate', () => {
  it.each<[string, object]>([
    ['养犬证明', { issue: 'yes', item: { id: '养犬证明' } }],
    ['亲属关系', { issue: 'elsewhere', instead: '户口簿', department, item: { id: '亲属关系证明' } }],
    ['无犯罪记录证明', { issue: 'elsewhere', department, item: { id: '无犯罪记录证明' } }],
    ['健在证明', { issue: 'elsewhere', instead: '人脸认证', item: { id: '健在证明' } }],
    ['婚姻状况', { issue: 'no', item: { id: '婚姻状况证明' } }],
  ])('of %s', (query, expected) => {
    const { nearest, ...found } = certificate(query, lists());
    expect(found).toMatchObject(expected);
    expect(Object.keys(found).sort()).toEqual(Object.keys(expected).sort());
    expect(nearest[0]).toEqual({ item: found.item, score: 1 });
  });

  it('is not on the lists, or is left open, with the closest ones', () => {
    expect(certificate('转学', lists())).toMatchObject({ issue: 'unlisted' });
    expect(Object.keys(certificate('转学', lists()))).toEqual(['issue', 'nearest']);
    expect(certificate('', lists()).issue).toBe('unsure');
    expect(Object.keys(certificate('', lists()))).toEqual(['issue', 'nearest']);
  });

  it('is never an item that is no certificate', () => {
    expect(certificate('收税', lists()).nearest.map((one) => one.item)).not.toContain(tax);
  });

  it('is asked for by the same words with and without the word', () => {
    expect(certificate('养犬', lists())).toEqual(certificate('养犬证明', lists()));
    expect(certificate('养犬盖章', lists()).nearest[0]?.score).toBeLessThan(1);
  });
});
