import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkRuleBook, decide, read, type RuleBook, type RuleVersion } from '@cunju/models';

const data = new URL('../../packages/site/public/data/', import.meta.url);

function bookOf(file: string): RuleBook {
  const result = read('rule-book', readFileSync(new URL(file, data), 'utf8'));
  if (!result.ok) throw new Error(JSON.stringify(result.findings));
  expect(result.findings).toEqual([]);
  return result.document;
}

const articlesOf = (version: RuleVersion) => version.chapters.flatMap(({ articles }) => articles);
const wordsOf = (version: RuleVersion) =>
  articlesOf(version).flatMap(({ clauses }) =>
    clauses.flatMap(({ text, items }) => [text, ...(items ?? []).map((item) => item.text)]),
  );

const village = bookOf('village/rules.json');
const community = bookOf('community/convention.json');
const versions = [...village.versions, ...community.versions].map((version) => ({ id: version.id, version }));
const [old, current] = village.versions as [RuleVersion, RuleVersion];

describe.each(versions)('Version $id', ({ version }) => {
  it('was adopted by a meeting that could and did decide', () => {
    const { meeting, rulePackId } = version;
    if (!meeting || !rulePackId) throw new Error('no meeting');
    const { body, mode, base, present, votes } = meeting;
    const decision = decide({ pack: rulePackId, body: body as 'villageAssembly', mode, base, present, votes });
    expect(decision.outcome).toBe('passed');
    expect(votes.for + votes.against + votes.abstain + votes.invalid).toBe(present);
  });

  it('went through its stages in order, was filed within ten days and stood fifteen days on the board', () => {
    const { proposedOn, comments, partyDiscussedOn, review, meeting, adoptedOn, filing, posting, effectiveFrom } =
      version;
    const days = [
      proposedOn,
      comments?.from,
      comments?.to,
      partyDiscussedOn,
      review?.signedOn,
      meeting?.noticedOn,
      meeting?.heldOn,
      adoptedOn,
      filing?.filedOn,
      posting?.postedOn,
      effectiveFrom,
    ] as string[];
    expect(days.every(Boolean)).toBe(true);
    expect([...days].sort()).toEqual(days);
    const between = (from = '', to = '') => (Date.parse(to) - Date.parse(from)) / 86_400_000;
    expect(between(comments?.from, comments?.to)).toBeGreaterThanOrEqual(15);
    expect(between(meeting?.noticedOn, meeting?.heldOn)).toBeGreaterThanOrEqual(10);
    expect(between(adoptedOn, filing?.filedOn)).toBeLessThanOrEqual(10);
    expect(between(posting?.postedOn, posting?.takenDownOn)).toBeGreaterThanOrEqual(15);
    expect(comments?.adopted).toBeLessThanOrEqual(comments?.received ?? 0);
  });

  it('writes full-width punctuation', () => {
    for (const text of [...(version.preamble ?? []), ...wordsOf(version)]) {
      expect(text).not.toMatch(
        /\p{Script=Han}[,.;:?!()]|[,.;:?!()]\p{Script=Han}|["']|\p{Script=Han} | \p{Script=Han}/u,
      );
    }
  });
});

describe('The village rules', () => {
  it('have at least 8 chapters and 50 articles in both versions', () => {
    for (const version of village.versions) {
      expect(version.chapters.length).toBeGreaterThanOrEqual(8);
      expect(articlesOf(version).length).toBeGreaterThanOrEqual(50);
    }
  });

  it('differ by articles added, removed, moved, renumbered and edited, and say why for each added and removed', () => {
    const placed = (version: RuleVersion) =>
      new Map(
        version.chapters.flatMap(({ id: chapter, articles }) =>
          articles.map((one) => [one.id, { chapter, no: one.no, text: JSON.stringify(one.clauses) }] as const),
        ),
      );
    const [before, after] = [placed(old), placed(current)];
    const both = [...after.keys()].filter((id) => before.has(id));
    const changed = (field: 'chapter' | 'no' | 'text') =>
      both.filter((id) => before.get(id)?.[field] !== after.get(id)?.[field]);
    const noted = (op: string) =>
      (current.changes ?? []).filter((change) => change.op === op).map(({ targetId }) => targetId);
    expect(noted('insert').sort()).toEqual([...after.keys()].filter((id) => !before.has(id)).sort());
    expect(noted('delete').sort()).toEqual([...before.keys()].filter((id) => !after.has(id)).sort());
    expect(noted('move').sort()).toEqual(changed('chapter').sort());
    expect(changed('no').length).toBeGreaterThan(0);
    expect(changed('text')).toEqual(expect.arrayContaining(noted('replace')));
  });

  it('no longer hold what the legal review of 2026 had removed', () => {
    const forbidden = /保证金|误工费|取消[^，。]*福利|公布户主姓名|罚款|扣20元|应当先申请[^，。]*调解/;
    expect(wordsOf(old).filter((text) => forbidden.test(text)).length).toBeGreaterThanOrEqual(5);
    expect(wordsOf(current).filter((text) => forbidden.test(text))).toEqual([]);
  });

  it('only advise where tables, gifts and days are counted', () => {
    const counted = articlesOf(current).filter(({ id }) =>
      ['wedding', 'funeral', 'gift', 'bride-price', 'other-feast'].includes(id),
    );
    expect(counted).toHaveLength(5);
    for (const { clauses } of counted) {
      expect(clauses[0]?.norm).toBe('should');
      expect(clauses.every(({ measures }) => measures === undefined)).toBe(true);
    }
  });

  it('illustrate articles by couplets of three and three', () => {
    const rhymes = current.rhymes ?? [];
    expect(rhymes.length).toBeGreaterThan(0);
    for (const { lines } of rhymes) {
      for (const half of lines.flat()) expect(half).toMatch(/^\p{Script=Han}{3}$/u);
    }
  });
});

describe('The residents’ convention', () => {
  it('has at least 5 chapters and 25 articles', () => {
    const [version] = community.versions as [RuleVersion];
    expect(version.chapters.length).toBeGreaterThanOrEqual(5);
    expect(articlesOf(version).length).toBeGreaterThanOrEqual(25);
    expect(checkRuleBook(community)).toEqual([]);
  });
});
