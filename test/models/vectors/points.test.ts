import {
  balances,
  checkLedger,
  checkNotice,
  lotsOf,
  pseudonymize,
  read,
  starLevel,
  type Finding,
  type LedgerEntry,
  type PointsItem,
  type PointsLedger,
} from '@cunju/models';
import { describe, expect, it } from 'vitest';
import { back, book, deductItem, earnItem, entriesOf, publicBook, type Move } from '../ledger/books.js';
import { notice } from '../read/valid.js';

const said = (findings: readonly Finding[]) => findings.map(({ code, ref }) => `${code} ${ref ?? ''}`.trim());
const schemeOf = (changed: object) => ({ scheme: { ...book([]).scheme, ...changed } });
const left = (ledger: PointsLedger, account = 'a') => balances(ledger).get(account)?.balance;
const itemsOf = (...items: readonly Partial<PointsItem>[]) =>
  schemeOf({
    items: items.map((one, at) => ({ ...earnItem, pointsMax: undefined, id: `I${at}`, code: `I${at}`, ...one })),
  });
const rewards = (...list: readonly (readonly [string, number])[]) => ({
  rewards: list.map(([name, cost], at) => ({ id: `R${at}`, name, cost, stock: 5, stocked: 5, unit: '份' })),
});
const gain = (item: string, points: number, more: Partial<LedgerEntry> = {}): Move => [
  'a',
  'earn',
  points,
  { item, ...more },
];
const loss = (item: string, points: number): Move => ['a', 'deduct', points, { item }];

