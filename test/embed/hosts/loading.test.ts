import { cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TRUSTED_TYPES_LINE } from '../../../packages/embed/src/page/policy.js';
import { SECURITY_HEADER } from '../../../packages/embed/scripts/security-header.mjs';
import { anotherLit, anotherVersion } from './support/copies.js';
import { fourWidgets, hostPage } from './support/page.js';
import { dist } from './support/server.js';
import { Scene } from './support/scene.js';
import { DOCUMENTS, settled, WIDGETS } from './support/visitor.js';
import { readFileSync } from 'node:fs';

const data = join(import.meta.dirname, '../../../packages/site/public');

let scene: Scene;
let clean: string[];

const own = (file: string, attributes = 'charset="utf-8"'): string =>
  `<script src="/cunju/${file}.js" ${attributes}></script>`;

const strict = { 'content-security-policy': SECURITY_HEADER };

beforeAll(async () => {
  scene = await Scene.begin();
  await scene.open({});
  clean = await scene.texts();
  scene.stranger.put('/lit.js', await anotherLit());
  for (const [name, code] of anotherVersion()) scene.stranger.put(`/earlier/${name}`, code);
});

afterAll(() => scene?.end());

/** Everything is drawn as on a clean page, and nothing went wrong. */
async function allWell(): Promise<void> {
  expect(await scene.texts()).toEqual(clean);
  expect(scene.troubles).toEqual([]);
}

describe('A page that runs a Lit of its own', () => {
  const lit = '<script src="/lit.js"></script><site-card></site-card>';

  for (const [order, scripts] of [
    ['before', lit + own('cunju')],
    ['after', own('cunju') + lit],
  ] as const) {
    it(`keeps it, loaded ${order} ours, and the widgets are drawn as ever`, async () => {
      await scene.open({ scripts });
      await scene.page.locator('site-card').getByText('本站的卡片').waitFor();
      await allWell();
    });
  }

  it('may hold a widget in its own templates and give it data', async () => {
    await scene.open({ scripts: lit + own('cunju') });
    const inner = scene.page.locator('site-card cunju-task-list');
    expect(await inner.getAttribute('data-state')).toBe('empty');
    await scene.page.evaluate(async (path) => {
      const card = document.querySelector('site-card') as HTMLElement & { list?: unknown };
      card.list = await (await fetch(path)).json();
    }, DOCUMENTS['task-list']);
    await scene.page.locator('site-card cunju-task-list[data-state=ready]').waitFor();
    expect(scene.troubles).toEqual([]);
  });

  it('works under the header beside ours, when the page lists both policies', async () => {
    const header = SECURITY_HEADER.replace('trusted-types cunju', 'trusted-types cunju lit-html');
    await scene.open(
      { scripts: lit + own('cunju'), staged: false },
      { headers: { 'content-security-policy': header } },
    );
    await scene.page.locator('site-card').getByText('本站的卡片').waitFor();
    expect(await scene.texts()).toEqual(clean);
  });
});

