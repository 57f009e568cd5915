import { searchRules, type RuleBook, type RuleVersion } from '@cunju/models';
import FlexSearch from 'flexsearch';
import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import sample from '../../../packages/site/public/data/village/rules.json';
import { inTurn, type Row } from './rounds.js';

interface Flat {
  readonly id: number;
  readonly text: string;
}

const QUERIES = ['垃圾', '红白喜事', '村务监督委员会', '不得', '公益劳动', '土地', '邻里', '第二', '没有这个词儿'];

/** 10,000 articles out of the sample rules, each with its own number in the text. */
function manyArticles(count: number): { version: RuleVersion; flat: Flat[] } {
  const version = (sample as unknown as RuleBook).versions.slice(-1)[0] as RuleVersion;
  const articles = version.chapters.flatMap((chapter) => chapter.articles);
  const flat: Flat[] = [];
  const repeated = Array.from({ length: count }, (_, at) => {
    const article = articles[at % articles.length]!;
    const clauses = article.clauses.map((clause) => ({
      ...clause,
      id: `${clause.id}-${at}`,
      text: `${clause.text}（${at}）`,
    }));
    flat.push({ id: at, text: [article.title ?? '', ...clauses.flatMap(textsOf)].join('\n') });
    return { ...article, id: `a${at}`, clauses };
  });
  return { version: { ...version, chapters: [{ ...version.chapters[0]!, articles: repeated }] }, flat };
}

const textsOf = (clause: { text: string; items?: readonly { text: string }[] }): string[] => [
  clause.text,
  ...(clause.items ?? []).map(({ text }) => text),
];

const pairs = (text: string): string[] =>
  Array.from({ length: Math.max(1, text.length - 1) }, (_, at) => text.slice(at, at + 2));

interface Way {
  /** From nothing to the first answer. */
  readonly first: (query: string) => number;
  /** Positions of the articles that it finds. */
  readonly find: (query: string) => ReadonlySet<number>;
}

function ways({ version, flat }: ReturnType<typeof manyArticles>): Record<string, Way> {
  const ids = (found: Iterable<number | string>): ReadonlySet<number> => new Set(Array.from(found, Number));
  const ours = (own: RuleVersion, query: string) =>
    ids(searchRules(own, query).map(({ articleId }) => articleId.slice(1)));
  const mini = () => {
    const index = new MiniSearch<Flat>({ fields: ['text'], tokenize: pairs });
    index.addAll(flat);
    return (query: string) => ids(index.search(query, { combineWith: 'AND' }).map(({ id }) => id as number));
  };
  const flex = () => {
    const index = new FlexSearch.Index({ encode: pairs });
    for (const { id, text } of flat) index.add(id, text);
    return (query: string) => ids(index.search(query, { limit: flat.length }) as number[]);
  };
  const fuse = () => {
    const index = new Fuse(flat, { keys: ['text'], threshold: 0, ignoreLocation: true });
    return (query: string) => ids(index.search(query).map(({ item }) => item.id));
  };
  const peer = (make: () => (query: string) => ReadonlySet<number>): Way => {
    const made = make();
    return { first: (query) => make()(query).size, find: made };
  };
  return {
    cunju: { first: (query) => ours({ ...version }, query).size, find: (query) => ours(version, query) },
    'minisearch, pairs of characters': peer(mini),
    'flexsearch, pairs of characters': peer(flex),
    'fuse.js, exact': peer(fuse),
  };
}

/** From the text of 10,000 articles to the first answer, and what share of what is there each finds. */
globalThis.bench = async (): Promise<readonly Row[]> => {
  const corpus = manyArticles(10_000);
  const all = ways(corpus);
  const first = await inTurn(
    Object.fromEntries(Object.entries(all).map(([name, way]) => [name, () => way.first('垃圾')])),
    3,
  );
  const own = first['cunju']!;
  return Object.entries(all).map(([name, { find }]) => ({
    what: `${name}: ${recallOf(corpus.flat, find)}`,
    ms: first[name]!,
    ratio: first[name]! / own,
    to: 'cunju, build and first answer',
  }));
};

/** How much of what `includes` finds is found, and how much of what is found is there, in whole articles. */
function recallOf(flat: readonly Flat[], find: Way['find']): string {
  let there = 0;
  let found = 0;
  let right = 0;
  for (const query of QUERIES) {
    const truth = new Set(flat.filter(({ text }) => text.includes(query)).map(({ id }) => id));
    const answer = find(query);
    there += truth.size;
    found += answer.size;
    for (const id of answer) if (truth.has(id)) right += 1;
  }
  return `finds ${right} of ${there}, ${found - right} beside`;
}