describe('domain.md 4.3: parameters of villages', () => {
  it('Baming: 60 of 100 + 20 is a pass and the first of five stars; 59 has none and nothing to exchange', () => {
    const levels = [60, 75, 90, 105, 120].map((atLeast, at) => ({ stars: at + 1, atLeast }));
    expect([0, 59, 60, 100, 120].map((score) => starLevel(score, levels))).toEqual([0, 0, 1, 3, 5]);
  });

  it('Baming: a quarter ends with a reset, and nothing is left of what was not exchanged', () => {
    const scheme = schemeOf({ expiry: { policy: 'quarterReset' } });
    const quarter: Move[] = [
      ['a', 'earn', 30, { actDate: '2026-01-15' }],
      ['a', 'redeem', 20, { actDate: '2026-03-25' }],
    ];
    const reset = (points: number) =>
      book(entriesOf([...quarter, ['a', 'expiry', points, { actDate: '2026-06-30' }]]), scheme);
    expect(checkLedger(reset(10))).toEqual([]);
    expect(left(reset(10))).toBe(0);
    expect(said(checkLedger(reset(9)))).toEqual(['expiry-differs I14']);
  });

  it('Xutang: labour 5, patrol 10, burning straw −5, public morals −20; soap for 5, detergent for 20', () => {
    const items = itemsOf(
      { title: '参加集体劳动', points: 5 },
      { title: '参加夜间巡逻', points: 10 },
      { ...deductItem, id: 'I2', code: 'I2', title: '焚烧秸秆', points: 5, pointsMax: 5 },
      { ...deductItem, id: 'I3', code: 'I3', title: '违背公序良俗', points: 20, pointsMax: 20 },
    );
    const moves: Move[] = [
      ...[1, 2, 3].map(() => gain('I0', 5)),
      ...[1, 2, 3].map(() => gain('I1', 10)),
      loss('I2', 5),
      loss('I3', 20),
      ['a', 'redeem', 5, { reward: 'R0', quantity: 1, receipt: 'r1' }],
    ];
    const entries = entriesOf(moves).map((one) => ({
      ...one,
      evidenceIds: [`e-${one.seq}`],
      requestId: `q-${one.seq}`,
    }));
    const shop = { rewards: [{ id: 'R0', name: '肥皂', cost: 5, stock: 4, stocked: 5, unit: '块' }] };
    const ledger = book(entries, { ...items, ...shop });
    expect(checkLedger(ledger)).toEqual([]);
    expect(left(ledger)).toBe(15);
    const detergent = [...entries, ...entriesOf([['a', 'redeem', 20]]).map((one) => ({ ...one, id: 'x', seq: 9 }))];
    expect(said(checkLedger(book(detergent, { ...items, ...shop })))).toEqual(['redeemed-over-available I5']);
  });

  it('Xutang: the year ends with a reset, and the base cannot be exchanged', () => {
    const base: Partial<LedgerEntry> = { balance: 'base' };
    const scheme = schemeOf({ expiry: { policy: 'yearReset' } });
    const year: Move[] = [
      ['a', 'earn', 60, base],
      ['a', 'earn', 12],
    ];
    expect(balances(book(entriesOf(year), scheme)).get('a')).toMatchObject({ balance: 12, available: 12, base: 60 });
    const over = entriesOf([...year, ['a', 'expiry', 12, { actDate: '2026-12-31' }]]);
    expect(checkLedger(book(over, scheme))).toEqual([]);
    expect(said(checkLedger(book(entriesOf([...year, ['a', 'redeem', 5, base]]), scheme)))).toEqual([
      'balance-misused I13',
    ]);
  });

  it('Gushan: above a base of 100 one point is one yuan', () => {
    const base = entriesOf([
      ['a', 'earn', 100, { balance: 'base' }],
      ['a', 'earn', 30],
      ['a', 'redeem', 30],
    ]);
    expect(checkLedger(book(base, rewards(['三十元的米', 30])))).toEqual([]);
    const more = entriesOf([
      ['a', 'earn', 100, { balance: 'base' }],
      ['a', 'earn', 30],
      ['a', 'redeem', 31],
    ]);
    expect(said(checkLedger(book(more)))).toEqual(['redeemed-over-available I5']);
  });

  it('Cuanxi: points for dividends or for medical insurance are pointed out, for shampoo they are not', () => {
    const list = rewards(['洗发水', 35], ['洗衣液', 25], ['牙膏', 10], ['集体收益分红', 100], ['抵缴医保', 100]);
    const found = checkLedger(book([], list)).map(({ facts }) => facts as { reason: string; reward: string });
    expect(found.map(({ reason, reward }) => [reward, reason])).toEqual([
      ['集体收益分红', 'dividend'],
      ['抵缴医保', 'benefit'],
    ]);
  });
});

describe('domain.md 4.4: kinds of points', () => {
  it('base and earned and honours are kept apart', () => {
    const kinds: Move[] = [
      ['a', 'earn', 60, { balance: 'base' }],
      ['a', 'earn', 9],
      ['a', 'earn', 20, { balance: 'honour' }],
    ];
    expect(balances(book(entriesOf(kinds))).get('a')).toMatchObject({ base: 60, balance: 9, available: 9, honour: 20 });
  });
});

