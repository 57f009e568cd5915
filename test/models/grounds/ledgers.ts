import { checkLedger, type Finding, type PointsItem } from '@cunju/models';
import { book, deductItem, earnItem } from '../ledger/books.js';
import { pointsLedger } from '../read/valid.js';
import { but, localities, placedAt } from './places.js';

const unfair = [
  '越级上访',
  '领取低保仍外出旅游',
  '不参加合作医疗',
  '无故离婚',
  '儿子参与赌钱',
  '酒驾',
  '被褥不叠',
  '学生逃课',
];
const wrong = ['抵扣罚款', '现金', '医保缴费', '集体收益分红', '选票', '开证明', '香烟'];

const scheme = {
  ...book([]).scheme,
  items: unfair.map((title, at): PointsItem => ({ ...deductItem, id: `d${at}`, code: `D${at}`, title })),
};
const rewards = wrong.map((name, at) => ({ id: `R${at}`, name, cost: 10, stock: 5, unit: '份' }));
const donated: PointsItem = { ...earnItem, id: 'g', title: '捐款每100元' };

/** What is found in ledgers: unfair items and rewards, minors, and days on the board. */
export const ledgerFindings = (): readonly Finding[] =>
  localities.flatMap((place) => {
    const plain = placedAt(pointsLedger, place);
    const bad = placedAt(book([], { scheme, rewards }), place);
    const minor = but(plain, (d) => {
      Object.assign(d.accounts[0]!, { minor: true, kind: 'person' });
      d.entries[1]!.debit = 'h1';
    });
    return [
      minor,
      but(minor, (d) => (d.accounts[0]!.guardianConsent = true)),
      bad,
      but(bad, (d) => (d.scheme.items = [donated])),
      but(plain, (d) => (d.batches[0]!.postedTo = d.batches[0]!.postedFrom)),
    ].flatMap((one) => checkLedger(one));
  });
