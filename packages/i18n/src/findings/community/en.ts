import { formatDate, formatMoney, formatNumber } from '../../format.js';
import type { CommunitySentences } from '../types.js';
import { quarterOf, restOf } from './say.js';

const n = formatNumber;
const day = (date: string): string => (/^\d{4}-\d{2}-\d{2}$/.test(date) ? formatDate(date, 'en') : date);

const EVENTS = {
  split: 'be divided',
  death: 'be merged into its household',
  moveOut: 'be marked as moved away',
  end: 'expire',
};

const REFUSALS = {
  extract: 'this is the extract of one household. Please use the book of the whole village',
  unknown: 'it is not in the book. Please check its id',
  closed: 'it is closed. Please check',
  kind: 'this is not done with accounts of its kind. Please check the kind',
  day: 'the day does not exist or is before the account was opened. Please correct it',
  disputed: 'points of it are disputed. Please settle the objection first',
  pending: 'something is still to be posted for it. Please post or withdraw that first',
  overdrawn: 'its balance is below zero. Please put that right first',
  heads: 'heads are whole numbers from 1. Please fill them in',
  agreement:
    'the agreement does not name every household or is not signed by all. Please complete it; without one, points are divided by head',
  household: 'there is no open account of a household to take the points. Please name its household',
  person: 'a person who goes along is not of this household or is named twice. Please check',
  moved: 'it is marked as moved away already. Please check the day',
};

const POOLS = {
  missing: 'names no resolution',
  body: 'was not resolved by the body that may do so',
  'not-passed': 'was not passed',
  later: 'was resolved only after it was given out',
  amount: 'is more than was resolved',
};

export const KINDS = {
  deliberationCouncil: 'deliberation council',
  eldersAssociation: 'elders’ association',
  moralReviewCouncil: 'moral review council',
  weddingFuneralCouncil: 'wedding and funeral council',
  antiDrugGamblingCouncil: 'anti-drug and gambling council',
};
const POSTS = { chair: 'chair', vice: 'vice-chair', liaison: 'liaison', member: 'member' };

export const CRITERIA = {
  legality: 'asked lawfully',
  fundingOnTime: 'funding on time',
  workloadForecast: 'forecast of the workload',
  dataReuse: 'no data asked twice',
  responseTime: 'time to answer',
  quality: 'quality of the work',
  timeliness: 'done on time',
  openness: 'openness',
};

const MEASURES = {
  tables: ['number of tables', ' tables'],
  perTable: ['cost of a table', ''],
  gift: ['gift of money', ''],
  cigarettes: ['price of a packet of cigarettes', ''],
  liquor: ['price of a bottle of liquor', ''],
  days: ['number of days', ' days'],
} as const;
const TYPES = { wedding: 'wedding', funeral: 'funeral', other: 'feast' };

/** Sentences on account changes, funds, mutual evaluations and associations in English. */
export const community: CommunitySentences = {
  'account-change-refused': ({ account, event, reason }) =>
    `${account ? `Account ${account}` : 'The account'} cannot ${EVENTS[event]} now: ${REFUSALS[reason]}.`,
  'shares-over-balance': ({ shares, balance }) =>
    `The agreement gives away ${n(shares)} points of ${n(balance)}. The households should agree again.`,
  'account-closed': ({ entry, account, closedOn }) =>
    `Account ${account} was closed on ${day(closedOn)} and entry ${entry} is of a later day. Please take it back.`,
  'age-differs': ({ entry, since, found }) =>
    found
      ? `Entry ${entry} says that its points are of ${day(since)}, but takes some of ${day(found)}. Please check, or they end on a wrong day.`
      : `Entry ${entry} is no transfer and cannot say that its points are of ${day(since)}. Please remove that.`,
  'list-not-adjusted': ({ since, months }) =>
    `The lists have stood since ${day(since)}, more than ${n(months)} months. Please go through them once a year, and give the day also when nothing changes.`,
  'fund-signatories-few': ({ fund, signatories, needed }) =>
    `“${fund}” has ${n(signatories)} to sign; at least ${n(needed)} are needed. Please name more.`,
  'fund-entry-unsigned': ({ entry, signed, needed }) =>
    `Expense ${entry} was signed by ${n(signed)}; at least ${n(needed)} are needed. Without them nothing is spent.`,
  'fund-entry-unknown': ({ entry, what, found }) =>
    what === 'source'
      ? `The source${found && ` “${found}”`} of income ${entry} is not one that the fund names. Please check.`
      : `The purpose${found && ` “${found}”`} of expense ${entry} is not in the rules of the fund. Please check.`,
  'fund-overdrawn': ({ fund, on, fen }) =>
    `By ${day(on)} “${fund}” had spent ${formatMoney(fen, 'en')} more than came in. Please check.`,
  'fund-unpublished': ({ fund, quarter }) =>
    `Income and expense of “${fund}” in ${quarterOf(quarter, 'en')} are not published. Please publish them every quarter.`,
  'pool-without-resolution': ({ pool, reason }) =>
    `“${pool}” ${POOLS[reason]} and cannot be given by points. Please let the competent body decide first.`,
  'evaluation-one-sided': ({ period, from, to }) =>
    `In ${period} “${from}” judged “${to}” but not the other way round. Please add it; both sides judge.`,
  'evaluation-criterion': ({ criterion, reason }) =>
    `The criterion “${restOf(CRITERIA, criterion)}” ${{ missing: 'has no score. Please add it', unknown: 'is not one that this side judges. Please check', repeated: 'is scored twice. Please keep one' }[reason]}.`,
  'evaluation-total': ({ recorded, computed }) =>
    `The total is given as ${n(recorded)}; the scores add up to ${n(computed)}. Please check.`,
  'evaluation-repeated': ({ period, from, to }) => `In ${period} “${from}” judged “${to}” twice. Please keep one.`,
  'association-size': ({ kind, members, least, most }) =>
    `The ${KINDS[kind]} has ${n(members)} members; usual are ${most === undefined ? `at least ${n(least)}` : `${n(least)} to ${n(most)}`}. Please see whether to change it.`,
  'association-even': ({ kind, members }) =>
    `The ${KINDS[kind]} has ${n(members)} members, an even number, so that it may be split in half. Please make it odd.`,
  'association-post': ({ kind, post, found, needed }) =>
    `The ${KINDS[kind]} counts ${n(found)} as ${POSTS[post]}; usual is ${n(needed)}. Please check.`,
  'association-groups': ({ member, groups, most }) =>
    `Member ${n(member)} covers ${n(groups)} groups; usual are ${n(most)} at most. Please share them out.`,
  'group-uncovered': ({ group }) => `Nobody covers “${group}”. Please name a member.`,
  'association-rules': ({ kind, missing }) =>
    missing === 'resolution'
      ? `The rules of the ${KINDS[kind]} do not say which assembly passed them. Please add it.`
      : `The rules of the ${KINDS[kind]} do not say when they were announced. Please announce them and add the day.`,
  'association-named': ({ outcome }) =>
    outcome === 'commend'
      ? 'A person is named in praise without consent. Please ask first, or leave the name out.'
      : 'A person who was advised is named. Please remove the name; advice names nobody.',
  'event-over-ceiling': ({ event, what, found, ceiling }) => {
    const [name, unit] = MEASURES[what];
    const said = (value: number): string => (unit ? `${n(value)}${unit}` : formatMoney(value, 'en'));
    return `The ${name} of a ${TYPES[event]} is reported as ${said(found)}; the village advises ${said(ceiling)} at most. It is advice: somebody may call, nobody is fined.`;
  },
};
