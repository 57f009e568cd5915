import { formatDate, formatMonth, formatNumber } from '../../format.js';
import type { LedgerSentences } from '../types.js';

const n = formatNumber;
const day = (date: string): string => (/^\d{4}-\d{2}-\d{2}$/.test(date) ? formatDate(date, 'zh-Hans') : date);
const KINDS = { base: '基础分', honour: '荣誉分' };

const UNFAIR = {
  rights: '依法行使权利，不能因此加分或者扣分',
  benefits: '依法享受待遇，不能和积分挂钩',
  insurance: '参加医保是居民自己的事，不能和积分挂钩',
  status: '婚姻、生育、信仰、民族、疾病、残疾、年龄、贫困，不能作为积分的理由',
  relatives: '一人做事一人当，不能因亲属的行为扣分',
  punished: '已经依法处罚过的事，不能再扣分',
  'no-rule': '扣分要有村规民约的条文作依据，这里没有',
  'private-life': '私人生活和家里的事，不能扣分',
  minors: '对未成年人只能加分，不能扣分',
  donation: '捐赠不能按金额计分，否则有钱的占便宜',
  'social-media': '在网上发什么、转什么，不能和积分挂钩',
  app: '不装软件、不用手机办理，不能扣分，要留纸质的办法',
};

const REWARDS = {
  fine: '积分不能抵罚款',
  cash: '积分不能换现金',
  benefit: '国家的补助和保险不归村里发，不能用积分换',
  dividend: '集体收益按份额分配，不能用积分换',
  right: '选举权、成员身份和土地不能用积分换',
  service: '办证明、上学是应有的服务，不能要积分',
  'alcohol-tobacco': '烟酒不宜作为兑换品',
};

/** Sentences on account books in simplified Chinese. */
export const ledger: LedgerSentences = {
  'balance-misused': ({ entry, balance, act }) =>
    `记录 ${entry} 不对：${KINDS[balance]}${{ redeem: '不能兑换', transfer: '不能转给别人', lower: '只能冲正，不能扣减' }[act]}。请冲正。`,
  'redeemed-over-available': ({ entry, account, points, available }) =>
    `记录 ${entry} 兑换了 ${n(points)} 分，当时账户 ${account} 只有 ${n(available)} 分可用。请核对并冲正。`,
  'entry-still-pending': ({ entry }) =>
    `记录 ${entry} 已经入账，又还在待入账里。请等异议处理完再入账，并从待入账里移走。`,
  'approver-not-apart': ({ entry, office, reason }) =>
    reason === 'author'
      ? `记录 ${entry} 的经办人“${office}”又审核了自己的记录。请换人审核。`
      : `记录 ${entry} 由账户所属的户“${office}”自己审核。请换人审核。`,
  'item-missing': ({ entry }) => `记录 ${entry} 没有写是哪一项得分。请补上细则的编号。`,
  'item-not-in-force': ({ entry, item, on }) =>
    `记录 ${entry} 用的“${item}”在${day(on)}还没有生效或者已经停用。请按当天有效的规定记分。`,
  'used-twice': ({ entry, first, what, value }) =>
    `记录 ${entry} 和 ${first} 用了同一个${{ evidence: '佐证', receipt: '凭条', request: '请求' }[what]}（${value}）。请核对是否记重了。`,
  'entry-repeated': ({ entry, first }) => `记录 ${entry} 和 ${first} 完全一样，可能记重了。请核对；记重的请冲正。`,
  'hearing-missing': ({ deduction }) => `扣分“${deduction}”没有听取本户说明的记录。请补上，没有听过说明的不能扣。`,
  'minor-entry': ({ entry, account, reason }) =>
    reason === 'deducted'
      ? `记录 ${entry} 扣了未成年人账户 ${account} 的分。对未成年人只能加分，请冲正。`
      : reason === 'no-consent'
        ? `记录 ${entry} 记在未成年人账户 ${account}，没有监护人同意。请先征得同意。`
        : `记录 ${entry} 记在未成年人账户 ${account}，这个账户没有写明属于哪一户。请补上。`,
  'transfer-not-allowed': ({ entry, from, to }) =>
    `记录 ${entry} 把积分从 ${from} 转给 ${to}。积分只能在一户之内转，或者转给集体的互助账户。请冲正。`,
  'expiry-differs': ({ account, on, points, due }) =>
    `账户 ${account} 在${day(on)}到期 ${n(points)} 分，按先进先出算应是 ${n(due)} 分。请核对。`,
  'expiry-announced-late': ({ batch, days, needed }) =>
    `批次 ${batch} 的到期只提前 ${n(days)} 天公布，要提前 ${n(needed)} 天。请提早公布，让住户来得及兑换。`,
  'carry-differs': ({ account, closing, carried }) =>
    `账户 ${account} 上期末是 ${n(closing)} 分，本期转入 ${n(carried)} 分，对不上。请核对。`,
  'concealed-differs': ({ recorded, found }) =>
    `各户合计的扣分是 ${n(recorded)} 分，扣分记录加起来是 ${n(found)} 分。请核对。`,
  'stock-differs': ({ reward, stock, found }) =>
    `“${reward}”的库存写的是 ${n(stock)}，按进货和兑换算是 ${n(found)}。请盘点。`,
  'reward-over-limit': ({ account, reward, taken, limit, month }) =>
    month === undefined
      ? `账户 ${account} 换了 ${n(taken)} 份“${reward}”，每户最多 ${n(limit)} 份。请核对。`
      : `账户 ${account} 在${formatMonth(month, 'zh-Hans')}换了 ${n(taken)} 份“${reward}”，每月最多 ${n(limit)} 份。请核对。`,
  'batch-sum-differs': ({ batch, what, recorded, found }) =>
    `批次 ${batch} 的公示表写${what === 'rows' ? '有' : '共'} ${n(recorded)} ${what === 'rows' ? '行' : '分'}，台账里是 ${n(found)}。请核对，不一致的要重新公示。`,
  'entry-outside-period': ({ entry, on, from, to }) =>
    `记录 ${entry} 的事发生在${day(on)}，不在本期（${day(from)}至${day(to)}）。补记上一期的请注明。`,
  'entry-after-close': ({ entry, closedOn }) =>
    `本期在${day(closedOn)}已经结账，记录 ${entry} 是之后入账的。请记到新的一期，并注明补记。`,
  'stars-differ': ({ account, recorded, computed }) =>
    `账户 ${account} 写的是 ${recorded} 星，按得分应是 ${computed} 星。请核对。`,
  'settlement-differs': ({ expected, outstanding, remainder }) =>
    `按记录应结余 ${n(expected)} 分，各户合计 ${n(outstanding)} 分，相差 ${n(remainder)} 分。请逐笔核对。`,
  'unfair-item': ({ item, words, reason }) =>
    `“${item}”${words === '' ? '' : `写到“${words}”`}：${UNFAIR[reason]}。请改掉或者删去这一项。`,
  'unfair-reward': ({ reward, words, reason }) =>
    `兑换品“${reward}”${words === reward ? '' : `写到“${words}”`}：${REWARDS[reason]}。请换成别的。`,
};
