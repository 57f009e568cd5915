import type { Finding } from '@cunju/models';
import { loadWords } from '@cunju/i18n';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { keysOf } from '../../../packages/embed/scripts/bundle/field-names.mjs';
import { SHORT_MEMBERS } from '../../../packages/embed/scripts/bundle/short-members.mjs';
import { samples } from '../../i18n/samples.js';
import { Scene } from '../hosts/support/scene.js';
import { sayAll } from './say-all.js';

const short = Object.fromEntries([...SHORT_MEMBERS].map(([name, by]) => [by, name]));

const WIDGETS = [
  ['consultation', 'consultation', 'consultation'],
  ['task-list', 'taskList', 'task-list'],
  ['village-rules', 'villageRules', 'rule-book'],
  ['points-ledger', 'pointsLedger', 'points-ledger'],
] as const;
const LANGUAGES = ['zh-Hans', 'zh-Hant', 'en'] as const;

let scene: Scene;

beforeAll(async () => {
  scene = await Scene.begin();
});

afterAll(() => scene?.end());

/** Opens a page with one widget in one language, with the panel of its keeper. */
async function open(widget: string, language: string, isWhole = true): Promise<void> {
  const src = '/data/edge-cases/text/chinese-quotes.json';
  await scene.open(
    {
      scripts: `<script src="/cunju/cunju-${widget}.js" charset="utf-8" defer></script>`,
      widgets: `<cunju-${widget} lang="${language}" audience="operator" src="${src}">请到村部查看。</cunju-${widget}>`,
    },
    { states: ['invalid'] },
  );
  if (isWhole) await scene.page.locator('[part=keeper] li').first().waitFor({ state: 'attached' });
}

/** All that the words of the widget say in the page. */
const wordsInPage = (widget: string): Promise<Record<string, string>> =>
  scene.page.evaluate(
    ([tag, names, body]) => {
      const all = new Function(`return (${body})`)() as typeof sayAll;
      const element = document.querySelector(tag) as unknown as { locale: { words: unknown } };
      return all(element.locale.words, names);
    },
    [`cunju-${widget}`, short, sayAll.toString()] as const,
  );

interface Speaker {
  sentence(finding: unknown): string;
  where(finding: unknown): string;
}

/** What the part of a keeper says: its own words, of each finding, and of each field. */
const toolsInPage = (widget: string, language: string, findings: readonly unknown[], keys: readonly string[]) =>
  scene.page.evaluate(
    ([name, given, fields, names, body]) => {
      const all = new Function(`return (${body})`)() as typeof sayAll;
      const parts = (globalThis as unknown as { cunjuParts: Record<string, { language: Record<string, unknown> }> })
        .cunjuParts;
      const { language } = Object.entries(parts).find(([key]) => key.endsWith(`/${name}`))![1];
      const speaker = Object.values(language).find((one) => typeof (one as Speaker).sentence === 'function') as Speaker;
      const words = all(
        Object.values(language).find((one) => typeof one === 'object' && one !== speaker),
        names,
      );
      return {
        words,
        sentences: given.map((one) => speaker.sentence(one)),
        fields: fields.map((key) => speaker.where({ path: [key, 2, key] })),
      };
    },
    [`${widget}-tools-${language.toLowerCase()}`, findings, keys, short, sayAll.toString()] as const,
  );

const findings: readonly Finding[] = Object.entries(samples).flatMap(([code, all]) =>
  (all as readonly object[]).map((facts) => ({ code, severity: 'error', path: [], facts }) as unknown as Finding),
);

describe.each(WIDGETS)('The built files of %s', (widget, words, type) => {
  it('say before a part is there what the entry is to say', async () => {
    const parts = '**/cunju-part-*';
    await scene.page.route(parts, (route) => route.abort());
    await open(widget, 'zh-Hans', false);
    const { common } = (await import('@cunju/i18n/zh-hans/common.js')) as { common: unknown };
    const own = (await import(`../../../packages/i18n/src/zh-hans/${widget}.ts`)) as Record<string, unknown>;
    expect(await wordsInPage(widget)).toEqual(sayAll({ common, [words]: own[words] }, {}));
    await scene.page.unroute(parts);
  });

  it.each(LANGUAGES)('say in %s what the words of the language say, key by key', async (language) => {
    await open(widget, language);
    const source = await loadWords(language, words);
    const wanted = sayAll({ common: source.common, [words]: source[words] }, {});
    const built = await wordsInPage(widget);
    expect(Object.keys(wanted).length).toBeGreaterThan(60);
    expect(built).toEqual(wanted);
  });

  it.each(LANGUAGES)(
    'tell a keeper in %s what the sentences of the language tell, finding by finding',
    async (language) => {
      await open(widget, language);
      const source = (await import(`../../../packages/i18n/src/findings/${language}.ts`)) as { speaker: Speaker };
      const keeper = (await import(`../../../packages/i18n/src/keeper/${language}.ts`)) as { words: unknown };
      const keys = keysOf([type, 'index']);
      const built = await toolsInPage(widget, language, findings, keys);
      const told = findings.map((one, at) => ({ code: one.code, said: built.sentences[at] }));
      // A part has the sentences of the findings that its widget can report; of the others it says the code.
      const has = told.map(({ code, said }) => said !== code);
      expect(has.filter(Boolean).length).toBeGreaterThan(40);
      expect(told.filter((_, at) => has[at]).map(({ said }) => said)).toEqual(
        findings.filter((_, at) => has[at]).map((one) => source.speaker.sentence(one)),
      );
      expect(built.fields).toEqual(keys.map((key) => source.speaker.where({ path: [key, 2, key] })));
      expect(built.words).toEqual(sayAll(keeper.words, {}));
    },
  );
});