describe('domain.md 4.5: figures of the way of an entry', () => {
  const batch = (postedFrom: string, postedTo: string) => ({
    batches: [{ ...book([]).batches[0], postedFrom, postedTo }],
  });

  it('a table of results stands for fifteen days (村民委员会组织法 35)', () => {
    expect(said(checkLedger(book([], batch('2026-03-02', '2026-03-16'))))).toEqual(['posting-short I7']);
    expect(checkLedger(book([], batch('2026-03-02', '2026-03-17')))).toEqual([]);
  });

  it('an objection may be made for seven days at least, by our default', () => {
    const until = (day: string) => {
      const parts = [{ kind: 'objection-table' as const }];
      const objections = { until: day, to: '村务监督委员会', phone: '0738-1234567' };
      const { decisions: _, eventOn: __, ...rest } = notice;
      return checkNotice({ ...rest, kind: 'points-batch', parts, objections }).flatMap((one) =>
        one.code === 'objection-short' ? [[one.facts.needed, one.basis?.confidence]] : [],
      );
    };
    expect(until('2026-10-26')).toEqual([[7, 'D']]);
    expect(until('2026-10-27')).toEqual([]);
  });

  it('two approve, and neither wrote it', () => {
    const [one] = entriesOf([['a', 'earn', 1]]);
    const by = (approvals: string[], createdBy?: string) =>
      said(checkLedger(book([{ ...one!, approvals, ...(createdBy && { createdBy }) }])));
    expect(by(['甲组', '乙组'], '丙组')).toEqual([]);
    expect(by(['甲组', '甲组'])).toEqual(['approvals-few I8']);
    expect(by(['甲组', '乙组'], '甲组')).toEqual(['approver-not-apart I8']);
  });

  it('an objection holds the disputed points and no others', () => {
    const pending = [
      {
        id: 'p1',
        account: 'a',
        points: 4,
        direction: 'deduct',
        actDate: '2026-03-01',
        state: 'objected',
        objectedOn: '2026-04-20',
      },
    ];
    expect(balances(book(entriesOf([['a', 'earn', 10]]), { pending })).get('a')).toMatchObject({
      balance: 10,
      disputed: 4,
      available: 6,
    });
  });

  it('a mistake is put right by a reversal and a new entry', () => {
    const [wrong] = entriesOf([['a', 'earn', 5]]) as [LedgerEntry];
    const [right] = entriesOf([['a', 'earn', 2]]) as [LedgerEntry];
    const ledger = book([wrong, back(wrong, 1), { ...right, id: 'e2', seq: 2 }]);
    expect(checkLedger(ledger)).toEqual([]);
    expect(left(ledger)).toBe(2);
  });
});

describe('domain.md 4.6: items with their points and caps', () => {
  const items: readonly (readonly [string, number, number])[] = [
    ['到会参加村民会议', 2, 10],
    ['义务劳动半天', 5, 60],
    ['庭院卫生检查合格', 1, 12],
    ['向慈善基金捐赠，不论多少', 1, 5],
    ['志愿服务一小时', 1, 100],
  ];
  const days = (n: number) => Array.from({ length: n }, (_, at) => `2026-${String((at % 12) + 1).padStart(2, '0')}-11`);
  it.each(items)('%s: %i points, %i a year', (title, points, capPerYear) => {
    const scheme = itemsOf({ title, points, capPerYear });
    const times = (n: number) =>
      book(
        entriesOf(days(n).map((actDate) => gain('I0', points, { actDate }))).map((one) => ({
          ...one,
          evidenceIds: [`e-${one.seq}`],
          requestId: `q-${one.seq}`,
        })),
        scheme,
      );
    expect(checkLedger(times(capPerYear / points))).toEqual([]);
    expect(said(checkLedger(times(capPerYear / points + 1)))).toContain('cap-exceeded I9');
  });

  it.each([
    ['协助调解纠纷', 3],
    ['报告隐患属实', 2],
    ['喜事简办', 10],
    ['取得技能证书', 5],
    ['县级表彰', 20],
    ['市级表彰', 30],
  ])('%s: %i points and no other number', (title, points) => {
    const scored = (n: number) =>
      read('points-ledger', book(entriesOf([gain('I0', n)]), itemsOf({ title, points }))).findings.map(
        ({ code }) => code,
      );
    expect(scored(points)).toEqual([]);
    expect(scored(points + 1)).toEqual(['points-out-of-range']);
    expect(checkLedger(book(entriesOf([gain('I0', points)]), itemsOf({ title, points })))).toEqual([]);
  });

  it.each([
    ['经核实乱丢垃圾', 1],
    ['占用公共通道，经通知不清理', 2],
    ['违规倾倒垃圾', 5],
  ])('deducted: %s %i, at most 20 a year', (title, points) => {
    const scheme = schemeOf({
      items: [earnItem, { ...deductItem, title, points, pointsMax: points, capPerYear: 20 }],
    });
    const times = (n: number) =>
      book(
        entriesOf([['a', 'earn', 100], ...days(n).map((actDate): Move => ['a', 'deduct', points, { actDate }])]).map(
          (one) => ({ ...one, requestId: `q-${one.seq}`, evidenceIds: [`e-${one.seq}`] }),
        ),
        scheme,
      );
    expect(checkLedger(times(20 / points))).toEqual([]);
    expect(said(checkLedger(times(20 / points + 1)))).toContain('cap-exceeded I9');
  });
});

