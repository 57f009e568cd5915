import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hintWords, sentence } from '@cunju/i18n/findings.js';
import { read, reviewRules, type Finding, type RuleBook, type RuleVersion } from '@cunju/models';

const data = (file: string): RuleBook =>
  JSON.parse(readFileSync(`packages/site/public/data/${file}`, 'utf8')) as RuleBook;
const village = data('village/rules.json');

type Clause = RuleVersion['chapters'][number]['articles'][number]['clauses'][number];
const hints = (findings: readonly Finding[]): readonly Finding<'rule-hint'>[] =>
  findings.filter((found): found is Finding<'rule-hint'> => found.code === 'rule-hint');
const found = (findings: readonly Finding[]): readonly string[] => findings.map(({ ref, code }) => `${ref} ${code}`);

/** The sample's version in force, with other clauses or another passport. */
function book(change: Partial<RuleVersion>, more: Partial<RuleBook> = {}): RuleBook {
  const [, current] = village.versions as [RuleVersion, RuleVersion];
  return { ...village, ...more, versions: [{ ...current, ...change }] };
}
const clause = (text: string, more: Partial<Clause> = {}): Clause => ({
  id: 'c.1',
  no: 1,
  text,
  norm: 'must',
  ...more,
});
const withClauses = (...clauses: Clause[]): RuleBook =>
  book({ chapters: [{ id: 'ch', no: 1, title: '总则', articles: [{ id: 'a', no: 1, clauses }] }], rhymes: [] });
const grounds = (...clauses: Clause[]): readonly string[] =>
  hints(reviewRules(withClauses(...clauses))).map(({ facts }) => facts.ground);

describe('Hints of the review', () => {
  it('quote the words where they stand in the original text, in full width and traditional characters too', () => {
    const text = '村民應當愛護莊稼，違者罰款５０元。';
    const [first] = hints(reviewRules(withClauses(clause(text))));
    expect(first?.facts).toMatchObject({ lr: 'LR-01', level: 'B', ground: 'fine', targetId: 'c.1' });
    expect(first?.facts.quote.startsWith('罰款')).toBe(true);
    expect(text.slice(first?.facts.start, first?.facts.end)).toBe(first?.facts.quote);
    expect(first?.path).toEqual(['versions', 0, 'chapters', 0, 'articles', 0, 'clauses', 0, 'text']);
    expect(first).toMatchObject({ severity: 'warning', ref: 'LR-01', basis: { law: '行政处罚法', confidence: 'T' } });
  });

  it('never make a document invalid: what must be changed is a warning, what must be justified advice', () => {
    const findings = reviewRules(village, 'v2021');
    expect(findings.length).toBeGreaterThan(5);
    for (const one of hints(findings)) expect(one.severity).toBe(one.facts.level === 'B' ? 'warning' : 'advice');
    expect(findings.some(({ severity }) => severity === 'error')).toBe(false);
  });

  it('find in the sample of 2021 what its amendment of 2026 put right, and nothing in the amendment', () => {
    const old = hints(reviewRules(village, 'v2021')).map(({ facts }) => `${facts.lr} ${facts.targetId}`);
    expect(old).toEqual(
      expect.arrayContaining([
        'LR-02 clean-duty.1',
        'LR-13 family-style.1',
        'LR-14 exposure.1',
        'LR-17 labour.1',
        'LR-20 wedding.1',
        'LR-25 wedding.1',
      ]),
    );
    expect(reviewRules(village, 'v2026')).toEqual([]);
    expect(reviewRules(data('community/convention.json'))).toEqual([]);
  });

  it('read items under the words that govern them', () => {
    const items = [{ id: 'c.1.1', no: 1, text: '取消低保资格；' }];
    expect(grounds(clause('违反本公约的，采取下列措施：', { items }))).toContain('state-benefit');
    expect(grounds(clause('村里不得采取下列措施：', { items }))).toEqual([]);
  });

  it('know a negation, a repeal, the police and the law from a threat', () => {
    expect(grounds(clause('不得罚款、没收物品，或者停水停电。'))).toEqual([]);
    expect(grounds(clause('原第九条“违者罚款五十元”的规定废止。'))).toEqual([]);
    expect(grounds(clause('由公安机关依法处以罚款。'))).toEqual([]);
    expect(grounds(clause('不得乱倒垃圾，违者罚款五十元。'))).toContain('fine');
    expect(grounds(clause('报镇政府批准后罚款五十元。'))).toContain('fine');
  });

  it('point out measures that are not on the whitelist, by code and by word', () => {
    const measures = ['advise', 'lockUp'] as unknown as Clause['measures'];
    const [only] = hints(reviewRules(withClauses(clause('不听劝阻的，按约定办理。', { measures }))));
    expect(only?.facts).toMatchObject({ ground: 'measure-outside', quote: 'lockUp' });
    expect(only?.path.slice(-2)).toEqual(['measures', 1]);
    expect(grounds(clause('不听劝阻的，村里不予开具任何证明。'))).toContain('measure-outside');
  });

  it('check every line of a verse of three and three characters', () => {
    const lines: [string, string][] = [
      ['四邻和', '百事兴'],
      ['立规约', '众人一起定'],
    ];
    const rhymes = [{ id: 'r', meter: 3, lines, illustrates: [] }];
    const findings = reviewRules(book({ rhymes }));
    expect(findings.map(({ code, path }) => [code, path[path.length - 1]])).toEqual([['rhyme-uneven', 1]]);
  });

  it('read verses as well as clauses', () => {
    const rhymes = [{ id: 'r', meter: 3, lines: [['乱倒的', '罚款交']] as [string, string][], illustrates: [] }];
    expect(hints(reviewRules(book({ rhymes })))[0]?.facts).toMatchObject({ lr: 'LR-01', targetId: 'r' });
  });

  it('say each ground and each suggestion in three languages', () => {
    const words = (['zh-Hans', 'zh-Hant', 'en'] as const).map((locale) => hintWords(locale));
    for (const { grounds: why, suggestions } of words) {
      for (const text of [...Object.values(why), ...Object.values(suggestions)]) expect(text.length).toBeGreaterThan(5);
    }
    const [first] = hints(reviewRules(withClauses(clause('违者罚款五十元。'))));
    expect(sentence(first!, 'zh-Hans')).toMatch(/^“罚款.*”：罚款、没收.*可以改为：/);
    expect(sentence(first!, 'en')).toContain('may not punish');
  });
});

