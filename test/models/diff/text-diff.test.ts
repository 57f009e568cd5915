import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyText, byCharacter, diffText, readsDifferently, wordSegment, type TextOp } from '@cunju/models';
import { hanValue, numberAt } from '../../../packages/models/src/diff/numbers.js';
import { sharedRuns } from '../../../packages/models/src/diff/myers.js';

const ways = [
  ['words', wordSegment()],
  ['characters', byCharacter],
] as const;

const beforeOf = (ops: readonly TextOp[]): string =>
  ops
    .map((step) => {
      if (step.op === 'added') return '';
      if (step.op === 'same' || step.op === 'removed') return step.text;
      return typeof step.before === 'string' ? step.before : step.before.text;
    })
    .join('');

describe('Numbers in a text', () => {
  it.each([
    ['二百元', '200', '元'],
    ['200 元', '200', '元'],
    ['２００元', '200', '元'],
    ['贰佰圆', '200', '元'],
    ['200.00元', '200', '元'],
    ['2,000元', '2000', '元'],
    ['1.2万元', '12000', '元'],
    ['一万二千元', '12000', '元'],
    ['两百块钱', '200', '元'],
    ['百分之二十', '20', '%'],
    ['20%', '20', '%'],
    ['三分之二', '2/3', ''],
    ['十五日', '15', '日'],
    ['二〇二六年', '2026', '年'],
    ['0.50米', '0.5', '米'],
    ['十五个月', '15', '个月'],
  ])('reads %s as %s %s', (text, amount, unit) => {
    expect(numberAt(text, 0)).toEqual({ text, amount, unit });
  });

  it.each(['一般', '一起', '万一', '三轮车', '十分感谢'.slice(0, 1), '两委'])('leaves %s, which is a word', (text) => {
    expect(numberAt(text, 0)).toBeUndefined();
  });

  it.each([
    ['一百二', 120],
    ['一百零二', 102],
    ['一千零一', 1001],
    ['三万五', 35_000],
    ['一亿二千万', 120_000_000],
    ['二百二十八', 228],
    ['一二三', 123],
  ])('counts %s as %i', (text, value) => {
    expect(hanValue(text)).toBe(value);
  });
});

