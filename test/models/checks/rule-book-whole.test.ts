import type { RuleBook } from '@cunju/models';
import { describe, expect, it } from 'vitest';
import { checkRuleBook } from '../../../packages/models/src/checks/rule-book.js';
import { ruleBook } from '../read/valid.js';
import { after } from './record-table.js';

const version = ['versions', 0];
const unknown = (severity: string, path: (string | number)[], id: string, where: string) => ({
  code: 'unknown-reference',
  severity,
  path,
  facts: { id, in: where },
});
const duplicate = (id: string, ...path: (string | number)[]) => ({
  code: 'duplicate-id',
  severity: 'error',
  path: [...version, ...path, 'id'],
  facts: { id },
});
const order = (expected: number, found: number, ...path: (string | number)[]) => ({
  code: 'numbers-not-in-order',
  severity: 'warning',
  path: [...version, ...path, 'no'],
  facts: { expected, found },
});
const uneven = (line: number) => ({
  code: 'rhyme-uneven',
  severity: 'warning',
  path: [...version, 'rhymes', 0, 'lines', line - 1],
  facts: { line, expected: 3 },
});
const meeting = (present: number, cast: [number, number, number, number]) => (d: RuleBook) => {
  const [yes, against, abstain, invalid] = cast;
  Object.assign(d.versions[0]!, {
    meeting: {
      body: 'villageAssembly',
      mode: 'person',
      heldOn: '2026-01-20',
      base: 10,
      present,
      votes: { for: yes, against, abstain, invalid },
    },
  });
};
const articles = (d: RuleBook, chapter: number) => d.versions[0]!.chapters[chapter]!.articles;

describe('All that is said of a rule book', () => {
  it.each<[string, (d: RuleBook) => unknown, object[]]>([
    ['that is whole', () => undefined, []],
    [
      'whose version in force is not there',
      (d) => (d.currentVersion = 'v9'),
      [unknown('error', ['currentVersion'], 'v9', 'versions')],
    ],
    [
      'that rests on a version that is not there',
      (d) => (d.versions[0]!.basedOn = 'v0'),
      [unknown('warning', [...version, 'basedOn'], 'v0', 'versions')],
    ],
    ['that rests on a version that is there', (d) => (d.versions[0]!.basedOn = 'v1'), []],
    ['with a gap between chapters', (d) => (d.versions[0]!.chapters[1]!.no = 3), [order(2, 3, 'chapters', 1)]],
    ['with a chapter twice', (d) => (d.versions[0]!.chapters[1]!.id = 'ch1'), [duplicate('ch1', 'chapters', 1)]],
    [
      'whose articles start anew in a chapter',
      (d) => (articles(d, 1)[0]!.no = 1),
      [order(3, 1, 'chapters', 1, 'articles', 0)],
    ],
    ['with an article twice', (d) => (articles(d, 1)[0]!.id = 'a1'), [duplicate('a1', 'chapters', 1, 'articles', 0)]],
    [
      'with a clause and an item out of order',
      (d) => {
        articles(d, 0)[0]!.clauses[0]!.no = 2;
        articles(d, 0)[0]!.clauses[0]!.items![0]!.no = 2;
      },
      [
        order(1, 2, 'chapters', 0, 'articles', 0, 'clauses', 0),
        order(1, 2, 'chapters', 0, 'articles', 0, 'clauses', 0, 'items', 0),
      ],
    ],
    [
      'with a clause and an item twice',
      (d) => {
        const [clause] = articles(d, 0)[0]!.clauses;
        clause!.items!.push({ ...clause!.items![0]!, no: 2 });
        articles(d, 0)[0]!.clauses.push({ id: 'k1', no: 2, text: '又说一遍。', norm: 'should' });
      },
      [
        duplicate('k1', 'chapters', 0, 'articles', 0, 'clauses', 1),
        duplicate('x1', 'chapters', 0, 'articles', 0, 'clauses', 0, 'items', 1),
      ],
    ],
    ['that all voted for', meeting(10, [10, 0, 0, 0]), []],
    ['that as many voted on as came', meeting(9, [6, 1, 1, 1]), []],
    [
      'that more came to than there are',
      meeting(11, [6, 0, 0, 0]),
      [
        {
          code: 'present-over-base',
          severity: 'error',
          path: [...version, 'meeting', 'present'],
          facts: { present: 11, base: 10 },
        },
      ],
    ],
    [
      'that more voted on than came',
      meeting(8, [6, 1, 1, 1]),
      [
        {
          code: 'votes-over-present',
          severity: 'error',
          path: [...version, 'meeting', 'votes'],
          facts: { votes: 9, present: 8 },
        },
      ],
    ],
    [
      'with a line that is too long',
      (d) => (d.versions[0]!.rhymes![0]!.lines[1] = ['房前后', '要勤打理']),
      [uneven(2)],
    ],
    [
      'with a line of one half that is too short',
      (d) => (d.versions[0]!.rhymes![0]!.lines[0] = ['家事', '大家议']),
      [uneven(1)],
    ],
    ['with a line without a character', (d) => (d.versions[0]!.rhymes![0]!.lines[0] = ['……', '大家议']), [uneven(1)]],
    [
      'with a rhyme on an article that is not there',
      (d) => d.versions[0]!.rhymes![0]!.illustrates.push('a9'),
      [unknown('warning', [...version, 'rhymes', 0, 'illustrates', 1], 'a9', 'articles')],
    ],
    [
      'with a word of an article that is not there',
      (d) => (d.versions[0]!.terms![0]!.article = 'a9'),
      [unknown('warning', [...version, 'terms', 0, 'article'], 'a9', 'articles')],
    ],
    [
      'without rhymes and words',
      (d) => {
        delete d.versions[0]!.rhymes;
        delete d.versions[0]!.terms;
      },
      [],
    ],
  ])('%s', (_, change, expected) => {
    const found = checkRuleBook(after(ruleBook, change));
    expect(found).toHaveLength(expected.length);
    expect(found).toEqual(expect.arrayContaining(expected));
  });
});
