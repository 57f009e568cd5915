import { formatDate, formatNumber } from '../../format.js';
import { ownWord } from '../own.js';
import { terms } from '../terms/en.js';
import type { RecordSentences } from '../types.js';
import { parts } from './parts/en.js';

const n = formatNumber;
const day = (date: string): string => (/^\d{4}-\d{2}-\d{2}$/.test(date) ? formatDate(date, 'en') : date);
const named = (names: Readonly<Record<string, string>>, code: string): string => ownWord(names, code) ?? code;
const days = (count: number): string => (count === 1 ? '1 day' : `${count} days`);

const MINUTES = {
  convener: 'who called the meeting',
  chair: 'who chaired it',
  recorder: 'who took the minutes',
  notice: 'when and how notice was given',
  'vote-by': 'how the vote was taken',
  'chair-signature': 'that the chair signed',
  'recorder-signature': 'that the recorder signed',
};

const HOLDER = {
  'not-eligible': 'the holder has no vote',
  candidate: 'a candidate may not hold one',
  'not-same-household': 'it may only be given within one household',
  'not-near-relative': 'it may only be given to a near relative',
  self: 'giver and holder are the same person',
  'represented-too': 'the holder is represented by somebody else and may not pass it on',
};

const SCOPE = {
  'no-matters': 'It does not say which matters are handed over. Please name each.',
  'catch-all':
    '“Other matters” cannot be handed over as a whole. Please name the matters, or let the competent body decide.',
  'no-term': 'It does not say until when the delegation lasts. Please add the day.',
  'over-term': 'The delegation outlasts the term of those who receive it. Please end it with their term.',
  'passed-on': 'Those who receive the matters may not pass them on. Please take that out.',
  expired: 'On the day of the meeting the proxy had ended. Please check the dates, or give a new one.',
  standing: 'The proxy is for no particular meeting. Please write one for each meeting.',
};

const BLACK_BOARD = {
  off: 'This looks like a board that exposes people; there is none by default. Please take it down; where the village resolved to have one, show acts and counts only and name the resolution.',
  names:
    'A board of bad conduct shows no names, households or household numbers. Please remove the list and show acts and counts only.',
  minors: 'A board of bad conduct must not concern minors. Please remove this.',
  'private-life':
    'A board of bad conduct tells nothing of illness, disability, marriage, petitions or other private matters. Please remove this.',
  pictures:
    'A board of bad conduct shows no photos of people, plates or doors. Please remove the pictures and attachments.',
  days: 'A board of bad conduct stands for 15 days at most. Please take it down earlier.',
  kept: 'The board of bad conduct still stands after its last day. Please take it down, online too.',
  hearing: 'Those concerned must be heard first, and no hearing is on record. Please add its day.',
  approvals: 'Two people must approve it apart from each other. Please add the approvals.',
  reply: 'The reply of those concerned must stand beside it. Please add it, or say that there is none.',
};

