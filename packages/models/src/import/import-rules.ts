import { finding, type Finding, type Path } from '../finding.js';
import { clip } from '../text/clip.js';
import { draftOf } from './draft.js';
import { linesOf } from './lines.js';
import { parse, type Parsed } from './parse.js';
import type { ImportedRules } from './types.js';

/**
 * Reads rules from plain text, as pasted from a word processor or a page: 第一章, 第一条, （一）, 1. and 一、, full-width and
 * mixed numerals, missing chapters, page numbers. Never throws and loses no character: `pieces` say what each stretch was
 * taken for. Numbers stay as they are written; what looks wrong is a finding.
 */
export function importRules(text: string): ImportedRules {
  const parsed = parse(linesOf(text));
  return { draft: draftOf(parsed), pieces: parsed.pieces, findings: findingsOf(parsed) };
}

function findingsOf({ preamble, chapters, stray }: Parsed): readonly Finding[] {
  const version: Path = ['versions', 0];
  const out: Finding[] = [];
  if (chapters.every(({ articles }) => articles.length === 0)) {
    out.push(finding('import-no-articles', 'warning', version, {}));
  }
  if (preamble.length > 0) {
    out.push(finding('import-preamble', 'advice', [...version, 'preamble'], { paragraphs: preamble.length }));
  }
  const [first] = chapters;
  if (first && first.no === undefined) {
    out.push(finding('import-no-chapters', 'advice', [...version, 'chapters', 0], {}));
  }
  for (const line of stray) {
    out.push(finding('import-set-aside', 'warning', version, { line: line.number, text: clip(line.text, 40) }));
  }
  return [...out, ...numberFindings(chapters, version)];
}

function numberFindings(chapters: Parsed['chapters'], version: Path): readonly Finding[] {
  const out: Finding[] = [];
  const check = (expected: number, found: number, line: number, path: Path): void => {
    if (found !== expected) out.push(finding('import-number', 'warning', [...path, 'no'], { expected, found, line }));
  };
  let chapterNo = 1;
  let articleNo = 1;
  chapters.forEach((chapter, c) => {
    const inChapter: Path = [...version, 'chapters', c];
    if (chapter.no !== undefined) check(chapterNo, chapter.no, chapter.line, inChapter);
    chapterNo = (chapter.no ?? chapterNo) + 1;
    chapter.articles.forEach((article, a) => {
      const inArticle: Path = [...inChapter, 'articles', a];
      check(articleNo, article.no, article.line, inArticle);
      articleNo = article.no + 1;
      article.clauses.forEach(({ items }, k) => {
        items.forEach((item, i) => {
          const before = items[i - 1]?.no ?? 0;
          check(before + 1, item.no, item.line, [...inArticle, 'clauses', k, 'items', i]);
        });
      });
      if (article.clauses.length === 0) {
        out.push(finding('import-empty-article', 'warning', inArticle, { no: article.no, line: article.line }));
      }
    });
  });
  return out;
}