describe('domain.md 4.7: F1 to F12, the words of the list', () => {
  const refs = (item: Partial<PointsItem>) =>
    checkLedger(book([], schemeOf({ items: [{ ...deductItem, ...item }] }))).map(({ ref }) => ref);
  it.each([
    ['F1', '投反对票'],
    ['F1', '投诉'],
    ['F1', '信访'],
    ['F1', '提起诉讼'],
    ['F1', '对公示提出异议'],
    ['F2', '领取低保'],
    ['F2', '领取养老保险'],
    ['F2', '领取养老金'],
    ['F2', '领取补贴'],
    ['F3', '未参加医疗保险'],
    ['F3', '未缴纳合作医疗'],
    ['F4', '早婚'],
    ['F4', '超生'],
    ['F4', '离婚'],
    ['F4', '信仰宗教'],
    ['F4', '少数民族不过本村节日'],
    ['F4', '患病'],
    ['F4', '残疾'],
    ['F4', '年龄超过七十岁'],
    ['F4', '贫困户未脱贫'],
    ['F5', '家属违法'],
    ['F6', '被行政处罚'],
    ['F6', '被判刑'],
    ['F8', '家中被褥未叠'],
    ['F9', '未成年人逃学'],
    ['F11', '在朋友圈发负面内容'],
    ['F12', '不安装手机应用'],
  ])('%s: %s', (ref, title) => expect(refs({ title })).toContain(ref));

  it('F7: what is outside the rules', () => expect(refs({ article: undefined as never })).toEqual(['F7']));
  it('F10: a gift by its amount', () => {
    expect(refs({ ...earnItem, title: '捐款每一百元加一分' })).toEqual(['F10']);
    expect(refs({ ...earnItem, title: '捐款加一分，不论多少' })).toEqual([]);
  });

  it.each([
    ['表决权', 'right'],
    ['成员资格', 'right'],
    ['宅基地优先安排', 'right'],
    ['集体收益分红', 'dividend'],
    ['临时救助', 'benefit'],
    ['入学名额', 'service'],
    ['开证明', 'service'],
    ['抵扣罚款', 'fine'],
    ['现金十元', 'cash'],
    ['白酒一瓶', 'alcohol-tobacco'],
    ['香烟一条', 'alcohol-tobacco'],
  ])('4.7, 4.9: points are not for %s', (name, reason) => {
    expect(checkLedger(book([], rewards([name, 10])))).toMatchObject([{ code: 'unfair-reward', facts: { reason } }]);
  });
});

