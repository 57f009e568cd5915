import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import {
  balances,
  checkDecision,
  outcomeOf,
  read,
  verifyLedger,
  type AnyDocument,
  type Consultation,
  type DocumentType,
  type Documents,
} from '@cunju/models';
import { describe, expect, it } from 'vitest';

const root = resolve('packages/site/public/data');
const filesIn = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return entry.name === 'edge-cases' ? [] : filesIn(path);
    return [path];
  });
const paths = filesIn(root).filter((path) => path.endsWith('.json'));
const texts = new Map(paths.map((path) => [relative(root, path), readFileSync(path, 'utf8')]));
const parsed = new Map([...texts].map(([name, text]) => [name, JSON.parse(text) as AnyDocument]));

const ofType = <T extends DocumentType>(type: T): [string, Documents[T]][] =>
  [...parsed].filter((pair): pair is [string, Documents[T]] => pair[1].type === type);
const consultations = ofType('consultation');
const DAY = 86_400_000;
const days = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / DAY;

function strings(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(strings) : [];
}

describe('Every sample document', () => {
  it.each([...texts])('%s is valid, without an unknown field', (_, text) => {
    const { type } = JSON.parse(text) as { type: DocumentType };
    const result = read(type, text);
    expect(result.findings.filter(({ severity, code }) => severity === 'error' || code === 'unknown-field')).toEqual(
      [],
    );
    expect(result.ok).toBe(true);
  });

  it('ends with one line feed and holds no carriage return', () => {
    const wrong = [...texts].filter(([, text]) => text.includes('\r') || !/[^\n]\n$/.test(text));
    expect(wrong.map(([name]) => name)).toEqual([]);
  });

  it('keeps full-width punctuation beside Han', () => {
    const half =
      /\p{Script=Han}[,;:!?()"']|[,;:!?("']\p{Script=Han}|\p{Script=Han}\.(?!\w)|\.\p{Script=Han}|\)\p{Script=Han}/u;
    const found = [...parsed].flatMap(([name, document]) =>
      strings(document)
        .filter((text) => half.test(text))
        .map((text) => `${name}: ${text}`),
    );
    expect(found).toEqual([]);
  });

  it('has an id of its own', () => {
    const ids = [...parsed.values()].map(({ id }) => id);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  });
});

describe('A recorded outcome', () => {
  const recorded = consultations.filter(([, { result }]) => result);

  it('is there in the samples, passed as well as not passed', () => {
    const outcomes = new Set(recorded.map(([, { result }]) => result?.outcome));
    expect([...outcomes].sort()).toEqual(['not-passed', 'passed']);
  });

  it.each(recorded)('in %s is what the rules of its day make of the count', (_, document) => {
    const computed = outcomeOf(document);
    expect(computed.outcome).toBe(document.result?.outcome);
    expect(computed.pack?.id).toBe(document.result?.rulePackId);
    expect(checkDecision(document).filter(({ severity }) => severity === 'error')).toEqual([]);
    for (const { decision } of computed.questions) {
      expect(decision?.steps).toContainEqual(expect.objectContaining({ id: 'votes-total', notVoted: 0 }));
    }
  });

  it('of the open vote on the lamps is still seven households away from its quorum', () => {
    const lamps = parsed.get('village/road-lamps.json');
    if (lamps?.type !== 'consultation') throw new Error('A consultation was expected.');
    expect(outcomeOf(lamps).turnout?.quorum.legs).toMatchObject([
      { mode: 'household', base: 228, needed: 152, short: 7 },
    ]);
  });
});

describe('A sealed ledger', () => {
  const sealed = ofType('points-ledger').filter(([, { integrity }]) => integrity);

  it('is there for each village of the county', () => {
    expect(sealed.filter(([name]) => name.startsWith('county/')).length).toBe(39);
  });

  it.each(sealed)('%s has the root that its entries give', async (_, ledger) => {
    expect(await verifyLedger(ledger)).toMatchObject({ ok: true, entries: ledger.entries.length });
  });

  it.each(sealed)('%s never takes a household below the floor', (_, ledger) => {
    for (const { balance } of balances(ledger).values()) expect(balance).toBeGreaterThanOrEqual(ledger.scheme.floor);
  });
});

describe('The procedures of the samples are lawful', () => {
  const ASSEMBLIES = ['villageAssembly', 'residentAssembly', 'memberAssembly'];
  const stagesOf = ({ procedure }: Consultation) => procedure?.stages ?? [];
  const votes = consultations.filter(([, { decidingBody }]) => decidingBody);

  it.each(votes)('%s: the Party organization discussed it before the vote', (_, document) => {
    const opens = document.period?.opensAt.slice(0, 10) ?? '';
    const discussed = stagesOf(document).filter(({ kind, status }) => kind === 'propose' && status === 'done');
    expect(discussed.length).toBeGreaterThan(0);
    expect(discussed.every(({ endedOn }) => endedOn !== undefined && endedOn < opens)).toBe(true);
  });

  it.each(votes.filter(([, { decidingBody }]) => ASSEMBLIES.includes(decidingBody ?? '')))(
    '%s: the assembly was called ten days before',
    (_, document) => {
      const opens = document.period?.opensAt.slice(0, 10) ?? '';
      const notices = stagesOf(document).flatMap(({ notice }) => (notice ? [notice] : []));
      expect(notices.length).toBeGreaterThan(0);
      for (const { postedOn } of notices) expect(days(postedOn, opens)).toBeGreaterThanOrEqual(10);
    },
  );

  it('what came down from the board had stood for fifteen days', () => {
    const short = consultations.flatMap(([name, document]) =>
      stagesOf(document)
        .filter(({ posting }) => posting?.takenDownOn && days(posting.postedOn, posting.takenDownOn) < 15)
        .map(({ id }) => `${name} ${id}`),
    );
    expect(short).toEqual([]);
  });

  it('the order of the stages is the order of their days', () => {
    const wrong = consultations.flatMap(([name, document]) => {
      const starts = stagesOf(document).flatMap(({ startedOn }) => startedOn ?? []);
      return starts.every((on, at) => at === 0 || on >= (starts[at - 1] ?? '')) ? [] : [name];
    });
    expect(wrong).toEqual([]);
  });
});

describe('The three lists of the sample village and community', () => {
  it.each(['village/lists.json', 'community/lists.json'])(
    '%s has thirty items and more in each, and the twenty certificates',
    (name) => {
      const document = parsed.get(name);
      if (document?.type !== 'task-list') throw new Error('A task list was expected.');
      const countOf = (kind: string) => document.items.filter(({ list }) => list === kind).length;
      for (const kind of ['autonomy', 'assist', 'relief']) expect(countOf(kind)).toBeGreaterThanOrEqual(30);
      const refused = document.items.filter(({ list }) => list === 'certificateForbidden');
      expect(new Set(refused.map((item) => item.name)).size).toBe(20);
      expect(refused.every(({ instead }) => instead)).toBe(true);
    },
  );

  it('no title of a list says a number that the items say already', () => {
    const titles = ofType('task-list').flatMap(([name, document]) => document.lists.map(({ title }) => [name, title]));
    expect(titles.filter(([, title = '']) => /\d+\s*项/.test(title))).toEqual([]);
    expect(titles.length).toBeGreaterThan(100);
  });
});

describe('The indexes', () => {
  it.each(ofType('index'))('%s lists documents that are there, under their own names', (name, index) => {
    const differing = index.documents.filter(({ href, type, id, title, updatedAt, village }) => {
      const document = parsed.get(relative(root, resolve(root, dirname(name), href)));
      if (!document || document.type === 'index' || document.type !== type) return true;
      return (
        document.id !== id ||
        document.title !== title ||
        document.updatedAt !== updatedAt ||
        document.locality.code !== village.code
      );
    });
    expect(differing.map(({ href }) => href)).toEqual([]);
  });

  it('of the county covers forty villages in four townships, each with rules, lists, points and a consultation', () => {
    const document = parsed.get('county/index.json');
    if (document?.type !== 'index') throw new Error('An index was expected.');
    const types = new Map<string, Set<string>>();
    for (const { village, type } of document.documents)
      types.set(village.code, (types.get(village.code) ?? new Set()).add(type));
    expect(types.size).toBe(40);
    expect(new Set([...types.keys()].map((code) => code.slice(0, 9))).size).toBe(4);
    for (const has of types.values()) expect(has.size).toBe(4);
  });

  it('of the county and its villages take less than 2.5 MB', () => {
    const bytes = filesIn(join(root, 'county')).reduce((sum, path) => sum + statSync(path).size, 0);
    expect(bytes).toBeLessThan(2_500_000);
  });
});

it('Papers that a sample links beside itself are there, wherever the folder is copied to', () => {
  const links = [...parsed].flatMap(([name, value]) =>
    strings(value)
      .filter((text) => /^[\w./-]+\.html$/.test(text))
      .map((href) => join(dirname(name), href)),
  );
  expect(links.length).toBeGreaterThan(10);
  expect(links.filter((link) => !existsSync(join(root, link)))).toEqual([]);
  expect([...parsed.values()].flatMap(strings).filter((text) => text.startsWith('/'))).toEqual([]);
});
