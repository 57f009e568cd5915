import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lookAt } from './support/look.js';
import { fourWidgets } from './support/page.js';
import { Scene } from './support/scene.js';
import { DOCUMENTS, settled } from './support/visitor.js';

const jquery = readFileSync(createRequire(import.meta.url).resolve('jquery/dist/jquery.min.js'));

let scene: Scene;
let clean: string[];

beforeAll(async () => {
  scene = await Scene.begin();
  scene.stranger.put('/jquery.js', jquery);
  await scene.open({});
  clean = await scene.texts();
});

afterAll(() => scene?.end());

const script = (address: string): string => `<script src="${address}" charset="utf-8"></script>`;

describe('jQuery 1.12 with .load()', () => {
  /** Articles as a content system stores them, and what stands in the template. */
  const articles: [name: string, template: () => string, article: () => string][] = [
    ['with the tag and the file of its own site', () => '', () => script('/cunju/cunju.js')],
    ['with the tag and the file of another server', () => '', () => script(`${scene.stranger.files}/cunju/cunju.js`)],
    ['with the tag and the loader of its own site', () => '', () => script('/cunju/loader.js')],
    [
      'with the tag and the loader of another server',
      () => '',
      () => script(`${scene.stranger.files}/cunju/loader.js`),
    ],
    [
      'with the tag alone, the loader in the template',
      () => script(`${scene.stranger.files}/cunju/loader.js`),
      () => '',
    ],
    ['with the tag alone, the file in the template', () => script('/cunju/cunju.js'), () => ''],
  ];
  for (const [name, template, article] of articles) {
    it(`shows an article ${name}, as often as it is loaded`, async () => {
      scene.stranger.put('/article.html', `<h3>公示</h3>${fourWidgets()}${article()}`);
      await scene.open(
        { widgets: '<div id="article"></div>', scripts: script('/jquery.js') + template() },
        { states: [] },
      );
      for (let turn = 0; turn < 2; turn++) {
        await scene.page.evaluate(
          () =>
            new Promise((resolve) => {
              const { jQuery } = window as unknown as {
                jQuery: (s: string) => { load(u: string, d: () => void): void };
              };
              jQuery('#article').load('/article.html', () => resolve(0));
            }),
        );
        await settled(scene.page);
        expect(await scene.texts()).toEqual(clean);
      }
      expect(scene.troubles).toEqual([]);
    });
  }
});

/**
 * What UEditor 1.4.3 makes of what an editor pasted into its source view, recorded from a run of it: with its white list
 * unknown tags and attributes go, and `div` becomes `p`; without, they stay.
 */
const UEDITOR = {
  tag: '<p>前文</p><p>后文</p>',
  div: '<p>请到村部查看。电话 0738-555 0110。</p>',
  keptDiv: `<div data-cunju="task-list" data-src="${DOCUMENTS['task-list']}" data-audience="resident"><p>请到村部查看。</p></div>`,
  anchor: `<p><a href="${DOCUMENTS['points-ledger']}#cunju-points-ledger">积分台账</a></p>`,
  text: '<p><a href="#cunju-village-rules">村规民约</a></p><p>石桥村村规民约</p><p>第一条 爱护公共设施。</p><p>第二条 本村规民约自2026年3月10日起施行。</p>',
  table:
    '<p><a href="#cunju-task-list">事项清单</a></p><table><tbody><tr class="firstRow"><th>事项名称</th><th>牵头部门</th></tr><tr><td>人口普查协助</td><td>县统计局</td></tr></tbody></table>',
};

describe("UEditor's output, with the loader in the template", () => {
  const article = async (html: string, states?: readonly string[]): Promise<void> =>
    scene.open(
      { widgets: `<div class="TRS_Editor">${html}</div>`, scripts: script(`${scene.stranger.files}/cunju/loader.js`) },
      { states: states ?? ['ready'] },
    );
  const read = (tag: string): Promise<string> =>
    scene.page.locator(tag).evaluate((one) => one.shadowRoot!.querySelector<HTMLElement>('.root')!.innerText);

  it('becomes a widget where a link is left of it, and the link stays for who has no script', async () => {
    await article(UEDITOR.anchor);
    expect(await read('cunju-points-ledger')).toContain('积分');
    expect(await scene.page.locator('cunju-points-ledger > a').getAttribute('href')).toBe(DOCUMENTS['points-ledger']);
    expect(scene.troubles).toEqual([]);
  });

  it('becomes a widget where a div kept its attributes', async () => {
    await article(UEDITOR.keptDiv);
    const widget = await lookAt(scene.page, 'cunju-task-list');
    await scene.open({});
    expect(widget.text).toBe((await lookAt(scene.page, '#task-list')).text);
  });

  it('becomes widgets of the text and the table after a link to the page itself', async () => {
    await article(UEDITOR.text + UEDITOR.table);
    expect(await read('cunju-village-rules')).toContain('爱护公共设施');
    expect(await read('cunju-task-list')).toContain('人口普查协助');
    expect(scene.troubles).toEqual([]);
  });

  it('stays an article where the editor left nothing of the tag', async () => {
    await article(UEDITOR.tag + UEDITOR.div, []);
    expect(await scene.page.locator('.TRS_Editor').innerText()).toContain('0738-555 0110');
    expect(scene.stranger.asked.filter((path) => path.startsWith('/cunju/'))).toEqual(['/cunju/loader.js']);
    expect(scene.troubles).toEqual([]);
  });
});

/** The router of a single-page application in hash mode: it owns the hash, and an unknown one leads to the start. */
const ROUTER = `<script>
window.routed = [];
function route() {
  window.routed.push(location.hash);
  if (!/^#\\/(village\\/rules)?$/.test(location.hash)) location.hash = '#/';
}
window.addEventListener('hashchange', route);
['pushState', 'replaceState'].forEach(function (name) {
  var own = history[name];
  history[name] = function () { window.routed.push(name); return own.apply(history, arguments); };
});
window.navigated = [];
document.addEventListener('cunju-navigate', function (event) { window.navigated.push(event.detail.kind); });
</script>`;

describe('A router of the page that owns the hash, with links="event"', () => {
  it('is never disturbed: the widgets only fire their event', async () => {
    const { page } = scene;
    await scene.open({ head: ROUTER, widgets: fourWidgets('links="event"') }, { search: '#/village/rules' });
    const rules = page.locator('#village-rules');
    await rules.locator('details').first().locator('summary').click();
    await rules.locator('a[href^="#"]').filter({ visible: true }).first().click();
    await page.locator('#task-list button').filter({ hasText: /项/ }).first().click();
    await page.locator('#points-ledger #look-up').fill('1');
    await page.locator('#points-ledger .row-link').first().click();
    const seen = await page.evaluate(() => {
      const { routed, navigated } = window as unknown as { routed: string[]; navigated: string[] };
      return { routed, navigated, hash: location.hash };
    });
    expect(seen.routed).toEqual([]);
    expect(seen.hash).toBe('#/village/rules');
    expect(seen.navigated.length).toBeGreaterThanOrEqual(3);
    expect(scene.troubles).toEqual([]);
  });

  it('leads the widgets nowhere when its own hash changes', async () => {
    const { page } = scene;
    const before = await scene.texts();
    await page.evaluate(() => (location.hash = '#/'));
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
    expect(await scene.texts()).toEqual(before);
    expect(scene.troubles).toEqual([]);
  });
});
