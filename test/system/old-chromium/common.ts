import { expect, it } from 'vitest';
import { Visitor } from '../cdp/visitor.js';
import { FALLBACK, read, scriptTag, visit, WIDGETS, type Stage, type Widget } from './stage.js';

const SAMPLES: Record<Widget, string> = {
  consultation: 'village/homestay',
  'task-list': 'village/lists',
  'village-rules': 'village/rules',
  'points-ledger': 'village/points-household',
};

const SAID: Record<Widget, { 'zh-Hant': string; en: string }> = {
  consultation: { 'zh-Hant': '應到 611 人', en: '486 of 611 people attended' },
  'task-list': { 'zh-Hant': '這件事該不該村裏辦？', en: 'Is this a job for the village?' },
  'village-rules': { 'zh-Hant': '第二十八條', en: 'Article 28' },
  'points-ledger': { 'zh-Hant': '兌換', en: 'Redeemed' },
};

const REFUSED: Record<Widget, string> = {
  consultation: 'edge-cases/missing/consultation/title',
  'task-list': 'edge-cases/missing/task-list/items',
  'village-rules': 'edge-cases/missing/rule-book/versions',
  'points-ledger': 'edge-cases/missing/points-ledger/entries',
};

export function index(stage: () => Stage): void {
  it('opens the list of a county, chooses a village, and leads back', () =>
    read(stage(), 'task-list', 'county/index', async (visitor) => {
      await visitor.tabTo('村（社区）');
      await visitor.press('ArrowDown');
      await visitor.until(async () => (await visitor.count('w', '.back button')) === 1, 'the document of the village');
      await visitor.reads('w', '龙潭村');
      await visitor.choose('返回目录');
      await visitor.until(async () => (await visitor.count('w', '#index-query')) === 1, 'the list');
    }));

  it('searches the list and opens what it found', () =>
    read(stage(), 'village-rules', 'county/index', async (visitor) => {
      await visitor.tabTo('按标题查找');
      await visitor.type('石桥');
      await visitor.reads('w', '显示 1 项');
      await visitor.choose(/^清溪镇石桥村村规民约/);
      await visitor.until(async () => (await visitor.focus()).name === '返回目录', 'the way back');
      await visitor.reads('w', '第一条');
    }));
}

export function languages(stage: () => Stage): void {
  for (const widget of WIDGETS)
    for (const language of ['zh-Hant', 'en'] as const)
      it(`speaks ${language} in <cunju-${widget}>`, () =>
        read(stage(), widget, SAMPLES[widget], (visitor) => visitor.reads('w', SAID[widget][language]), {
          attributes: `lang="${language}"`,
        }));
}

export function refused(stage: () => Stage): void {
  for (const widget of WIDGETS) {
    it(`leaves the fallback beside one sentence where <cunju-${widget}> is given an invalid document`, () =>
      read(stage(), widget, REFUSED[widget], (visitor) => said(visitor), { state: 'invalid' }));

    it(`explains to the clerk what is wrong with a document of <cunju-${widget}>`, () =>
      read(
        stage(),
        widget,
        REFUSED[widget],
        async (visitor) => {
          await visitor.reads('w', '这份内容有 1 处需要改正，改好以后才能显示：', '.keeper');
          await visitor.reads('w', REFUSED[widget].split('/').pop() ?? '', '.keeper code');
        },
        { attributes: 'audience="operator"', state: 'invalid' },
      ));
  }
}

async function said(visitor: Parameters<Parameters<typeof read>[3]>[0]): Promise<void> {
  await visitor.reads('w', '这份内容正在核对，暂时不能显示。', '.callout');
  expect(await visitor.seesFallback('w')).toBe(true);
}

/** What an editor leaves of the tags, and the loader that a template carries once. */
export function loader(stage: () => Stage): void {
  it('finds through the loader a tag, a div and a link, each with its widget', () => {
    const body = `<cunju-task-list id="tag" src="/data/village/lists.json">${FALLBACK}</cunju-task-list>
      <div data-cunju="consultation" id="div" data-src="/data/village/homestay.json">${FALLBACK}</div>
      <p><a href="/data/village/rules.json#cunju-village-rules">村规民约</a></p>`;
    return visit(stage(), { body, head: scriptTag('/cunju/loader.js') }, async (visitor) => {
      for (const widget of ['tag', 'div', 'cunju-village-rules']) await visitor.reaches(widget, 'ready');
      await visitor.reads('cunju-village-rules', '第一条');
      expect(await visitor.seesFallback('tag')).toBe(false);
    });
  });

  it('would notice an error of a script, and what the security header forbids', async () => {
    const { browser, server } = stage();
    const head = `${scriptTag(server.script('throw new Error("broken")'))}<script>window.inline = true</script>`;
    const visitor = await Visitor.open(browser, server.page('<p>网页</p>', head));
    await visitor.until(() => Promise.resolve(visitor.complaints.length >= 2), 'what went wrong');
    expect(visitor.complaints.join('\n')).toMatch(/broken/);
    expect(visitor.complaints.join('\n')).toMatch(/Refused to execute inline script/);
    expect(await visitor.violations()).toHaveLength(1);
    await visitor.close();
  });

  it('reads all four widgets on one page from one file', () => {
    const body = WIDGETS.map(
      (widget) => `<cunju-${widget} id="${widget}" src="/data/${SAMPLES[widget]}.json">${FALLBACK}</cunju-${widget}>`,
    ).join('');
    return visit(stage(), { body, head: scriptTag('/cunju/cunju.js') }, async (visitor) => {
      for (const widget of WIDGETS) await visitor.reaches(widget, 'ready');
    });
  });
}