describe('Wording that nobody can keep (LR-24)', () => {
  it.each([
    ['slogan', '大力弘扬文明新风，努力构建和谐家园，争做时代先锋。'],
    ['placeholder', '本公约经××村村民会议通过后施行。'],
    ['other-village', '根据有关法律，结合李家村实际，制定本公约。'],
  ])('points out a %s', (ground, text) => {
    expect(grounds(clause(text))).toContain(ground);
  });

  it('points out the same sentence the second time', () => {
    const text = '家禽家畜应当圈养，圈舍保持清洁卫生。';
    expect(grounds(clause(text), clause(text, { id: 'c.2', no: 2 }))).toEqual(['repeated']);
  });

  it('leaves sentences that say who does what, and the own village', () => {
    expect(grounds(clause('积极参加村民会议，不断提高议事水平，每户应当有一人到会。'))).toEqual([]);
    expect(grounds(clause('结合石桥村实际，制定本公约。'), clause('结合本村实际办理。', { id: 'c.2' }))).toEqual([]);
  });
});

describe('Passport of a version (LR-22, LR-23)', () => {
  const meeting = book({}).versions[0]!.meeting!;

  it.each<[string, Partial<RuleVersion>, string]>([
    ['no meeting', { meeting: undefined }, 'LR-22 rule-hint'],
    ['a group meeting instead of the assembly', { meeting: { ...meeting, body: 'groupMeeting' } }, 'LR-22 wrong-body'],
    [
      'too few households',
      { meeting: { ...meeting, present: 151, votes: { for: 140, against: 11, abstain: 0, invalid: 0 } } },
      'LR-22 quorum-not-met',
    ],
    [
      'too few votes',
      { meeting: { ...meeting, votes: { for: 93, against: 94, abstain: 0, invalid: 0 } } },
      'LR-22 majority-not-met',
    ],
    ['a short notice', { meeting: { ...meeting, noticedOn: '2026-04-03' } }, 'LR-22 notice-short'],
    ['no review', { review: undefined }, 'LR-22 review-missing'],
    [
      'a review that did not pass',
      { review: { ...book({}).versions[0]!.review!, conclusion: 'revise' } },
      'LR-22 rule-hint',
    ],
    ['no discussion by the Party organization', { partyDiscussedOn: undefined }, 'LR-22 party-discussion-missing'],
    ['no filing', { filing: undefined }, 'LR-22 filing-missing'],
    ['an effect before the vote', { effectiveFrom: '2026-04-01' }, 'LR-22 rule-hint'],
    [
      'a posting of 14 days',
      { posting: { postedOn: '2026-06-01', takenDownOn: '2026-06-15', places: [] } },
      'LR-23 posting-short',
    ],
    ['no posting', { posting: undefined }, 'LR-23 posting-missing'],
    ['a pack of another day', { rulePackId: 'cn-rural-2018' }, 'LR-23 pack-differs'],
  ])('shows %s', (_, change, code) => {
    expect(found(reviewRules(book(change)))).toContain(code);
  });

  it('counts 152 of 228 households as enough and 151 as one short', () => {
    const at = (present: number): readonly Finding[] =>
      reviewRules(
        book({ meeting: { ...meeting, present, votes: { for: present, against: 0, abstain: 0, invalid: 0 } } }),
      );
    expect(at(152)).toEqual([]);
    const [short] = at(151);
    expect(short?.facts).toEqual({ present: 151, needed: 152, base: 228, short: 1 });
    expect(short?.basis).toMatchObject({ pack: 'cn-rural-2026', article: '26' });
  });

  it('takes fifteen whole days of posting from the law of 2025, article 35', () => {
    const posted = (takenDownOn: string) =>
      reviewRules(book({ posting: { postedOn: '2026-06-05', takenDownOn, places: [] } }));
    // The fifteenth day, 20 June 2026, is a holiday: the period ends the day after the holidays (民法典 203).
    expect(posted('2026-06-22')).toEqual([]);
    expect(posted('2026-06-20')[0]).toMatchObject({ code: 'posting-short', basis: { article: '35' } });
  });

  it('asks no passport of a draft, judges an old version by the old law, and reminds of a law that changed since', () => {
    expect(reviewRules(book({ status: 'draft', meeting: undefined, filing: undefined }))).toEqual([]);
    const old = village.versions[0]!;
    expect(
      found(reviewRules({ ...village, versions: [old] }, 'v2021')).filter((code) => /LR-2[23]/.test(code)),
    ).toEqual([]);
    const still = reviewRules({ ...village, versions: [{ ...old, status: 'inForce' }] }, 'v2021');
    expect(hints(still).some(({ facts }) => facts.ground === 'law-changed')).toBe(true);
  });

  it('lets the representatives of a community adopt, as the urban law of 2025 allows', () => {
    const community = data('community/convention.json');
    const version = community.versions.find(({ id }) => id === community.currentVersion)!;
    const adopted = { body: 'residentRepAssembly', mode: 'member', base: 60, present: 50 } as const;
    const votes = { for: 45, against: 5, abstain: 0, invalid: 0 };
    const changed = { ...version, meeting: { ...version.meeting!, ...adopted, votes } };
    expect(found(reviewRules({ ...community, versions: [changed] }))).not.toContain('LR-22 wrong-body');
  });
});

