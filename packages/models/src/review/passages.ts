import type { RuleVersion } from '../documents/rule-book.js';
import type { Path } from '../finding.js';

/** One text of a version, with what governs it. */
export interface Passage {
  readonly path: Path;
  readonly targetId: string;
  readonly text: string;
  /** The words before the items that govern them; empty elsewhere. */
  readonly lead: string;
  readonly norm?: string;
}

/** Words that announce the items after them. */
const ANNOUNCES = /[:：]\s{0,4}$/;

/** Preamble, clauses, items and verses of a version in their order. Paths begin at `at`. */
export function passagesOf(version: RuleVersion, at: Path): readonly Passage[] {
  const out: Passage[] = [];
  (version.preamble ?? []).forEach((text, place) => {
    out.push({ path: [...at, 'preamble', place], targetId: version.id, text, lead: '' });
  });
  version.chapters.forEach((chapter, c) => {
    chapter.articles.forEach((article, a) => {
      const inArticle: Path = [...at, 'chapters', c, 'articles', a];
      article.clauses.forEach((clause, k) => {
        const path: Path = [...inArticle, 'clauses', k];
        const { id, text, norm, items = [] } = clause;
        out.push({ path: [...path, 'text'], targetId: id, text, lead: '', norm });
        const lead = ANNOUNCES.test(text) ? text : '';
        items.forEach((item, i) => {
          out.push({ path: [...path, 'items', i, 'text'], targetId: item.id, text: item.text, lead, norm });
        });
      });
    });
  });
  (version.rhymes ?? []).forEach((rhyme, r) => {
    rhyme.lines.forEach((halves, line) => {
      out.push({ path: [...at, 'rhymes', r, 'lines', line], targetId: rhyme.id, text: halves.join('，'), lead: '' });
    });
  });
  return out;
}