describe.each(ways)('The difference of two texts by %s', (_, segment) => {
  it('does not call another spelling of a figure a change', () => {
    for (const after of ['每次交200 元。', '每次交２００元。', '每次交200.00元。']) {
      const ops = diffText('每次交二百元。', after, segment);
      expect(readsDifferently(ops)).toBe(false);
      expect(ops.map(({ op }) => op)).toEqual(['same', 'respelled', 'same']);
      expect(applyText('每次交二百元。', ops)).toBe(after);
    }
  });

  it('shows a figure that changed as one value', () => {
    const ops = diffText('宴席控制在二十桌以内。', '宴席控制在30桌以内。', segment);
    expect(ops).toEqual([
      { op: 'same', text: '宴席控制在' },
      {
        op: 'value',
        before: { text: '二十桌', amount: '20', unit: '桌' },
        after: { text: '30桌', amount: '30', unit: '桌' },
      },
      { op: 'same', text: '以内。' },
    ]);
  });

  it('pairs each figure with the one of its unit', () => {
    const ops = diffText('提前5日通知，每户交60元。', '提前十日通知，每户交72元。', segment);
    expect(ops.filter(({ op }) => op === 'value')).toHaveLength(2);
    expect(ops.some(({ op }) => op === 'added' || op === 'removed')).toBe(false);
  });

  it('keeps figures of different units apart', () => {
    const ops = diffText('不超过20桌。', '不超过20元。', segment);
    expect(ops.some(({ op }) => op === 'value')).toBe(false);
    expect(readsDifferently(ops)).toBe(true);
  });

  it('marks the words that came and went and leaves the rest', () => {
    const ops = diffText('每户应当管护门前路段。', '每户自愿认领门前路段。', segment);
    expect(ops).toEqual([
      { op: 'same', text: '每户' },
      { op: 'removed', text: '应当管护' },
      { op: 'added', text: '自愿认领' },
      { op: 'same', text: '门前路段。' },
    ]);
  });

  it('has nothing to say of two equal texts and of two empty ones', () => {
    expect(diffText('一样。', '一样。', segment)).toEqual([{ op: 'same', text: '一样。' }]);
    expect(diffText('', '', segment)).toEqual([]);
    expect(diffText('', '新写的。', segment)).toEqual([{ op: 'added', text: '新写的。' }]);
    expect(diffText('删去的。', '', segment)).toEqual([{ op: 'removed', text: '删去的。' }]);
  });

  it('is applied and read back, whatever the texts', () => {
    const piece = fc.constantFrom(
      '应当',
      '不得',
      '二百元',
      '200元',
      '３００ 元',
      '，',
      '。',
      '一',
      '十',
      '万',
      '😀',
      '\ud800',
      'e\u0301',
      'ﬁ',
      ' ',
      '\n',
      '三分之二',
      '分之',
      '%',
      'GB',
    );
    const text = fc.oneof(
      fc.array(piece, { maxLength: 30 }).map((list) => list.join('')),
      fc.string({ maxLength: 40, unit: 'binary' }),
    );
    fc.assert(
      fc.property(text, text, (before, after) => {
        const ops = diffText(before, after, segment);
        expect(applyText(before, ops)).toBe(after);
        expect(beforeOf(ops)).toBe(before);
      }),
      { numRuns: 1_000 },
    );
  });

  it('finds one changed word among twenty thousand characters', () => {
    const long = Array.from({ length: 800 }, (_, at) => `第${at}段写的是村里要办的一件小事，大家商量着办。`).join('');
    const ops = diffText(long, long.replace('第400段写的是', '第400段说的是'), segment);
    const marked = ops.filter(({ op }) => op !== 'same');
    expect(marked.length).toBe(2);
    expect(JSON.stringify(marked)).toContain('说');
  });
});

describe('Words and characters', () => {
  it('mark whole words where the engine cuts words', () => {
    const ops = diffText('由村民委员会负责。', '由村务监督委员会负责。', wordSegment());
    expect(beforeOf(ops)).toBe('由村民委员会负责。');
  });

  it('keep a surrogate pair and a Latin word whole', () => {
    expect(byCharacter('用App😀')).toEqual(['用', 'App', '😀']);
  });
});

describe('Shared runs', () => {
  const runsLength = (a: readonly string[], b: readonly string[]): number =>
    sharedRuns(a, b).reduce((sum, { length }) => sum + length, 0);

  it('are as long as the longest common subsequence', () => {
    const list = fc.array(fc.constantFrom('甲', '乙', '丙'), { maxLength: 14 });
    fc.assert(
      fc.property(list, list, (a, b) => {
        const table = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0));
        a.forEach((x, i) =>
          b.forEach((y, j) => {
            table[i + 1]![j + 1] = x === y ? table[i]![j]! + 1 : Math.max(table[i]![j + 1]!, table[i + 1]![j]!);
          }),
        );
        expect(runsLength(a, b)).toBe(table[a.length]![b.length]);
        for (const run of sharedRuns(a, b)) {
          for (let at = 0; at < run.length; at += 1) expect(a[run.a + at]).toBe(b[run.b + at]);
        }
      }),
    );
  });

  it('give up on two long lists that share nothing in the middle, and keep the ends', () => {
    const fill = (word: string): string[] => Array.from({ length: 2_000 }, (_, at) => `${word}${at}`);
    const runs = sharedRuns(['始', ...fill('甲'), '终'], ['始', ...fill('乙'), '终']);
    expect(runs.map(({ length }) => length)).toEqual([1, 1]);
  });
});
