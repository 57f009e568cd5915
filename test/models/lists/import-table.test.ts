import { importTable, read, type TaskListFrame } from '@cunju/models';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { village } from './samples.js';

const frame: TaskListFrame = {
  id: 'lists-2027',
  locality: village.locality,
  publisher: village.publisher,
  publishedOn: '2027-01-01',
  effectiveFrom: '2027-01-01',
};
const imported = (rows: unknown[][]) => importTable(rows, frame);
const items = (rows: unknown[][]) => imported(rows).document.items;
const found = (rows: unknown[][], code: string) => imported(rows).findings.filter((one) => one.code === code);

const TABLE = [
  ['石桥村三个清单', '', '', '', '', '', ''],
  ['序号', '清单类别', '事项名称', '牵头部门', '法律依据', '经费来源', '时限'],
  ['1', '自治事项', '召集村民会议', '', '《中华人民共和国村民委员会组织法》第二十五条', '', '每年至少一次'],
  ['2', '', '修订村规民约', '', '《村民委员会组织法》第三十一条第一款、第三十二条', '', '长期'],
  [
    '3',
    '协助事项',
    '防溺水巡查',
    '镇中心学校',
    '《未成年人保护法》；《义务教育法》第11条',
    '巡查经费5000元/年',
    '3个工作日',
  ],
  ['4', '', '入学劝返', '', '同上', '无需经费，随走访完成', '十五日内'],
  ['5', '', '反诈宣传', '派出所', '', '宣传品由派出所提供', '尽快'],
  ['6', '减负事项', '招商引资任务', '党政办', '', '', ''],
];

