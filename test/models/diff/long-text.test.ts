import { describe, expect, it } from 'vitest';
import { applyText, diffText, type TextOp } from '../../../packages/models/src/diff/index.js';

/** Both texts together have more than 1,200 pieces. */
const FILL = `${'村里的事'.repeat(150)}。`;
const added = (text: string): TextOp => ({ op: 'added', text });
const removed = (text: string): TextOp => ({ op: 'removed', text });
const same = (text: string): TextOp => ({ op: 'same', text });

describe('The difference of two long texts', () => {
  it.each([
    ['甲乙丙丁。', '甲乙戊己。', '甲乙', [removed('丙丁'), added('戊己'), same('。')]],
    ['。\n甲乙。\n丙。', '。\n甲丁。\n丙。', '。\n甲', [removed('乙'), added('丁'), same('。\n丙。')]],
    ['ﬁﬁ。后', 'fifi。后', '', [removed('ﬁﬁ'), added('fifi'), same('。后')]],
    ['甲乙。丙丁', '甲乙。丙戊', '甲乙。丙', [removed('丁'), added('戊')]],
    ['甲！乙？丙', '丁！乙？丙', '', [removed('甲'), added('丁'), same('！乙？丙')]],
    ['甲。', '甲。丁。\n', '甲。', [added('丁。\n')]],
    ['甲。戊己', '甲。', '甲。', [removed('戊己')]],
  ])('is found within the sentences: %j, %j', (before, after, shared, steps) => {
    const ops = diffText(FILL + before, FILL + after);
    expect(ops).toEqual([same(FILL + shared), ...steps]);
    expect(applyText(FILL + before, ops)).toBe(FILL + after);
  });

  const LONG = '东西南北上下左右前。';
  const SHORT = '大。小。';
  /** Two texts of so many pieces together, in which a long sentence stands before or after two short ones. */
  const texts = (pieces: number): readonly [string, string] => {
    const more = pieces % 2;
    const fill = `${'村'.repeat((pieces - more) / 2 - LONG.length - SHORT.length - 1)}。`;
    return [fill + LONG + SHORT, '镇'.repeat(more) + fill + SHORT + LONG];
  };

  it('keeps most words up to 1,200 pieces', () => {
    const [before, after] = texts(1_200);
    expect(before.length + after.length).toBe(1_200);
    expect(diffText(before, after).slice(1)).toEqual([
      added('大。小。'),
      same('东西南北上下左右前'),
      removed('。大。小'),
      same('。'),
    ]);
  });

  it('keeps most sentences from 1,201 pieces on', () => {
    const [before, after] = texts(1_201);
    expect(before.length + after.length).toBe(1_201);
    const ops = diffText(before, after);
    expect(ops[0]).toEqual(added('镇'));
    expect(ops.slice(2)).toEqual([removed('。东西南北上下左右前'), same('。大。小。'), added('东西南北上下左右前。')]);
  });
});
