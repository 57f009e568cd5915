import { formatDate, formatMonth, formatNumber } from '../../format.js';
import type { LedgerSentences } from '../types.js';

const n = formatNumber;
const day = (date: string): string => (/^\d{4}-\d{2}-\d{2}$/.test(date) ? formatDate(date, 'zh-Hant') : date);
const KINDS = { base: '基礎分', honour: '榮譽分' };

const UNFAIR = {
  rights: '依法行使權利，不能因此加分或者扣分',
  benefits: '依法享受待遇，不能和積分掛鉤',
  insurance: '參加醫保是居民自己的事，不能和積分掛鉤',
  status: '婚姻、生育、信仰、民族、疾病、殘疾、年齡、貧困，不能作為積分的理由',
  relatives: '一人做事一人當，不能因親屬的行為扣分',
  punished: '已經依法處罰過的事，不能再扣分',
  'no-rule': '扣分要有村規民約的條文作依據，這裡沒有',
  'private-life': '私人生活和家裡的事，不能扣分',
  minors: '對未成年人只能加分，不能扣分',
  donation: '捐贈不能按金額計分，否則有錢的佔便宜',
  'social-media': '在網上發什麼、轉什麼，不能和積分掛鉤',
  app: '不裝軟件、不用手機辦理，不能扣分，要留紙質的辦法',
};

const REWARDS = {
  fine: '積分不能抵罰款',
  cash: '積分不能換現金',
  benefit: '國家的補助和保險不歸村裡發，不能用積分換',
  dividend: '集體收益按份額分配，不能用積分換',
  right: '選舉權、成員身份和土地不能用積分換',
  service: '辦證明、上學是應有的服務，不能要積分',
  'alcohol-tobacco': '煙酒不宜作為兌換品',
};

/** Sentences on account books in traditional Chinese. */
export const ledger: LedgerSentences = {
  'balance-misused': ({ entry, balance, act }) =>
    `記錄 ${entry} 不對：${KINDS[balance]}${{ redeem: '不能兌換', transfer: '不能轉給別人', lower: '只能沖正，不能扣減' }[act]}。請沖正。`,
  'redeemed-over-available': ({ entry, account, points, available }) =>
    `記錄 ${entry} 兌換了 ${n(points)} 分，當時賬戶 ${account} 只有 ${n(available)} 分可用。請核對並沖正。`,
  'entry-still-pending': ({ entry }) =>
    `記錄 ${entry} 已經入賬，又還在待入賬裡。請等異議處理完再入賬，並從待入賬裡移走。`,
  'approver-not-apart': ({ entry, office, reason }) =>
    reason === 'author'
      ? `記錄 ${entry} 的經辦人「${office}」又審核了自己的記錄。請換人審核。`
      : `記錄 ${entry} 由賬戶所屬的戶「${office}」自己審核。請換人審核。`,
  'item-missing': ({ entry }) => `記錄 ${entry} 沒有寫是哪一項得分。請補上細則的編號。`,
  'item-not-in-force': ({ entry, item, on }) =>
    `記錄 ${entry} 用的「${item}」在${day(on)}還沒有生效或者已經停用。請按當天有效的規定記分。`,
  'used-twice': ({ entry, first, what, value }) =>
    `記錄 ${entry} 和 ${first} 用了同一個${{ evidence: '佐證', receipt: '憑條', request: '請求' }[what]}（${value}）。請核對是否記重了。`,
  'entry-repeated': ({ entry, first }) => `記錄 ${entry} 和 ${first} 完全一樣，可能記重了。請核對；記重的請沖正。`,
  'hearing-missing': ({ deduction }) => `扣分「${deduction}」沒有聽取本戶說明的記錄。請補上，沒有聽過說明的不能扣。`,
  'minor-entry': ({ entry, account, reason }) =>
    reason === 'deducted'
      ? `記錄 ${entry} 扣了未成年人賬戶 ${account} 的分。對未成年人只能加分，請沖正。`
      : reason === 'no-consent'
        ? `記錄 ${entry} 記在未成年人賬戶 ${account}，沒有監護人同意。請先徵得同意。`
        : `記錄 ${entry} 記在未成年人賬戶 ${account}，這個賬戶沒有寫明屬於哪一戶。請補上。`,
  'transfer-not-allowed': ({ entry, from, to }) =>
    `記錄 ${entry} 把積分從 ${from} 轉給 ${to}。積分只能在一戶之內轉，或者轉給集體的互助賬戶。請沖正。`,
  'expiry-differs': ({ account, on, points, due }) =>
    `賬戶 ${account} 在${day(on)}到期 ${n(points)} 分，按先進先出算應是 ${n(due)} 分。請核對。`,
  'expiry-announced-late': ({ batch, days, needed }) =>
    `批次 ${batch} 的到期只提前 ${n(days)} 天公佈，要提前 ${n(needed)} 天。請提早公佈，讓住戶來得及兌換。`,
  'carry-differs': ({ account, closing, carried }) =>
    `賬戶 ${account} 上期末是 ${n(closing)} 分，本期轉入 ${n(carried)} 分，對不上。請核對。`,
  'concealed-differs': ({ recorded, found }) =>
    `各戶合計的扣分是 ${n(recorded)} 分，扣分記錄加起來是 ${n(found)} 分。請核對。`,
  'stock-differs': ({ reward, stock, found }) =>
    `「${reward}」的庫存寫的是 ${n(stock)}，按進貨和兌換算是 ${n(found)}。請盤點。`,
  'reward-over-limit': ({ account, reward, taken, limit, month }) =>
    month === undefined
      ? `賬戶 ${account} 換了 ${n(taken)} 份「${reward}」，每戶最多 ${n(limit)} 份。請核對。`
      : `賬戶 ${account} 在${formatMonth(month, 'zh-Hant')}換了 ${n(taken)} 份「${reward}」，每月最多 ${n(limit)} 份。請核對。`,
  'batch-sum-differs': ({ batch, what, recorded, found }) =>
    `批次 ${batch} 的公示表寫${what === 'rows' ? '有' : '共'} ${n(recorded)} ${what === 'rows' ? '行' : '分'}，臺賬裡是 ${n(found)}。請核對，不一致的要重新公示。`,
  'entry-outside-period': ({ entry, on, from, to }) =>
    `記錄 ${entry} 的事發生在${day(on)}，不在本期（${day(from)}至${day(to)}）。補記上一期的請註明。`,
  'entry-after-close': ({ entry, closedOn }) =>
    `本期在${day(closedOn)}已經結賬，記錄 ${entry} 是之後入賬的。請記到新的一期，並註明補記。`,
  'stars-differ': ({ account, recorded, computed }) =>
    `賬戶 ${account} 寫的是 ${recorded} 星，按得分應是 ${computed} 星。請核對。`,
  'settlement-differs': ({ expected, outstanding, remainder }) =>
    `按記錄應結餘 ${n(expected)} 分，各戶合計 ${n(outstanding)} 分，相差 ${n(remainder)} 分。請逐筆核對。`,
  'unfair-item': ({ item, words, reason }) =>
    `「${item}」${words === '' ? '' : `寫到「${words}」`}：${UNFAIR[reason]}。請改掉或者刪去這一項。`,
  'unfair-reward': ({ reward, words, reason }) =>
    `兌換品「${reward}」${words === reward ? '' : `寫到「${words}」`}：${REWARDS[reason]}。請換成別的。`,
};