describe('A table of the three lists', () => {
  const { document, findings } = imported(TABLE);
  const named = (name: string) => document.items.find((one) => one.name === name);

  it('becomes a draft that is read without an error', () => {
    expect(document.status).toBe('draft');
    const result = read('task-list', document);
    expect(result.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(result.ok).toBe(true);
  });

  it('keeps every duty under its list, where merged cells leave blanks', () => {
    expect(document.items.map(({ list, code, villageRole }) => [list, code, villageRole])).toEqual([
      ['autonomy', 'ZZ-01', 'lead'],
      ['autonomy', 'ZZ-02', 'lead'],
      ['assist', 'XZ-01', 'assist'],
      ['assist', 'XZ-02', 'assist'],
      ['assist', 'XZ-03', 'assist'],
      ['relief', 'JF-01', 'refuse'],
    ]);
    expect(document.lists.map(({ kind }) => kind)).toEqual(['autonomy', 'assist', 'relief']);
  });

  it('fills a department down within a list and not into the next', () => {
    const name = (id: string | undefined) => document.departments.find((one) => one.id === id)?.name;
    expect(document.items.map(({ department }) => name(department))).toEqual([
      undefined,
      undefined,
      '镇中心学校',
      '镇中心学校',
      '派出所',
      '党政办',
    ]);
  });

  it('reads laws and articles, 同上 included', () => {
    expect(named('召集村民会议')?.basis).toEqual([{ law: '村民委员会组织法', article: '25' }]);
    expect(named('修订村规民约')?.basis).toEqual([
      { law: '村民委员会组织法', article: '31.1' },
      { law: '村民委员会组织法', article: '32' },
    ]);
    expect(named('入学劝返')?.basis).toEqual([{ law: '未成年人保护法' }, { law: '义务教育法', article: '11' }]);
  });

  it('reads who pays: money, goods, or why nothing is needed', () => {
    expect(named('防溺水巡查')?.funding).toEqual({
      source: '巡查经费5000元/年',
      amount: { fen: 500_000 },
      per: 'year',
    });
    expect(named('入学劝返')?.funding).toEqual({ noCostReason: '无需经费，随走访完成' });
    expect(named('反诈宣传')?.funding).toEqual({ inKind: '宣传品由派出所提供' });
  });

  it('reads days, keeps how often, and says what it did not understand', () => {
    expect(document.items.map(({ timeLimitDays, frequency }) => timeLimitDays ?? frequency)).toEqual([
      '每年至少一次',
      '长期',
      3,
      15,
      undefined,
      undefined,
    ]);
    expect(findings).toContainEqual(
      expect.objectContaining({ code: 'value-unread', facts: { row: 7, column: '时限', found: '尽快' } }),
    );
  });

  it('is checked as lists are', () => {
    const basis = findings.filter(({ code }) => code === 'basis-missing');
    expect(basis.map(({ path }) => path)).toEqual([
      ['items', 4, 'basis'],
      ['items', 5, 'basis'],
    ]);
    expect(findings.map(({ code }) => code)).not.toContain('missing-field');
  });

  it('may have its columns in any order', () => {
    const order = [6, 2, 5, 0, 4, 1, 3];
    const turned = TABLE.map((row) => order.map((at) => row[at] ?? ''));
    expect(items(turned)).toEqual(document.items);
  });
});

describe('The ways of writing a table', () => {
  const HEAD = ['事项', '责任单位（盖章）', '依 据'];

  it('headings between rows say the list, and a header may come again', () => {
    const rows = [
      HEAD,
      ['一、依法自治事项清单（1项）', '', ''],
      ['召集村民会议', '', ''],
      ['二、依法协助政府工作事项清单', '', ''],
      HEAD,
      ['普法宣传', '司法所', ''],
      ['三、不应出具的证明', '三、不应出具的证明', ''],
      ['亲属关系证明', '派出所', ''],
    ];
    expect(items(rows).map(({ list, name }) => [list, name])).toEqual([
      ['autonomy', '召集村民会议'],
      ['assist', '普法宣传'],
      ['certificateForbidden', '亲属关系证明'],
    ]);
  });

  it('a title above the header says the list when it names one', () => {
    const rows = [['××镇减负工作事项清单'], HEAD, ['招商引资任务', '', '']];
    expect(items(rows).map(({ list }) => list)).toEqual(['relief']);
  });

  it('without a word on the list it is guessed by the department, and that is said', () => {
    const rows = [HEAD, ['召集村民会议', '', ''], ['普法宣传', '司法所', '']];
    expect(items(rows).map(({ list }) => list)).toEqual(['autonomy', 'assist']);
    expect(found(rows, 'list-guessed').map(({ facts }) => facts)).toEqual([
      { row: 2, list: 'autonomy' },
      { row: 3, list: 'assist' },
    ]);
  });

  it.each([
    ['1.5万元', 1_500_000],
    ['1，200元', 120_000],
    ['每人20.5元', 2_050],
    ['0.29元', 29],
    ['３０００元', 300_000],
  ])('%s is %i fen', (money, fen) => {
    const rows = [
      ['事项名称', '部门', '经费'],
      ['普法', '司法所', money],
    ];
    expect(items(rows)[0]?.funding?.amount?.fen).toBe(fen);
  });

  it('an amount without a unit in its own column is yuan', () => {
    const rows = [
      ['事项名称', '部门', '经费来源', '金额'],
      ['普法', '司法所', '司法经费', 800],
    ];
    expect(items(rows)[0]?.funding).toEqual({ source: '司法经费', amount: { fen: 80_000 } });
  });

  it('days are read in the usual forms, and a day that is not in the calendar is not', () => {
    const rows = (day: string) => [
      ['事项名称', '部门', '生效日期'],
      ['普法', '司法所', day],
    ];
    for (const day of ['2027-03-01', '2027.3.1', '2027/3/1', '2027年3月1日'])
      expect(items(rows(day))[0]?.effectiveFrom).toBe('2027-03-01');
    expect(found(rows('2027-02-30'), 'value-unread')).toHaveLength(1);
  });

  it('a row without a name and a column that nobody knows are named', () => {
    const rows = [
      [...HEAD, '备注'],
      ['', '司法所', '《宪法》', ''],
      ['普法', '司法所', '', ''],
    ];
    expect(found(rows, 'row-skipped').map(({ facts }) => facts)).toEqual([{ row: 2 }]);
    expect(found(rows, 'column-unknown').map(({ facts }) => facts)).toEqual([{ column: '备注' }]);
    expect(items(rows)).toHaveLength(1);
  });

  it('a code of its own is kept, a running number is not', () => {
    const rows = [
      ['编号', '事项名称', '部门'],
      ['XZ-07', '普法', '司法所'],
      ['8', '反诈', '派出所'],
    ];
    expect(items(rows).map(({ code }) => code)).toEqual(['XZ-07', 'XZ-02']);
  });

  it('what is too long is cut, and control characters are taken out', () => {
    const rows = [
      ['事项名称', '部门', '工作内容'],
      ['普\u0000法\u202e' + '长'.repeat(300), '司法所', '讲'.repeat(3_000)],
    ];
    const [item] = items(rows);
    expect(item?.name).toHaveLength(200);
    expect(item?.does).toHaveLength(2_000);
    expect(item?.name.startsWith('普法长')).toBe(true);
  });

  it('the sample lists come back from a table', () => {
    const list = {
      autonomy: '自治',
      assist: '协助',
      relief: '减负',
      certificateAllowed: '可出具证明',
      certificateForbidden: '不得出具证明',
    };
    const office = (id?: string) => village.departments.find((one) => one.id === id)?.name ?? '无';
    const rows = [
      ['清单类别', '编码', '事项名称', '类别', '牵头部门', '工作内容', '不得事项', '替代方式'],
      ...village.items.map((one) => [
        list[one.list],
        one.code,
        one.name,
        one.category,
        office(one.department),
        one.does ?? '',
        one.doesNot ?? '',
        one.instead ?? '',
      ]),
    ];
    const told = ({ list: kind, code, name, category, does, doesNot, instead }: (typeof village.items)[number]) => ({
      kind,
      code,
      name,
      category,
      does,
      doesNot,
      instead,
    });
    expect(items(rows).map(told)).toEqual(village.items.map(told));
  });
});

describe('Whatever is given', () => {
  it('an empty table and one without a header are told apart', () => {
    for (const rows of [[], [[]], [['', ' ']]])
      expect(found(rows, 'table-unread')).toMatchObject([{ severity: 'error', facts: { reason: 'empty' } }]);
    expect(found([['你好', '世界']], 'table-unread')).toMatchObject([{ facts: { reason: 'no-header' } }]);
  });

  it('what the table does not say is asked for', () => {
    const { findings, document } = importTable(TABLE);
    expect(findings.filter(({ code }) => code === 'missing-field').map(({ path }) => path[0])).toEqual([
      'locality',
      'publisher',
      'effectiveFrom',
    ]);
    expect(read('task-list', document).ok).toBe(true);
  });

  it('it never throws, and the draft always has the shape of the three lists', () => {
    const header = fc.constantFrom(
      '事项名称',
      '清单类别',
      '部门',
      '依据',
      '经费来源',
      '金额',
      '时限',
      '生效日期',
      '截止日期',
      '材料',
      '备注',
    );
    const words = fc.constantFrom(
      '协助事项',
      '同上',
      '《法》第三条',
      '5元/户',
      '3天',
      '2027-1-1',
      '减负清单',
      '普法',
      '一、自治事项',
    );
    const cell = fc.oneof(words, fc.string({ unit: 'binary' }), fc.string(), fc.anything());
    const wrong = [
      'wrong-type',
      'missing-field',
      'not-allowed-value',
      'wrong-format',
      'number-range',
      'too-long',
      'too-short',
    ];
    fc.assert(
      fc.property(
        fc.array(header, { maxLength: 9 }),
        fc.array(fc.array(cell, { maxLength: 9 }), { maxLength: 12 }),
        (head, body) => {
          const { document } = imported([head, ...body]);
          const shape = read('task-list', document).findings.filter(({ code }) => wrong.includes(code));
          expect(shape).toEqual([]);
        },
      ),
      { numRuns: 500 },
    );
    for (const junk of [null, undefined, 7, 'x', [null], [7, 'x'], [{ length: 3 }]])
      expect(importTable(junk as never, frame).document.items).toEqual([]);
  });
});
