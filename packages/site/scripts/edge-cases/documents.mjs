import { article, chapter, entry, pointsLedger, ruleBook, taskItem, taskList, version } from './bases.mjs';

const changed = (document, change) => {
  change(document);
  return document;
};

const rules = (file, zh, en, value, codes = []) => ({
  file: `rule-book/${file}.json`,
  type: 'rule-book',
  ok: true,
  codes,
  zh,
  en,
  value,
});
const tasks = (file, zh, en, value, codes = []) => ({
  file: `task-list/${file}.json`,
  type: 'task-list',
  ok: true,
  codes,
  zh,
  en,
  value,
});
const ledger = (file, zh, en, value, codes = [], more = {}) => ({
  file: `points-ledger/${file}.json`,
  type: 'points-ledger',
  ok: true,
  codes,
  zh,
  en,
  value,
  ...more,
});

const TOPICS = [
  '房前屋后',
  '垃圾分类',
  '公共通道',
  '河塘水渠',
  '家禽家畜',
  '文明养犬',
  '邻里相帮',
  '用火用电',
  '勤俭节约',
  '公共设施',
];

const eightHundred = () =>
  Array.from({ length: 40 }, (_, at) =>
    chapter(
      at + 1,
      `${TOPICS[at % 10]}（${at + 1}）`,
      Array.from({ length: 20 }, (_, place) => {
        const no = at * 20 + place + 1;
        return article(
          no,
          `倡导每户做好${TOPICS[at % 10]}的第${place + 1}件小事，做到以后在第${(no % 12) + 1}组的公开栏上勾一笔。`,
        );
      }),
    ),
  );

const oneArticle = [chapter(1, '总则', [article(1, '倡导大家的事大家商量。')])];

/** Rule books at their edges. */
export const ruleCases = () => [
  rules('one-article', '只有一条', 'A single article', { ...ruleBook(), versions: [version(oneArticle)] }),
  rules('eight-hundred-articles', '800条', '800 articles', { ...ruleBook(), versions: [version(eightHundred())] }),
  rules(
    'draft-only',
    '只有征求意见稿，还没有现行文本',
    'A draft only, nothing in force',
    changed(ruleBook(), (document) => {
      const { id, no, label, chapters } = document.versions[0];
      document.versions = [
        {
          id,
          no,
          label,
          status: 'draft',
          proposedOn: '2026-10-10',
          comments: { from: '2026-10-15', to: '2026-11-30', received: 12, adopted: 0 },
          chapters,
        },
      ];
    }),
  ),
  rules(
    'suspended-article',
    '一条被责令改正，停止执行',
    'One article suspended by order of the township',
    changed(ruleBook(), (document) => {
      document.versions[0].chapters[1].articles[1].suspended = { order: '清政改〔2026〕1号', on: '2026-08-01' };
    }),
  ),
  rules(
    'rhyme-uneven',
    '三字歌有一句是四个字',
    'A line of the three-character verse has four',
    changed(ruleBook(), (document) => {
      document.versions[0].rhymes = [
        {
          id: 'r1',
          meter: 3,
          lines: [
            ['分四类', '投对桶'],
            ['遛狗时', '绳子牵好'],
          ],
          illustrates: ['a2', 'a3'],
        },
      ];
    }),
    ['rhyme-uneven'],
  ),
];

/** Task lists at their edges. */
export const taskCases = () => [
  tasks(
    'duty-in-two-lists',
    '同一件事在协助清单和减负清单里都有',
    'The same duty stands in two lists',
    changed(taskList(), ({ items }) => items.push(taskItem('relief', 'J-02', '协助高龄津贴申请的代办'))),
    ['item-duplicated'],
  ),
  tasks(
    'expired-item',
    '一项已过期，状态还写着执行中',
    'An item past its end is still active',
    changed(taskList(), ({ items }) => (items[1].effectiveTo = '2026-06-30')),
    ['item-expired'],
  ),
  tasks('empty-list', '清单是空的', 'No items at all', { ...taskList(), items: [] }),
  tasks(
    'assist-without-funding',
    '协助事项没写谁出钱',
    'An assisting duty without funding',
    changed(taskList(), ({ items }) => delete items[1].funding),
    ['funding-missing'],
  ),
];

