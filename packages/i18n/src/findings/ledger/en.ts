import { formatDate, formatMonth, formatNumber } from '../../format.js';
import type { LedgerSentences } from '../types.js';

const n = formatNumber;
const day = (date: string): string => (/^\d{4}-\d{2}-\d{2}$/.test(date) ? formatDate(date, 'en') : date);

const UNFAIR = {
  rights: 'nobody gains or loses points for using a right',
  benefits: 'public benefits are not tied to points',
  insurance: 'health insurance is not tied to points',
  status: 'marriage, birth, belief, ethnicity, illness, disability, age and poverty are no reason for points',
  relatives: 'nobody loses points for what a relative did',
  punished: 'what the law has punished already is not punished again',
  'no-rule': 'a deduction needs an article of the village rules, and there is none',
  'private-life': 'nobody loses points for private life or what happens at home',
  minors: 'minors gain points and never lose them',
  donation: 'a donation is not scored by its amount',
  'social-media': 'what people post or share online is not tied to points',
  app: 'nobody loses points for not using an app; a way on paper must exist',
};

const REWARDS = {
  fine: 'points do not pay a fine',
  cash: 'points are not exchanged for cash',
  benefit: 'public benefits and insurance are not the village’s to give for points',
  dividend: 'collective income follows shares, not points',
  right: 'votes, membership and land are not given for points',
  service: 'certificates and school places are owed without points',
  'alcohol-tobacco': 'alcohol and tobacco are no rewards',
};

/** Sentences on account books in English. */
export const ledger: LedgerSentences = {
  'balance-misused': ({ entry, balance, act }) =>
    `Entry ${entry} is not right: ${balance === 'base' ? 'base points' : 'honour points'} ${{ redeem: 'cannot be redeemed', transfer: 'cannot be passed on', lower: 'are only lowered by a reversal' }[act]}. Please take it back.`,
  'redeemed-over-available': ({ entry, account, points, available }) =>
    `Entry ${entry} redeems ${n(points)} points when account ${account} had ${n(available)} to spend. Please check and take it back.`,
  'entry-still-pending': ({ entry }) =>
    `Entry ${entry} is posted and still pending. Please settle the objection first, then remove it from what is pending.`,
  'approver-not-apart': ({ entry, office, reason }) =>
    reason === 'author'
      ? `Entry ${entry} was written and approved by the same office, “${office}”. Please let somebody else approve it.`
      : `Entry ${entry} was approved by its own household, “${office}”. Please let somebody else approve it.`,
  'item-missing': ({ entry }) => `Entry ${entry} does not say which item it is for. Please add the code of the item.`,
  'item-not-in-force': ({ entry, item, on }) =>
    `Entry ${entry} uses “${item}”, which was not in force on ${day(on)}. Please score it by the rules of that day.`,
  'used-twice': ({ entry, first, what, value }) =>
    `Entries ${entry} and ${first} use the same ${what} (${value}). Please check whether it was entered twice.`,
  'entry-repeated': ({ entry, first }) =>
    `Entry ${entry} is the same as ${first} and may have been entered twice. Please check, and take back what is double.`,
  'hearing-missing': ({ deduction }) =>
    `The deduction “${deduction}” has no record that the household was heard. Please add it; without a hearing nothing is deducted.`,
  'minor-entry': ({ entry, account, reason }) =>
    reason === 'deducted'
      ? `Entry ${entry} takes points from ${account}, the account of a minor. Minors only gain points; please take it back.`
      : reason === 'no-consent'
        ? `Entry ${entry} is on ${account}, the account of a minor, without the guardian’s consent. Please ask for it first.`
        : `Entry ${entry} is on ${account}, the account of a minor that belongs to no household. Please name the household.`,
  'transfer-not-allowed': ({ entry, from, to }) =>
    `Entry ${entry} passes points from ${from} to ${to}. Points move only inside a household or to a shared fund; please take it back.`,
  'expiry-differs': ({ account, on, points, due }) =>
    `Account ${account} lost ${n(points)} points on ${day(on)}; first in, first out makes it ${n(due)}. Please check.`,
  'expiry-announced-late': ({ batch, days, needed }) =>
    `The expiry in batch ${batch} was announced ${n(days)} days before; ${n(needed)} are needed. Please announce it earlier.`,
  'carry-differs': ({ account, closing, carried }) =>
    `Account ${account} closed at ${n(closing)} and opened with ${n(carried)}. Please check.`,
  'concealed-differs': ({ recorded, found }) =>
    `The accounts record ${n(recorded)} points of deductions, the entries add up to ${n(found)}. Please check.`,
  'stock-differs': ({ reward, stock, found }) =>
    `The stock of “${reward}” is given as ${n(stock)}; purchases and redemptions make it ${n(found)}. Please take stock.`,
  'reward-over-limit': ({ account, reward, taken, limit, month }) =>
    month === undefined
      ? `Account ${account} took ${n(taken)} of “${reward}”; a household may have ${n(limit)}. Please check.`
      : `In ${formatMonth(month, 'en')} account ${account} took ${n(taken)} of “${reward}”; a month allows ${n(limit)}. Please check.`,
  'batch-sum-differs': ({ batch, what, recorded, found }) =>
    `The posted table of batch ${batch} has ${n(recorded)} ${what}, the ledger has ${n(found)}. Please check, and post it again where they differ.`,
  'entry-outside-period': ({ entry, on, from, to }) =>
    `The act of entry ${entry} was on ${day(on)}, outside the period (${day(from)} to ${day(to)}). Please mark late entries of the period before.`,
  'entry-after-close': ({ entry, closedOn }) =>
    `The period was closed on ${day(closedOn)} and entry ${entry} came later. Please enter it in the next period, marked as late.`,
  'stars-differ': ({ account, recorded, computed }) =>
    `Account ${account} shows ${recorded} stars; its points make ${computed}. Please check.`,
  'settlement-differs': ({ expected, outstanding, remainder }) =>
    `The entries leave ${n(expected)} points, the accounts hold ${n(outstanding)}: a difference of ${n(remainder)}. Please check entry by entry.`,
  'unfair-item': ({ item, words, reason }) =>
    `The item “${item}”${words === '' ? '' : ` says “${words}”`}: ${UNFAIR[reason]}. Please change or remove it.`,
  'unfair-reward': ({ reward, words, reason }) =>
    `The reward “${reward}”${words === reward ? '' : ` says “${words}”`}: ${REWARDS[reason]}. Please replace it.`,
};
