import { SCHEMA_VERSION } from '../documents/constants.js';
import type { Article, Chapter, Clause, RuleVersion } from '../documents/rule-book.js';
import type { ArticleBuild, ChapterBuild, ClauseBuild, Parsed } from './parse.js';
import type { RuleDraft } from './types.js';

type Norm = Clause['norm'];

const MUST_NOT = /不得|不准|不许|禁止|严禁|不能|不可/;
const MUST = /应当|必须|应该|须/;
const SHOULD = /倡导|提倡|鼓励|号召|建议/;
const MAY = /可以|有权/;

/** What a clause asks, by its words. The maker of the book may choose another. */
export function normOf(text: string): Norm {
  if (SHOULD.test(text)) return 'should';
  if (MUST_NOT.test(text)) return 'mustNot';
  if (MUST.test(text)) return 'must';
  return MAY.test(text) ? 'may' : 'declares';
}

/** A short name of a text, the same wherever the same words stand. */
function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (const unit of text.normalize('NFKC').replace(/\s/g, '')) {
    hash = Math.imul(hash ^ (unit.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  }
  return hash.toString(36);
}

/** Gives names that no two things share. */
class Names {
  private readonly used = new Map<string, number>();

  take(prefix: string, text: string): string {
    const name = `${prefix}${fingerprint(text)}`;
    const before = this.used.get(name) ?? 0;
    this.used.set(name, before + 1);
    return before === 0 ? name : `${name}-${before + 1}`;
  }
}

/** The draft of a book. Ids come from the words, so that the same text gives the same ids whatever its numbers are. */
export function draftOf({ title = '', preamble, chapters }: Parsed): RuleDraft {
  const names = new Names();
  const version: RuleVersion = {
    id: 'v1',
    no: 1,
    label: '草案',
    status: 'draft',
    ...(preamble.length > 0 && { preamble: preamble.map(({ text }) => text) }),
    chapters: chapters.map((chapter) => chapterOf(chapter, names)),
  };
  const urban = /居民公约|住户守则|小区公约|社区公约/.test(title);
  return {
    type: 'rule-book',
    schemaVersion: SCHEMA_VERSION,
    language: 'zh-Hans',
    scope: 'village',
    kind: urban ? 'residentConvention' : /章程/.test(title) ? 'charter' : 'villageRules',
    currentVersion: version.id,
    ...(title !== '' && { title }),
    versions: [version],
  };
}

/** Only what stands before the first 第一章 has no number. */
function chapterOf({ no, title, articles }: ChapterBuild, names: Names): Chapter {
  return {
    id: names.take('ch-', title),
    no: no ?? 1,
    title: title === '' ? (no === undefined ? '正文' : `第${no}章`) : title,
    articles: articles.map((article) => articleOf(article, names)),
  };
}

function articleOf({ no, title = '', clauses }: ArticleBuild, names: Names): Article {
  const words = [title, ...clauses.map(({ text, items }) => text + items.map((item) => item.text).join(''))];
  const id = names.take('a-', words.join(''));
  return {
    id,
    no,
    ...(title !== '' && { title }),
    clauses: clauses.map((clause, at) => clauseOf(clause, id, at)),
  };
}

function clauseOf({ text, items }: ClauseBuild, article: string, at: number): Clause {
  const id = `${article}.${at + 1}`;
  const list = items.map((item, place) => ({ id: `${id}.${place + 1}`, no: item.no, text: item.text }));
  return { id, no: at + 1, text, norm: normOf(text), ...(list.length > 0 && { items: list }) };
}