describe('The review of anything', () => {
  it('has no findings for a version that is not there', () => {
    expect(reviewRules(village, 'nowhere')).toEqual([]);
  });

  it('never throws, and every quote is what stands at its place', () => {
    const words = fc.constantFrom(
      '罚款',
      '不得',
      '外嫁女',
      '取消',
      '低保',
      '，',
      '。',
      '：',
      '\n',
      '“',
      '”',
      '５０元',
      'é',
      '\ud800',
      '😀',
      ' ',
      '村委会',
      '積分',
      'ﬁ',
    );
    const text = fc.array(words, { minLength: 1, maxLength: 30 }).map((list) => list.join(''));
    fc.assert(
      fc.property(text, text, (first, second) => {
        const items = [{ id: 'c.1.1', no: 1, text: second }];
        const findings = hints(reviewRules(withClauses(clause(first, { items }))));
        for (const { facts } of findings) {
          if (facts.quote === '') continue;
          const whole = facts.targetId === 'c.1.1' ? second : first;
          expect(whole.slice(facts.start, facts.end)).toBe(facts.quote);
          expect(facts.start).toBeGreaterThanOrEqual(0);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('has a book that reads', () => {
    expect(read('rule-book', withClauses(clause('每户应当爱护公物。'))).ok).toBe(true);
  });
});