describe('More than one copy of ours on a page', () => {
  const twice: [name: string, scripts: () => string][] = [
    ['the same file twice', () => own('cunju') + own('cunju')],
    ['the same file as a script and as a module', () => own('cunju') + own('cunju', 'type="module"')],
    [
      'one file for each widget and one for all',
      () => WIDGETS.map((name) => own(`cunju-${name}`)).join('') + own('cunju'),
    ],
    ['the loader beside the file for all', () => own('loader') + own('cunju')],
    ['the loader twice', () => own('loader') + own('loader')],
    ['copies of two servers', () => own('cunju') + `<script src="${scene.stranger.files}/cunju/cunju.js"></script>`],
  ];
  for (const [name, scripts] of twice) {
    it(`is one: ${name}`, async () => {
      const warnings: string[] = [];
      scene.page.on('console', (message) => warnings.push(message.text()));
      await scene.open(
        { scripts: scripts(), staged: false },
        { headers: name === 'copies of two servers' ? {} : strict },
      );
      await allWell();
      expect(warnings).toEqual([]);
    });
  }

  const earlier = (attributes = ''): string => `<script src="/earlier/cunju.js" ${attributes}></script>`;
  const versions: [name: string, scripts: string, first: string][] = [
    ['an earlier one before', earlier() + own('cunju'), '0.0.9'],
    ['an earlier one after', own('cunju') + earlier(), '0.1.0'],
    ['an earlier one before, as modules', earlier('type="module"') + own('cunju', 'type="module"'), '0.0.9'],
    ['an earlier one after, as modules', own('cunju', 'type="module"') + earlier('type="module"'), '0.1.0'],
    ['an earlier one for one widget', `<script src="/earlier/cunju-task-list.js"></script>${own('cunju')}`, '0.0.9'],
  ];
  for (const [name, scripts, first] of versions) {
    it(`lets the first of two versions draw and says so: ${name}`, async () => {
      const warnings: string[] = [];
      const hear = (message: { text(): string }): void => void warnings.push(message.text());
      scene.page.on('console', hear);
      await scene.open({ scripts, staged: false }, { headers: strict });
      await allWell();
      const version = await scene.page.evaluate(
        () => (customElements.get('cunju-task-list') as unknown as { version: string }).version,
      );
      expect(version).toBe(first);
      const second = first === '0.0.9' ? '0.1.0' : '0.0.9';
      expect(warnings).toContain(`<cunju-task-list> ${second} was not registered: the page has ${first}.`);
      scene.page.off('console', hear);
    });
  }
});

describe('The names of a page', () => {
  /** A page that uses every short name itself: a name of ours would replace it, or be refused. */
  const LETTERS = [...'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ$_'];
  const named = LETTERS.map((letter, at) => `${at % 2 ? 'const' : 'var'} ${letter} = 'page';`).join('');

  it('stay its own, through every part, theme and language: ours is one', async () => {
    const widgets = fourWidgets().replaceAll('audience="resident"', 'audience="operator"');
    await scene.open({
      scripts: `<script>${named}window.before = Object.keys(window)</script>${own('cunju')}`,
      widgets,
    });
    await scene.page.evaluate((path) => {
      document.querySelector('#task-list')!.setAttribute('src', path);
    }, '/data/edge-cases/task-list/assist-without-funding.json');
    for (const lang of ['en', 'zh-Hant', 'ug', 'zh-Hans']) {
      await scene.page.evaluate((value) => {
        document.querySelectorAll('[data-state]').forEach((one) => one.setAttribute('lang', value));
      }, lang);
      await scene.page
        .locator(`#task-list .root[lang="${lang}"] [part=keeper] li`)
        .first()
        .waitFor({ state: 'attached' });
      await settled(scene.page);
    }
    await scene.page.evaluate(() => document.querySelector('#task-list')!.setAttribute('theme', 'dark'));
    await scene.page.evaluate(
      (path) => document.querySelector('#points-ledger')!.setAttribute('src', path),
      '/data/village/index.json',
    );
    await settled(scene.page);
    const left = await scene.page.evaluate((letters) => {
      const { before } = window as unknown as { before: string[] };
      const changed = letters.filter((letter, at) => at % 2 === 0 && Reflect.get(window, letter) !== 'page');
      return { changed, added: Object.keys(window).filter((name) => !before.includes(name)) };
    }, LETTERS);
    expect(left.changed).toEqual([]);
    expect(left.added.sort()).toEqual(['before', 'cunjuParts']);
    expect(scene.troubles).toEqual([]);
  });
});

describe('A module that cannot tell where it came from', () => {
  it('finds its parts beside its own file, whatever else on the page has its name in an address', async () => {
    scene.stranger.put('/cunju-news/site.js', '');
    await scene.open({ scripts: `<script src="/cunju-news/site.js"></script>${own('cunju', 'type="module"')}` });
    await allWell();
  });
});

