import { describe, expect, it } from 'vitest';
import { initialRules, rulesReducer } from '../../../packages/widgets/src/village-rules/state.js';
import { foundOf, piecesOf } from '../../../packages/widgets/src/village-rules/text/marks.js';
import { compareWithBase, withRemoved } from '../../../packages/widgets/src/village-rules/text/comparison.js';
import { plainText } from '../../../packages/widgets/src/village-rules/text/plain-text.js';
import { villageRules as words } from '../../../packages/i18n/src/zh-hans/village-rules.js';
import { readFileSync } from 'node:fs';
import type { RuleBook } from '@cunju/models';

const book = JSON.parse(readFileSync('packages/site/public/data/village/rules.json', 'utf8')) as RuleBook;
const [old, current] = book.versions as [RuleBook['versions'][number], RuleBook['versions'][number]];

describe('what a visitor chose in a rule book', () => {
  const start = initialRules('v1');

  it('goes round at both ends of the places found', () => {
    const last = rulesReducer(start, { type: 'step', by: -1, places: 3 });
    expect(last.at).toBe(2);
    expect(rulesReducer(last, { type: 'step', by: 1, places: 3 }).at).toBe(0);
    expect(rulesReducer(start, { type: 'step', by: 1, places: 0 }).at).toBe(0);
  });

  it('begins a new search at the first place and brings the text back from the verse', () => {
    const verse = rulesReducer({ ...start, at: 4 }, { type: 'mode', mode: 'verse' });
    expect(rulesReducer(verse, { type: 'query', query: '垃圾' })).toMatchObject({ at: 0, mode: 'text', query: '垃圾' });
    expect(rulesReducer(verse, { type: 'query', query: ' ' }).mode).toBe('verse');
  });

  it('keeps the query and forgets the rest when another version is opened', () => {
    const busy = { ...start, query: '垃圾', at: 3, marked: true, target: 'dogs' };
    expect(rulesReducer(busy, { type: 'version', id: 'v2' })).toEqual({ ...initialRules('v2'), query: '垃圾' });
  });

  it('remembers either that a text was copied or the text to copy by hand, never both', () => {
    const byHand = rulesReducer(start, { type: 'copied', at: 'dogs', text: '第一条' });
    expect(byHand).toMatchObject({ byHand: { at: 'dogs', text: '第一条' } });
    const copied = rulesReducer(byHand, { type: 'copied', at: 'dogs' });
    expect(copied.byHand).toBeUndefined();
    expect(copied.copiedAt).toBe('dogs');
  });

  it('prints one article and then the whole again', () => {
    const one = rulesReducer(start, { type: 'print', id: 'dogs' });
    expect(one.printing).toBe('dogs');
    expect(rulesReducer(one, { type: 'print' }).printing).toBeUndefined();
  });
});

describe('texts with what was found in them', () => {
  const place = (start: number, end: number) => ({ articleId: 'a', targetId: 'a.1', start, end });

  it('keeps every character once, whatever ranges arrive', () => {
    const text = '垃圾分类，不得乱丢垃圾。';
    for (const places of [
      [],
      [place(0, 2)],
      [place(9, 11), place(0, 2)],
      [place(0, 3), place(2, 4)],
      [place(5, 99)],
      [place(3, 3)],
    ]) {
      expect(
        piecesOf(text, places)
          .map((piece) => piece.text)
          .join(''),
      ).toBe(text);
    }
    expect(
      piecesOf(text, [place(9, 11), place(0, 2)])
        .filter((piece) => piece.place)
        .map((piece) => piece.text),
    ).toEqual(['垃圾', '垃圾']);
  });

  it('lines up the places of all articles in the order of the search', () => {
    const found = foundOf([
      { articleId: 'a', ranges: [{ targetId: 'a.1', start: 0, end: 2 }] },
      {
        articleId: 'b',
        ranges: [
          { targetId: 'b.1', start: 1, end: 3 },
          { targetId: 'b.2', start: 0, end: 2 },
        ],
      },
    ]);
    expect(found.places.map((one) => one.targetId)).toEqual(['a.1', 'b.1', 'b.2']);
    expect(found.byArticle.get('b')?.length).toBe(2);
  });
});

describe('the changes of a version', () => {
  it('put every removed article back behind the one it followed', () => {
    const comparison = compareWithBase(book, current);
    expect(comparison.removed.size).toBeGreaterThan(0);
    const shown = current.chapters.map((chapter) => withRemoved(chapter, comparison));
    shown.forEach((lines, place) => {
      expect(lines.filter((line) => !line.gone).map((line) => line.article)).toEqual(current.chapters[place]?.articles);
    });
    const gone = shown
      .flat()
      .filter((line) => line.gone)
      .map((line) => line.article.id);
    const sameChapter = old.chapters.filter((chapter) => current.chapters.some((other) => other.id === chapter.id));
    const expected = sameChapter
      .flatMap((chapter) => chapter.articles)
      .filter((article) => comparison.removed.has(article.id));
    expect(gone.sort()).toEqual(expected.map((article) => article.id).sort());
  });

  it('are what the village says was added where the version before is not in the book', () => {
    const alone = compareWithBase({ ...book, versions: [current] }, current);
    expect(alone.changes).toBeUndefined();
    const declared = current.changes?.filter((note) => note.op === 'insert').map((note) => note.targetId) ?? [];
    expect(Array.from(alone.added)).toEqual(declared);
  });
});

describe('the text for copying', () => {
  it('has every clause and every item of the version, and the article numbers in Han', () => {
    const text = plainText(book, current, { words, locale: 'zh-Hans' });
    for (const chapter of current.chapters)
      for (const article of chapter.articles)
        for (const clause of article.clauses) {
          expect(text).toContain(`\n${clause.text}`);
          for (const item of clause.items ?? []) expect(text).toContain(`）${item.text}`);
        }
    expect(text).toContain('\n第十二条　');
    expect(text.startsWith(book.title)).toBe(true);
  });
});