const expiring = () =>
  changed(pointsLedger(), (document) => {
    document.entries = [
      entry(0, {
        kind: 'carry',
        points: 26,
        item: undefined,
        article: undefined,
        actDate: '2024-06-30',
        postedAt: '2026-01-21T09:00:00+08:00',
        batch: 'carry',
      }),
      entry(1, {
        kind: 'carry',
        points: 14,
        item: undefined,
        article: undefined,
        actDate: '2025-12-31',
        postedAt: '2026-01-21T09:00:00+08:00',
        batch: 'carry',
      }),
      entry(2, {
        kind: 'redeem',
        debit: 'SQ-03-012',
        credit: 'redeemed',
        points: 20,
        item: undefined,
        article: undefined,
        actDate: '2026-04-25',
        postedAt: '2026-04-25T09:00:00+08:00',
        batch: 'carry',
        note: '洗衣液，1瓶',
      }),
      entry(3, {
        kind: 'expiry',
        debit: 'SQ-03-012',
        credit: 'expired',
        points: 6,
        item: undefined,
        article: undefined,
        actDate: '2026-06-30',
        postedAt: '2026-07-01T00:10:00+08:00',
        batch: 'carry',
      }),
    ];
  });

const pendingOnly = () =>
  changed(pointsLedger(), (document) => {
    document.entries = [];
    document.pending = [
      {
        id: 'P1',
        account: 'SQ-03-012',
        points: 3,
        direction: 'earn',
        item: 'C01',
        actDate: '2026-10-18',
        state: 'publicNotice',
        noticeFrom: '2026-11-10',
        noticeTo: '2026-11-26',
      },
    ];
  });

const openDeduction = () =>
  changed(pointsLedger(), ({ entries }) =>
    entries.push(
      entry(3, {
        kind: 'deduct',
        debit: 'SQ-03-013',
        credit: 'pool',
        points: 1,
        item: 'K04',
        article: 'edge-rules@v1#a3',
      }),
    ),
  );

const newHousehold = () =>
  changed(pointsLedger(), ({ accounts }) =>
    accounts.push({ id: 'SQ-03-014', kind: 'household', code: 'SQ-03-014', openedOn: '2026-11-10' }),
  );

/** Account books at their edges; `seal` adds the proof. */
export const ledgerCases = (seal) => {
  const sealed = seal(pointsLedger());
  const tampered = { ...sealed, entries: sealed.entries.map((one) => (one.seq === 1 ? { ...one, points: 4 } : one)) };
  return [
    ledger('sealed', '有完整性证明，核对无误', 'Sealed and whole', sealed, [], { verified: true }),
    ledger(
      'hash-mismatch',
      '封存以后有一个字节被改（3分改成4分）',
      'One byte changed after sealing (3 became 4)',
      tampered,
      [],
      { verified: false },
    ),
    ledger('expired-lots', '先进先出，剩下的6分到期', 'First in, first out: 6 points expire', expiring()),
    ledger('pending-only', '只有公示中的，还没有入账', 'Only a pending line, nothing posted', pendingOnly()),
    {
      ...ledger(
        'open-deduction',
        '公开台账里写明了被扣分的户，拒绝',
        'A public deduction names the household: refused',
        openDeduction(),
        ['deduction-open'],
      ),
      ok: false,
    },
    ledger(
      'closed-season',
      '年度已结账',
      'A closed season',
      changed(pointsLedger(), ({ period }) => (period.status = 'closed')),
    ),
    ledger('new-household', '新入户，还没有一笔记录', 'A new household without entries', newHousehold()),
  ];
};
