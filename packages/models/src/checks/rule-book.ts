import type { Article, RuleBook, RuleVersion } from '../documents/index.js';
import type { Finding, Path } from '../finding.js';
import { collector, type Report } from '../read/collector.js';
import { checkContent } from './content.js';
import { checkNumbers, indexById } from './ids.js';

/** What must hold in a rule book beyond its shape. */
export function checkRuleBook(document: RuleBook): readonly Finding[] {
  const { report, findings } = collector();
  checkContent(document, report);
  const versions = indexById(document.versions, ['versions'], report);
  if (!versions.has(document.currentVersion)) {
    report('unknown-reference', 'error', ['currentVersion'], { id: document.currentVersion, in: 'versions' });
  }
  document.versions.forEach((version, at) => {
    const path: Path = ['versions', at];
    if (version.basedOn !== undefined && !versions.has(version.basedOn)) {
      report('unknown-reference', 'warning', [...path, 'basedOn'], { id: version.basedOn, in: 'versions' });
    }
    const articles = checkArticles(version, path, report);
    checkMeeting(version, path, report);
    checkRhymes(version, articles, path, report);
  });
  return findings();
}

/** Article numbers run through all chapters; clause and item numbers start anew. */
function checkArticles(version: RuleVersion, path: Path, report: Report): ReadonlySet<string> {
  const ids = new Set<string>();
  let next = 1;
  checkNumbers(version.chapters, [...path, 'chapters'], report);
  indexById(version.chapters, [...path, 'chapters'], report);
  version.chapters.forEach(({ articles }, at) => {
    const inChapter: Path = [...path, 'chapters', at, 'articles'];
    next = checkNumbers(articles, inChapter, report, next);
    articles.forEach((article, place) => {
      if (ids.has(article.id)) report('duplicate-id', 'error', [...inChapter, place, 'id'], { id: article.id });
      ids.add(article.id);
      checkClauses(article, [...inChapter, place, 'clauses'], report);
    });
  });
  return ids;
}

function checkClauses({ clauses }: Article, path: Path, report: Report): void {
  checkNumbers(clauses, path, report);
  indexById(clauses, path, report);
  clauses.forEach(({ items }, at) => {
    if (!items) return;
    checkNumbers(items, [...path, at, 'items'], report);
    indexById(items, [...path, at, 'items'], report);
  });
}

function checkMeeting({ meeting }: RuleVersion, path: Path, report: Report): void {
  if (!meeting) return;
  const { base, present, votes } = meeting;
  const cast = votes.for + votes.against + votes.abstain + votes.invalid;
  if (present > base) report('present-over-base', 'error', [...path, 'meeting', 'present'], { present, base });
  if (cast > present) report('votes-over-present', 'error', [...path, 'meeting', 'votes'], { votes: cast, present });
}

const syllables = (line: string): number => (line.match(/\p{Script=Han}/gu) ?? []).length;

function checkRhymes(version: RuleVersion, articles: ReadonlySet<string>, path: Path, report: Report): void {
  const known = (id: string, at: Path) => {
    if (!articles.has(id)) report('unknown-reference', 'warning', at, { id, in: 'articles' });
  };
  version.rhymes?.forEach(({ meter, lines, illustrates }, at) => {
    const inRhyme: Path = [...path, 'rhymes', at];
    lines.forEach((halves, line) => {
      if (halves.every((half) => syllables(half) === meter)) return;
      report('rhyme-uneven', 'warning', [...inRhyme, 'lines', line], { line: line + 1, expected: meter });
    });
    illustrates.forEach((id, place) => known(id, [...inRhyme, 'illustrates', place]));
  });
  version.terms?.forEach(({ article }, at) => known(article, [...path, 'terms', at, 'article']));
}