/** Sentences on notices, minutes, delegations and reviews in English. */
export const records: RecordSentences = {
  'notice-part-missing': ({ part }) => `The notice does not tell ${named(parts, part)}. Please add it.`,
  'objection-way-missing': ({ missing }) =>
    missing === 'way'
      ? 'It does not say how to object. Please write to whom, until when, and which phone number.'
      : 'There is no phone number for objections. Please add the duty phone.',
  'objection-short': ({ days: given, needed, until }) =>
    `Objections are open for ${days(given)}, at least ${needed} are needed. Please extend them to ${day(until)} or later.`,
  'board-missing': () =>
    'This must stand on the public board of the village or community. Please post it there and say where; the web cannot replace it.',
  'lead-short': ({ days: given, needed, latest }) =>
    `It was posted only ${days(given)} ahead, at least ${needed} are needed. It should have been posted by ${day(latest)}.`,
  'published-late': ({ days: after, limit }) =>
    `It was published ${days(after)} after the event; within ${days(limit)} was due. Please be in time next time.`,
  'answer-late': ({ days: after, limit }) =>
    `A question of a resident has waited ${days(after)}; an answer was due within ${days(limit)}. Please answer soon.`,
  'sign-off-missing': ({ step }) =>
    step === 'review'
      ? 'There is no record that the supervision committee checked and signed it. Please add office and day.'
      : 'There is no record that the Party organization and the committee agreed to publish it. Please add office and day.',
  'names-not-needed': ({ names }) =>
    `The names of ${n(names)} people stand here and need not be public. Please use codes, or only the total.`,
  'rows-after-posting': ({ until }) =>
    `The posting ended on ${day(until)}, and the list of people is still here. Please delete the list and keep the total.`,

  'counted-twice': ({ voter }) =>
    `“${voter}” is counted twice. Each person or household counts once; please remove one.`,
  'roster-differs': ({ roster, present }) =>
    `The sign-in list has ${n(roster)} entries, the number present is ${n(present)}. Please check both.`,
  'minutes-incomplete': ({ part }) => `The minutes do not say ${MINUTES[part]}. Please add it.`,
  'chair-conflict': ({ motion }) =>
    `The chair has an interest in motion ${motion}, and nobody else is named to chair it. Please choose another chair and record it.`,
  'recusal-without-rule': ({ count }) =>
    `The ${n(count)} with an interest did not vote, without a ground. No law takes their vote; please name the by-law, or let them vote.`,
  'ballot-not-secret': () => 'Elections are by secret ballot. Please check how the vote was taken.',

  'proxy-not-allowed': ({ body }) =>
    `No rule lets anybody vote for another at this body (${named(terms.bodies, body)}). Please check, or ask people to come themselves.`,
  'proxy-over-maximum': ({ holder, held, maximum }) =>
    `“${holder}” holds proxies of ${n(held)} people, at most ${n(maximum)} are allowed. Please give back the others.`,
  'proxy-holder': ({ proxy, reason }) => `Proxy ${proxy} is not right: ${HOLDER[reason]}. Please check it.`,
  'delegation-not-written': () => 'A delegation or proxy must be in writing. Please add the resolution or the paper.',
  'delegation-scope': ({ reason }) => SCOPE[reason],
  'delegation-unannounced': ({ missing }) =>
    missing === 'announcement'
      ? 'The delegation was not announced. Please announce it and add the day.'
      : 'The delegation was not filed. Please add the office and the day of filing.',

  'reviewer-is-author': ({ name }) =>
    `“${name}” wrote the draft and also reviewed it. Please let an office or person review it that did not write it.`,
  'review-level': ({ lr, level, needed }) =>
    `Items of ${lr} have level ${needed} or stricter, here it is ${level}. Please check (B must be changed, W needs reasons, I is for information).`,
  'review-item-open': ({ lr, reason }) =>
    reason === 'unanswered'
      ? `The item on ${lr} has no answer yet. Please change the text or give reasons before the vote.`
      : `The item on ${lr} must be changed; reasons are not enough. Please change or delete the text before the vote.`,
  'review-empty': ({ conclusion }) =>
    `The review concludes ${conclusion === 'reject' ? '“rejected”' : '“to be changed”'} without one item. Please say where and why.`,
  'review-not-passed': ({ conclusion }) =>
    `The review concludes ${conclusion === 'reject' ? '“rejected”' : '“to be changed”'}, and the day of the vote is fixed. Please vote after a review that passes.`,

  'done-late': ({ on, by }) =>
    `This was done on ${day(on)}; it should have been done before ${day(by)}. Please check the days.`,
  'stage-short': ({ stage, days, needed, until }) =>
    `“${named(terms.stages, stage)}” lasted only ${n(days)} ${days === 1 ? 'day' : 'days'}; ${n(needed)} are usual. Please let it run until ${day(until)}, or say why not.`,
  'replies-missing': ({ received, replied }) =>
    `Of ${n(received)} comments only ${n(replied)} were answered. Please answer each: taken up, taken up in part, or not and why.`,
  'black-board': ({ reason }) => BLACK_BOARD[reason],
};