describe('domain.md 4.8: invariants that no other table names by number', () => {
  it.each([0.5, 1.5, -1, '3'])('12: %j points are no points', (points) => {
    const entries = entriesOf([['a', 'earn', 1]]).map((one) => ({ ...one, points }));
    expect(read('points-ledger', { ...book([]), entries }).ok).toBe(false);
  });

  it('2: numbers go up by one', () => {
    const entries = entriesOf([
      ['a', 'earn', 1],
      ['a', 'earn', 2],
    ]).map((one) => ({ ...one, seq: one.seq * 2 }));
    expect(read('points-ledger', publicBook(entries)).findings.map(({ code }) => code)).toContain('seq-gap');
  });

  it('4: a reversal has one target, of other sides, and is not reversed itself', () => {
    const [gained] = entriesOf([['a', 'earn', 5]]) as [LedgerEntry];
    const first = back(gained, 1);
    const codes = (...more: LedgerEntry[]) =>
      read('points-ledger', book([gained, first, ...more])).findings.map(({ code }) => code);
    expect(codes()).toEqual([]);
    expect(codes(back(gained, 2))).toContain('reversal-invalid');
    expect(codes(back(first, 2))).toContain('reversal-invalid');
    const half = book([gained, { ...first, points: 4 }]);
    expect(read('points-ledger', half).findings.map(({ code }) => code)).toContain('reversal-invalid');
  });

  it('14: first in, first out', () => {
    const lots = lotsOf(
      book(
        entriesOf([
          ['a', 'earn', 5, { actDate: '2026-01-05' }],
          ['a', 'earn', 7, { actDate: '2026-02-05' }],
          ['a', 'redeem', 6],
        ]),
      ),
    ).get('a')?.lots;
    expect(lots?.map(({ since, left: points }) => [since, points])).toEqual([['2026-02-05', 6]]);
  });

  it('25: without the holder the sums are what they were', () => {
    const ledger = book(
      entriesOf([
        ['a', 'earn', 10],
        ['a', 'redeem', 3],
      ]),
    );
    expect(balances(pseudonymize(ledger, 'a', '已注销-1'))).toEqual(balances(ledger));
  });

  const minor = (moves: Move[], more: object = {}) =>
    said(
      checkLedger(
        book(entriesOf(moves), {
          accounts: book([]).accounts.map((one) =>
            one.id === 'p' ? { ...one, minor: true, guardianConsent: true, household: 'a', ...more } : one,
          ),
        }),
      ),
    );
  it('28: a minor gains and never loses', () => {
    expect(minor([['p', 'earn', 3]])).toEqual([]);
    expect(
      minor([
        ['p', 'earn', 3],
        ['p', 'deduct', 1],
      ]),
    ).toEqual(['minor-entry F9']);
    expect(minor([['p', 'earn', 3]], { guardianConsent: false })).toEqual(['minor-entry F9']);
  });

  it('5.6: a minor has an account only inside a household', () => {
    expect(minor([['p', 'earn', 3]], { household: undefined })).toEqual(['minor-entry F9']);
  });
});

describe('domain.md 4.9: lots and their end', () => {
  const two: Move[] = [
    ['a', 'carry', 9, { actDate: '2024-06-30' }],
    ['a', 'earn', 4, { actDate: '2026-01-05' }],
  ];
  const ends = (expiry: object) =>
    lotsOf(book(entriesOf(two), schemeOf({ expiry })))
      .get('a')
      ?.lots.map(({ endsOn }) => endsOn);
  it.each<[string, object, readonly (string | undefined)[]]>([
    ['none', { policy: 'none' }, [undefined, undefined]],
    ['24 months', { policy: 'rolling', months: 24 }, ['2026-06-30', '2028-01-05']],
    ['24 months where the scheme names none', { policy: 'rolling' }, ['2026-06-30', '2028-01-05']],
    ['a quarter', { policy: 'quarterReset' }, [undefined, undefined]],
    ['a year', { policy: 'yearReset' }, [undefined, undefined]],
  ])('%s', (_, expiry, expected) => expect(ends(expiry)).toEqual(expected));

  it('a cap on what is carried over keeps so much and no more', () => {
    const reset = (points: number) =>
      said(
        checkLedger(
          book(
            entriesOf([
              ['a', 'earn', 30],
              ['a', 'expiry', points, { actDate: '2026-12-31' }],
            ]),
            schemeOf({ expiry: { policy: 'yearReset', carryCap: 20 } }),
          ),
        ),
      );
    expect(reset(10)).toEqual([]);
    expect(reset(11)).toEqual(['expiry-differs I14']);
  });
});
