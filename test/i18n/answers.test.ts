import { classify, decide, postingPeriod, route, rulePackOn, type Consultation } from '@cunju/models';
import { LOCALES } from '@cunju/i18n';
import * as say from '@cunju/i18n/answers.js';
import { describe, expect, it } from 'vitest';
import { SIMPLIFIED, TRADITIONAL } from '../../packages/models/src/rules-text/fold-table.js';
import { communitySaid } from './answers/community.js';
import { lists, listsSaid } from './answers/lists.js';
import { pointsSaid } from './answers/points.js';
import { holidaysNamed, periods, procedureSaid } from './answers/procedure.js';
import { rulesSaid } from './answers/rules.js';
import { sample, type Said } from './answers/said.js';
import { byLawsSaid } from './answers/by-laws.js';
import { pointsWaySaid } from './answers/points-way.js';
import { publicitySaid } from './answers/publicity.js';
import { decisions, votingSaid } from './answers/voting.js';

const all: readonly Said[] = [
  ...votingSaid,
  ...procedureSaid,
  ...pointsSaid,
  ...listsSaid,
  ...rulesSaid,
  ...communitySaid,
  ...publicitySaid,
  ...byLawsSaid,
  ...pointsWaySaid,
];

describe.each(LOCALES)('Answers in %s', (locale) => {
  it.each(Object.keys(say))('%s says every variant in whole sentences', (name) => {
    const texts = all.filter(([of]) => of === name).map(([, speak]) => speak(locale));
    expect(texts.length).toBeGreaterThan(0);
    for (const text of texts) {
      expect(text).toMatch(locale === 'en' ? /^[“《A-Z0-9\p{Script=Han}].*\.$/su : /。$/);
      expect(text).not.toMatch(/undefined|NaN|\[object|null|《》|“”| {2}|。。|\.\.|；。|，，|：。/);
      expect(text.length).toBeLessThan(locale === 'en' ? 700 : 300);
    }
  });
});

describe('Answers in Chinese', () => {
  it('keep full-width punctuation beside Han', () => {
    for (const locale of ['zh-Hans', 'zh-Hant'] as const)
      for (const [name, speak] of all)
        expect(`${name} ${speak(locale)}`).not.toMatch(/\p{Script=Han}[,;:!?()]|[,;:!?(]\p{Script=Han}/u);
  });

  it('in traditional characters hold no character that is only simplified', () => {
    // What is also a traditional character in its own right.
    const both =
      '后里台面只系于干谷松千向准冲几范云卜志余制周注舍致游并占布折别卷回托蔑采曲冬姜辟佣了蒙胡吁岳斗丑御升征核表交出扣剩才家席';
    const traditional = new Set([...TRADITIONAL, ...both]);
    const simplified = new Set([...SIMPLIFIED].filter((char) => !traditional.has(char)));
    // Names of laws and of items come from documents and from packs, as they were published.
    const ours = (text: string) => text.replace(/《[^》]*》|[“「][^”」]*[”」]|（[^）]*）/g, '');
    const unquoted = [
      ...votingSaid,
      ...procedureSaid,
      ...pointsSaid,
      ...publicitySaid,
      ...byLawsSaid,
      ...pointsWaySaid,
    ].filter(([name]) => name !== 'sayPack');
    const wrong = unquoted.flatMap(([name, speak]) => {
      const found = [...ours(speak('zh-Hant'))].filter((char) => simplified.has(char));
      return found.length === 0 ? [] : [`${name}: ${found.join('')} in ${speak('zh-Hant')}`];
    });
    expect(wrong).toEqual([]);
  });

  it('are said in each language, and never in English', () => {
    for (const name of Object.keys(say)) {
      const each = all.filter(([of]) => of === name);
      for (const [, speak] of each) expect(speak('en')).not.toBe(speak('zh-Hans'));
      expect(each.filter(([, speak]) => speak('zh-Hant') !== speak('zh-Hans')).length, name).toBeGreaterThan(0);
    }
  });
});

describe('What is said', () => {
  it('of a decision is its outcome, the figures that made it so and the article', () => {
    const [short] = decisions['no-quorum'];
    expect(say.sayDecision(short!, 'zh-Hans')).toBe(
      '到会不够，没有通过：应到 228 户，要三分之二以上到会，就是 152 户。实到 151 户，不够。依据：《村民委员会组织法》第二十六条（2025 年版本）。',
    );
    const unknown = decide({ pack: 'x', body: 'villageAssembly', mode: 'person', base: 9, present: 9 });
    expect(say.sayDecision(unknown, 'zh-Hans')).toContain('依据：本系统的默认要求，不是法律规定。');
  });

  it('of a candidate and a question is what people call them', () => {
    const text = say.sayDecision(decisions.passed[1]!, 'zh-Hans', { A1: '张*' });
    expect(text).toContain('张*得 300 票');
    const step = { id: 'question', questionId: 'q1', valid: 3, invalid: 0, blank: 1 } as const;
    expect(say.sayTallyStep(step, 'zh-Hans', { q1: '同意修路吗？' })).toBe(
      '“同意修路吗？”：有效 3 张，无效 0 张，没有填的 1 张。',
    );
    expect(say.sayTallyStep({ ...step, questionId: 'constructor' }, 'zh-Hans', {})).toContain('“constructor”');
  });

  it('of a route is the body, whether it may be handed on, what comes first, and where laws differ', () => {
    const asked = { setting: 'rural', matter: 'public-works', date: '2026-04-12' } as const;
    expect(say.sayRoute(route(asked), asked, 'zh-Hans')).toBe(
      '“公益事业建设”由村民会议决定，可以授权给村民代表会议，决定以前先由党组织讨论。依据：《村民委员会组织法》第二十八条（2025 年版本）；《村民委员会组织法》第二十八条第三款（2025 年版本）。',
    );
    const land = { ...asked, matter: 'land-contract-plan' } as const;
    const text = say.sayRoute(route(land), land, 'zh-Hans');
    expect(text).toContain('归《农村集体经济组织法》管');
    expect(text).toContain('规定不一样');
    const charter = { ...asked, matter: 'charter-or-rules' } as const;
    expect(say.sayRoute(route(charter), charter, 'zh-Hans')).toContain('不能授权给别的会议');
  });

  it('of a pack is its law and since when it is in force', () => {
    const asked = { setting: 'rural', date: '2026-04-12' } as const;
    expect(say.sayPack(rulePackOn(asked), asked, 'zh-Hans')).toBe(
      '2026年4月12日，农村适用《村民委员会组织法》（2025 年版本），自2026年1月1日起施行。',
    );
    const local = rulePackOn({ ...asked, province: '37' });
    expect(say.sayPack(local, asked, 'en')).toContain('together with 山东省实施');
  });

  it('of a period is its last day, and the holiday that moved it', () => {
    expect(say.sayPeriod(postingPeriod({ postedOn: '2026-03-21', days: 15 }), 'zh-Hans')).toBe(
      '从2026年3月22日算第一天，数到2026年4月5日，遇到清明节放假，顺延到2026年4月7日为止。依据：《民法典》第二百零一条；《民法典》第二百零三条。',
    );
    expect(new Set(periods.flatMap(({ holiday }) => holiday?.name ?? [])).size).toBe(holidaysNamed.length);
  });

  it('of a first day that no law sets is never the earliest lawful one', () => {
    const own = { law: '', confidence: 'D' } as const;
    const view = {
      kind: 'review',
      state: 'upcoming',
      missing: [],
      earliest: { on: '2026-04-12', basis: own },
    } as const;
    expect(say.sayStage(view, 'zh-Hans')).toBe(
      '“审议”还没到，一般在2026年4月12日以后。依据：本系统的默认要求，不是法律规定。',
    );
    expect(say.sayStages({ stages: [view], next: view }, 'zh-Hans')).not.toContain('最早');
  });

  it('of a procedure that nobody read in full text is never a law', () => {
    const text = all.filter(([name]) => name === 'sayProcedure').map(([, speak]) => speak('zh-Hans'));
    expect(text[0]).toContain('“四议两公开”一共 10 步：收集意见、提议、');
    expect(text[0]).toContain('不能当作法律引用');
  });

  it('of an item is who does it and the basis that the list names', () => {
    const found = classify('无犯罪记录证明', lists);
    const text = say.sayClassification(found, { place: 'village', locale: 'zh-Hans' });
    expect(text).toContain('村里不开这个证明');
  });

  it('of an opinion round is that it decides nothing', () => {
    const round = { ...sample<Consultation>('village/homestay'), mode: 'poll' } as Consultation;
    const outcome = { date: round.publishedOn, questions: [] };
    expect(say.sayOutcome(outcome, 'zh-Hans')).toBe('这份文件里没有作决定的投票，不用核算结果。');
  });
});

describe('Bundles for a page', () => {
  it('do not name the answers', async () => {
    const { readdirSync, readFileSync } = await import('node:fs');
    const sources = ['widgets', 'primitives', 'embed'].flatMap((name) =>
      readdirSync(`packages/${name}/src`, { recursive: true, encoding: 'utf8' })
        .filter((file) => file.endsWith('.ts'))
        .map((file) => readFileSync(`packages/${name}/src/${file}`, 'utf8')),
    );
    expect(sources.length).toBeGreaterThan(50);
    expect(sources.filter((text) => text.includes('i18n/answers'))).toEqual([]);
    const others = readdirSync('packages/i18n/src', { recursive: true, encoding: 'utf8' }).filter(
      (file) => file.endsWith('.ts') && !file.startsWith('answers'),
    );
    const importing = others.filter((file) =>
      /from '[./]*answers\//.test(readFileSync(`packages/i18n/src/${file}`, 'utf8')),
    );
    expect(importing).toEqual([]);
  });
});
