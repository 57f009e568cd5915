import type { TaskItem } from '@cunju/models';
import { describe, expect, it } from 'vitest';
import { answerOfItem, decide } from '../../../packages/models/src/classify/decide.js';
import type { Question } from '../../../packages/models/src/classify/question.js';
import { candidate, entry, question } from './prepared.js';

const asked = (more: Partial<Question> = {}): Question => question({ whole: '甲乙丙丁', gist: '甲乙丙丁', ...more });
const short = asked({ gist: '甲乙' });
const isPrivate = asked({ isPrivate: true });
const own: Partial<TaskItem> = { list: 'autonomy', villageRole: 'lead' };

/** What comes of a best item with this score and of others; `best` where the best one is named. */
const outcome = (of: Question, best: number, ...others: [number, Partial<TaskItem>?][]): string => {
  const first = candidate(best);
  const found = decide(of, [first, ...others.map(([score, more]) => candidate(score, more))], () => false);
  expect(Object.keys(found)).toEqual(found.of ? ['kind', 'of'] : ['kind']);
  return found.of === first ? `${found.kind}, best` : found.kind;
};

describe('An answer stands out', () => {
  it.each<[string, Question, number, string]>([
    ['from 0.45 on', asked(), 0.45, 'assist, best'],
    ['not below', asked(), 0.449, 'unsure'],
    ['from 0.8 on for two characters', short, 0.8, 'assist, best'],
    ['not below for two characters', short, 0.79, 'unsure'],
    ['from 0.45 on for three characters', asked({ gist: '甲乙丙' }), 0.45, 'assist, best'],
    ['from 0.8 on beside something of private life', isPrivate, 0.8, 'assist, best'],
    ['not below beside something of private life', isPrivate, 0.79, 'unsure'],
    ['not where the question does not bear it out', asked({ whole: '戊己庚辛', gist: '戊己庚辛' }), 0.9, 'unsure'],
    ['not at 0.3, which is like an item but not sure', isPrivate, 0.3, 'unsure'],
    ['as on no list below 0.3', isPrivate, 0.299, 'unlisted'],
  ])('%s', (_, of, score, expected) => expect(outcome(of, score)).toBe(expected));

  it.each<[string, Question, number, [number, Partial<TaskItem>?][], string]>([
    ['of an item 0.08 ahead of the next with the same answer', asked(), 0.5, [[0.42]], 'assist, best'],
    ['of two items that are closer', asked(), 0.5, [[0.43]], 'assist'],
    ['of four items that are close', asked(), 0.5, [[0.5], [0.5], [0.5]], 'assist'],
    ['of five items that are close, not at all', asked(), 0.5, [[0.5], [0.5], [0.5], [0.5]], 'unsure'],
    ['of an item 0.2 ahead of one with another answer', asked(), 0.5, [[0.3, own]], 'assist, best'],
    ['of one that is closer to another answer, not at all', asked(), 0.5, [[0.31, own]], 'unsure'],
    ['of two close items and one of another answer, not at all', asked(), 0.5, [[0.5], [0.45, own]], 'unsure'],
    ['of two characters, 0.24 ahead', short, 0.9, [[0.66]], 'assist, best'],
    ['of two characters, when it is closer', short, 0.9, [[0.67]], 'assist'],
    ['of two characters that are the name itself, 0.08 ahead', short, 1, [[0.9]], 'assist, best'],
  ])('%s', (_, of, best, others, expected) => expect(outcome(of, best, ...others)).toBe(expected));

  it('nowhere where there is no item', () => {
    expect(decide(isPrivate, [], () => false)).toEqual({ kind: 'unsure' });
  });
});

describe('A question that is like no item', () => {
  it.each<[string, Partial<Question>, string]>([
    ['names nothing', {}, 'unsure'],
    ['names a subject that no item has', { concepts: ['other'] }, 'unlisted'],
    ['names a subject that an item has', { concepts: ['other', 'listed'], isPrivate: true }, 'unsure'],
    ['names something of private life', { isPrivate: true }, 'unlisted'],
    ['asks for a certificate on no list', { asksCertificate: true, certificates: ['other'], gist: '' }, 'unlisted'],
    ['asks for a listed certificate', { asksCertificate: true, certificates: ['listed'] }, 'unsure'],
    ['asks for a certificate beside a listed subject', { asksCertificate: true, concepts: ['listed'] }, 'unlisted'],
    ['asks for a certificate beside another subject', { asksCertificate: true, gist: '', concepts: ['o'] }, 'unsure'],
    ['names a certificate nobody asks for', { certificates: ['other'] }, 'unsure'],
    ['asks for a stamp on a word', { asksCertificate: true, gist: '盖章甲乙证明' }, 'unlisted'],
    ['asks for a stamp on one character', { asksCertificate: true, gist: '盖个章甲公章反馈' }, 'unsure'],
  ])('and %s', (_, more, kind) => {
    expect(decide(asked(more), [candidate(0.1)], (concept) => concept === 'listed')).toEqual({ kind });
  });
});

describe('The answer of an item', () => {
  it.each<[TaskItem['list'], TaskItem['villageRole'], string]>([
    ['autonomy', 'lead', 'autonomy'],
    ['autonomy', 'refuse', 'relief'],
    ['assist', 'assist', 'assist'],
    ['assist', 'refuse', 'relief'],
    ['relief', 'assist', 'relief'],
    ['certificateAllowed', 'lead', 'autonomy'],
    ['certificateForbidden', 'inform', 'relief'],
  ])('on the list %s with the part %s is %s', (list, villageRole, expected) => {
    expect(answerOfItem(entry({}, { list, villageRole }).item)).toBe(expected);
  });
});