describe('A page that does not list the policy', () => {
  const headers = { 'content-security-policy': SECURITY_HEADER.replace(/trusted-types .*/, 'trusted-types jquery') };

  for (const file of [...WIDGETS.map((name) => `cunju-${name}`), 'cunju', 'loader']) {
    it(`keeps the fallback and logs the line to add: ${file}.js`, async () => {
      await scene.open({ scripts: own(file) }, { headers, states: [] });
      for (const name of WIDGETS) {
        expect(await scene.page.locator(`#${name}`).innerText()).toBe('请到村部查看。');
        expect(await scene.page.locator(`#${name}`).isVisible()).toBe(true);
      }
      const said = scene.visitor.errors.filter((line) => line.includes(TRUSTED_TYPES_LINE));
      expect(said).toHaveLength(1);
      expect(said[0]).toMatch(/Content-Security-Policy/);
      expect(scene.stranger.asked.filter((path) => path.includes('part'))).toEqual([]);
    });
  }
});

describe('A page where our script does not run', () => {
  const blocked: [name: string, scripts: string, headers: Record<string, string>][] = [
    ['blocked by the policy of the page', own('cunju'), { 'content-security-policy': "script-src 'none'" }],
    ['not on the server', '<script src="/nowhere/cunju.js"></script>', {}],
    ['changed on the way', own('cunju', 'integrity="sha384-AAAA" crossorigin'), {}],
    ['cut off', '<script src="/half.js"></script>', {}],
  ];
  for (const [name, scripts, headers] of blocked) {
    it(`shows what stands between the tags: ${name}`, async () => {
      scene.stranger.put('/half.js', readFileSync(join(dist, 'cunju.js'), 'utf8').slice(0, 20_000));
      await scene.open({ scripts }, { headers, states: [] });
      for (const one of WIDGETS) expect(await scene.page.locator(`#${one}`).innerText()).toBe('请到村部查看。');
    });
  }

  it('stays readable when the server of the files does not let other sites check its parts', async () => {
    const bare = `${scene.stranger.site.replace('shiqiao', 'other')}/cunju/cunju.js`;
    await scene.open({ scripts: `<script src="${bare}"></script>` });
    const text = (await scene.texts()).join();
    for (const said of ['路灯', '没有载入']) expect(text).toContain(said);
  });
});

describe('A page over plain http', () => {
  it('has no secure context, and all is drawn, checked and copied there', async () => {
    await scene.open({}, { headers: {} });
    expect(await scene.page.evaluate(() => [isSecureContext, typeof crypto.subtle])).toEqual([false, 'undefined']);
    await allWell();
    const rules = scene.page.locator('#village-rules');
    await rules.locator('summary', { hasText: '复制' }).click();
    await rules.getByRole('button', { name: '复制文字版' }).click();
    await rules.getByText('已复制').filter({ visible: true }).first().waitFor();
    expect((await scene.texts())[3]).toMatch(/已核对 \d/);
    expect(scene.troubles).toEqual([]);
  });
});

describe('A file opened by a double click', () => {
  const folder = mkdtempSync(join(tmpdir(), 'cunju-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  const widgets = WIDGETS.map((name) => {
    const text = readFileSync(join(data, DOCUMENTS[name]), 'utf8').replace(/</g, '\\u003c');
    const writes = name === 'consultation' ? 'writes="host"' : '';
    return `<cunju-${name} id="${name}" audience="resident" ${writes}><p>请到村部查看。</p><script type="application/json">${text}</script></cunju-${name}>`;
  }).join('');

  async function openFile(name: string, attributes: string): Promise<void> {
    const file = join(folder, `${name}.html`);
    writeFileSync(
      file,
      hostPage({ widgets, scripts: `<script src="cunju/cunju.js" charset="utf-8" ${attributes}></script>` }, ''),
    );
    scene.visitor.forget();
    await scene.page.goto(pathToFileURL(file).href);
  }

  beforeAll(() => {
    for (const name of readdirSync(dist).filter((one) => one.endsWith('.js')))
      cpSync(join(dist, name), join(folder, 'cunju', name));
  });

  it('shows every widget from its JSON child, with all parts', async () => {
    await openFile('script', '');
    await settled(scene.page);
    await allWell();
  });

  it('keeps the fallback where the browser runs no module from a file', async () => {
    await openFile('module', 'type="module"');
    for (const name of WIDGETS) expect(await scene.page.locator(`#${name} > p`).isVisible()).toBe(true);
  });
});
