import { describe, expect, it } from 'vitest';
import { sharedRuns } from '../../../packages/models/src/diff/myers.js';
import { longestRising } from '../../../packages/models/src/diff/order.js';

const run = (a: number, b: number, length = 1) => ({ a, b, length });

describe('The runs that two lists share', () => {
  it.each([
    ['', '', []],
    ['甲', '', []],
    ['', '甲', []],
    ['甲', '甲', [run(0, 0)]],
    ['甲乙', '丙丁', []],
    ['甲', '甲甲', [run(0, 0)]],
    ['甲甲', '甲', [run(0, 0)]],
    ['甲乙', '甲丙乙', [run(0, 0), run(1, 2)]],
    ['甲丙乙', '甲乙', [run(0, 0), run(2, 1)]],
    ['甲乙丙', '乙丙甲', [run(1, 0, 2)]],
    ['始甲村乙终', '始丙村丁终', [run(0, 0), run(2, 2), run(4, 4)]],
    ['abcabba', 'cbabac', [run(2, 0), run(3, 2, 2), run(6, 4)]],
    ['xay', 'bxxy', [run(0, 1), run(2, 3)]],
  ] as const)('of %s and %s stand in order, the ends first', (a, b, runs) => {
    expect(sharedRuns([...a], [...b])).toEqual(runs);
  });

  it.each([
    [3, '甲村乙', '丁村戊', []],
    [4, '甲村乙', '丁村戊', [run(1, 1)]],
    [4, '甲乙村丙', '丁戊村', []],
    [5, '甲乙村丙', '丁戊村', [run(2, 2)]],
    [0, '始甲村乙终', '始丁村戊终', [run(0, 0), run(4, 4)]],
    [0, '甲乙', '甲乙', [run(0, 0, 2)]],
  ] as const)('are searched for up to %i that came or went: %s and %s', (most, a, b, runs) => {
    expect(sharedRuns([...a], [...b], most)).toEqual(runs);
  });
});

describe('The longest rising part', () => {
  it.each([
    [[], []],
    [[7], [0]],
    [[1, 1], [1]],
    [
      [3, 1, 2],
      [1, 2],
    ],
    [
      [2, 0, 1, 3],
      [1, 2, 3],
    ],
    [
      [5, 1, 4, 2, 3],
      [1, 3, 4],
    ],
    [[2, 1, 0], [2]],
  ])('of %j stands at %j', (values, places) => {
    expect(Array.from(longestRising(values)).sort()).toEqual(places);
  });
});
