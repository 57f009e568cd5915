import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { SECURITY_HEADER } from '../../../packages/embed/scripts/security-header.mjs';
import { fourWidgets } from './support/page.js';
import { Scene } from './support/scene.js';
import { DOCUMENTS, settled, WIDGETS } from './support/visitor.js';

const headers = { 'content-security-policy': SECURITY_HEADER };
const scripts = '<script src="/cunju/cunju.js" charset="utf-8" defer></script>';
const sheet = '<link rel="stylesheet" href="/page.css">';

let scene: Scene;
let page: Page;

beforeAll(async () => {
  scene = await Scene.begin();
  page = scene.page;
  scene.stranger.put('/page.css', 'body{margin:0}', { 'content-type': 'text/css' });
});

afterAll(() => scene?.end());

/** A page under the header; its own style has to be a file as well. */
const open = (widgets: string, states?: readonly string[]): Promise<void> =>
  scene.open({ head: sheet, scripts, widgets, staged: false }, { headers, ...(states && { states }) });

/** Nothing was stopped, nothing went elsewhere, nothing failed; `but`: what a test made fail itself. */
function clean(but?: RegExp): void {
  expect(scene.visitor.violations).toEqual([]);
  expect(scene.visitor.foreign).toEqual([]);
  expect(scene.visitor.errors.filter((line) => !but?.test(line))).toEqual([]);
}

/** Sets attributes of all widgets, and waits until they have followed. */
async function setAll(attributes: Record<string, string>, states?: readonly string[]): Promise<void> {
  await page.evaluate((wanted) => {
    for (const widget of document.querySelectorAll('[data-state]'))
      for (const [name, value] of Object.entries(wanted)) widget.setAttribute(name, value);
  }, attributes);
  await settled(page, states);
}

const FAILED_LOAD = /Failed to load resource/;

describe('A page that violates its own policy', () => {
  it('is caught: a style, a script, a handler, a text that becomes markup, an address elsewhere', async () => {
    await open(`<p style="color:red" onclick="1">红</p>${fourWidgets()}`);
    await page.evaluate((elsewhere) => {
      const script = document.createElement('script');
      script.append('1');
      document.body.append(script);
      document.querySelector('[data-state]')!.shadowRoot!.append(document.createElement('style'));
      document.querySelector('[data-state]')!.shadowRoot!.lastElementChild!.textContent = 'p{color:red}';
      try {
        document.body.insertAdjacentHTML('beforeend', '<p></p>');
      } catch {
        // The violation is what is looked for.
      }
      return fetch(elsewhere).catch(() => {});
    }, `${scene.stranger.files}/data/village/lists.json`);
    const { violations, foreign } = scene.visitor;
    const kinds = (): string[] => violations.map((line) => line.split(':')[0]!);
    for (const kind of [
      'style-src-attr',
      'style-src-elem',
      'script-src-attr',
      'connect-src',
      'require-trusted-types-for',
    ])
      await expect.poll(kinds).toContain(kind);
    expect(foreign).toEqual([]);
    scene.visitor.forget();
    await page.evaluate(() => {
      const image = new Image();
      image.src = 'http://elsewhere.test/pixel.png';
    });
    await expect.poll(kinds).toContain('img-src');
  });
});

describe('The header, over every widget and every state', () => {
  it('is kept while all is loading, and then ready', async () => {
    let release = (): void => {};
    const held = new Promise<void>((resolve) => (release = resolve));
    await page.route('**/data/**', async (route) => {
      await held;
      await route.continue();
    });
    await open(fourWidgets(), ['loading']);
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)));
    release();
    await settled(page);
    await page.unroute('**/data/**');
    clean();
  });

  const others: [state: string, document: string | undefined, tags: readonly string[]][] = [
    ['empty', undefined, WIDGETS],
    ['empty', '/data/edge-cases/task-list/empty-list.json', ['task-list']],
    ['error', '/data/nowhere.json', WIDGETS],
    ['invalid', '/data/edge-cases/text/chinese-quotes.json', WIDGETS],
    ['invalid', '/data/edge-cases/text/not-allowed-value.json', WIDGETS],
    ['invalid', '/data/edge-cases/text/newer-schema.json', WIDGETS],
  ];
  for (const [state, path, tags] of others)
    for (const audience of ['resident', 'operator'])
      it(`is kept where a widget is ${state} (${path ?? 'no document'}), before a ${audience}`, async () => {
        const src = path ? `src="${path}"` : '';
        await open(
          tags.map((name) => `<cunju-${name} audience="${audience}" ${src}>请到村部查看。</cunju-${name}>`).join(''),
          [state],
        );
        if (audience === 'operator' && state === 'invalid')
          for (const name of tags)
            await page.locator(`cunju-${name} [part=keeper] li`).first().waitFor({ state: 'attached' });
        clean(state === 'error' ? FAILED_LOAD : undefined);
      });

  it('is kept where a page cannot load from another site, and asks nothing of it', async () => {
    const src = `src="${scene.stranger.files}/data/village/lists.json"`;
    await open(WIDGETS.map((name) => `<cunju-${name} ${src}>请到村部查看。</cunju-${name}>`).join(''), ['error']);
    clean();
    expect(scene.stranger.asked).not.toContain('/data/village/lists.json');
  });

  it('is kept when what is shown grows stale', async () => {
    await open(fourWidgets());
    await page.route('**/data/**', (route) => route.abort());
    await page.evaluate(() =>
      Promise.all(
        [...document.querySelectorAll('[data-state]')].map((one) =>
          (one as unknown as { refresh(): unknown }).refresh(),
        ),
      ),
    );
    await settled(page, ['stale']);
    await page.unroute('**/data/**');
    clean(FAILED_LOAD);
  });

  it('is kept without a network', async () => {
    await open(WIDGETS.map((name) => `<cunju-${name}>请到村部查看。</cunju-${name}>`).join(''), ['empty']);
    await page.context().setOffline(true);
    await setAll({ src: '/data/village/lists.json' }, ['offline']);
    await page.context().setOffline(false);
    clean(FAILED_LOAD);
  });

  it('is kept where an index becomes a list, and a document of it is opened', async () => {
    await open(WIDGETS.map((name) => `<cunju-${name} src="/data/county/index.json">目录</cunju-${name}>`).join(''));
    for (const name of WIDGETS) {
      const widget = page.locator(`cunju-${name}`);
      await widget.locator('select').first().selectOption({ index: 1 });
      await widget.locator('.rows a').first().click();
      await widget.locator('.back .button').waitFor();
    }
    await settled(page);
    clean();
  });

  it('is kept before an operator, with the findings of every widget', async () => {
    await open(
      [
        ['consultation', 'consultation/quorum-one-short'],
        ['task-list', 'task-list/assist-without-funding'],
        ['village-rules', 'rule-book/rhyme-uneven'],
        ['points-ledger', 'points-ledger/hash-mismatch'],
      ]
        .map(([tag, path]) => `<cunju-${tag} audience="operator" src="/data/edge-cases/${path}.json"></cunju-${tag}>`)
        .join(''),
    );
    for (const name of ['consultation', 'task-list', 'village-rules'])
      await page.locator(`cunju-${name} [part=keeper] li`).first().waitFor({ state: 'attached' });
    await page.locator('cunju-points-ledger .callout.error').waitFor();
    clean();
  });

  it('is kept in every theme, with care, in a colour of the page, and in three languages', async () => {
    await open(fourWidgets());
    for (const theme of ['red', 'plain', 'dark', 'contrast', 'auto', 'blue', 'blue care', 'dark care'])
      await setAll({ theme });
    await setAll({ theme: '', brand: '#0a5f38' });
    for (const lang of ['zh-Hant', 'en', 'zh-Hans']) {
      await setAll({ lang });
      await page.locator(`#task-list .root[lang="${lang}"]`).waitFor({ state: 'attached' });
    }
    expect(scene.stranger.asked.filter((path) => path.includes('extras'))).toHaveLength(1);
    clean();
  });
});

describe('The header, while a vote is cast', () => {
  /** The page answers what is sent as `answer` says. */
  const answering = async (answer: object | 'never'): Promise<void> => {
    await page.evaluate((given) => {
      document.querySelector('#consultation')!.addEventListener('cunju-vote-request', (event) => {
        event.preventDefault();
        const { respondWith } = (event as CustomEvent<{ respondWith(answer: unknown): void }>).detail;
        respondWith(given === 'never' ? new Promise(() => {}) : given);
      });
    }, answer);
  };
  const press = (label: string): Promise<void> =>
    page.locator('#consultation').getByRole('button', { name: label }).click();

  const ends: [name: string, answer: object | 'never', shown: string][] = [
    ['is on its way', 'never', '正在提交'],
    ['was received', { ok: true, receipt: { number: 'SQ-7F2K', at: '2026-11-22T10:12:00+08:00' } }, '已经收到您的选择'],
    ['was refused', { ok: false, problem: 'closed' }, '没有提交成功'],
    ['met a server that does not answer', { ok: false, problem: 'unavailable' }, '再试一次'],
  ];
  for (const [name, answer, shown] of ends) {
    it(`is kept from the choice to the end: it ${name}`, async () => {
      await open(fourWidgets());
      await answering(answer);
      await press('下一步');
      await page.locator('#consultation .error-text').waitFor();
      await page.locator('#consultation input').first().check();
      await press('下一步');
      await press('确认提交');
      await page.locator('#consultation').getByText(shown).first().waitFor();
      clean();
    });
  }

  it('is kept where nobody takes it', async () => {
    await open(fourWidgets());
    await page.locator('#consultation input').first().check();
    await press('下一步');
    await press('确认提交');
    await page.locator('#consultation').getByText('未送达').first().waitFor();
    clean();
  });
});

describe('The header, while a visitor reads', () => {
  it('is kept where the list of tasks answers, and prints a letter', async () => {
    await open(fourWidgets());
    for (const question of ['人口普查', '开证明', '修飞船']) {
      await page.locator('#task-list #ask').fill(question);
      await page.locator('#task-list #ask').press('Enter');
      await page.locator('#task-list #answer').waitFor();
    }
    await page.evaluate(() => (window.print = () => {}));
    await page.locator('#task-list #answer .button').first().click();
    clean();
  });

  it('is kept where two versions of the rules are compared, searched and read as verse', async () => {
    await page.setViewportSize({ width: 1200, height: 900 });
    await open('<cunju-village-rules id="village-rules" src="/data/village/rules.json">村规民约</cunju-village-rules>');
    const rules = page.locator('#village-rules');
    await rules.locator('#query').fill('红白喜事');
    await rules.locator('#query').press('Enter');
    await rules.getByRole('button', { name: '看顺口溜' }).click();
    const shows = rules.getByRole('button', { name: '在正文里标出修改' });
    await rules
      .locator('details')
      .evaluateAll((all) => all.forEach((one) => ((one as HTMLDetailsElement).open = true)));
    await shows.click();
    await rules.locator('ins, del').first().waitFor();
    await rules.locator('#version').selectOption({ index: 1 });
    await settled(page);
    await page.setViewportSize({ width: 360, height: 800 });
    clean();
  });

  it('is kept where a ledger is checked, a household is found, and its account is opened', async () => {
    await open(fourWidgets());
    await page
      .locator('#points-ledger')
      .getByText(/已核对/)
      .first()
      .waitFor();
    await page.locator('#points-ledger #look-up').fill('1');
    await page.locator('#points-ledger .row-link').first().click();
    await page.locator('#points-ledger #statement').waitFor();
    clean();
  });

  it('is kept where another size and a code are asked for, by the parts that only a click loads', async () => {
    await open(fourWidgets());
    expect(scene.stranger.asked.filter((path) => /part-(?:reading|qr)/.test(path))).toEqual([]);
    for (const name of WIDGETS) {
      const widget = page.locator(`#${name}`);
      await widget.getByRole('button', { name: '更多阅读方式' }).click();
      await widget.getByRole('button', { name: '二维码' }).click();
      await widget.locator('.qr svg').waitFor();
    }
    await page.locator('#task-list').getByRole('button', { name: '大字' }).click();
    for (const name of WIDGETS)
      await expect
        .poll(() => page.locator(`#${name} .root`).evaluate((root) => getComputedStyle(root).fontSize))
        .toBe('27px');
    expect(scene.stranger.asked.filter((path) => /part-(?:reading|qr)/.test(path))).toHaveLength(2);
    await page.evaluate(() => localStorage.clear());
    clean();
  });

  it('is kept where that part is missing: the widget says what is, and reads on', async () => {
    await page.route('**/cunju-part-reading.js', (route) => route.abort());
    await open(fourWidgets());
    const widget = page.locator('#task-list');
    await widget.getByRole('button', { name: '更多阅读方式' }).click();
    await widget.getByText('“更多阅读方式”没有载入，其余内容可以照常阅读。').waitFor();
    await page.unroute('**/cunju-part-reading.js');
    await widget.getByRole('button', { name: '更多阅读方式' }).click();
    await widget.getByRole('button', { name: '大字' }).waitFor();
    clean(FAILED_LOAD);
  });

  it('is kept where every fold is opened and every button pressed that copies or prints', async () => {
    await page.setViewportSize({ width: 1200, height: 900 });
    await open(fourWidgets('audience="operator"').replaceAll('audience="resident"', ''));
    const pressed = await page.evaluate(async () => {
      window.print = () => {};
      let count = 0;
      for (const widget of document.querySelectorAll('[data-state]')) {
        widget.shadowRoot!.querySelectorAll('details').forEach((one) => (one.open = true));
        await (widget as unknown as { updateComplete: Promise<void> }).updateComplete;
        for (const button of widget.shadowRoot!.querySelectorAll('button'))
          if (/复制|打印/.test(button.innerText)) {
            button.click();
            count += 1;
          }
      }
      return count;
    });
    expect(pressed).toBeGreaterThanOrEqual(8);
    await settled(page);
    await page.setViewportSize({ width: 360, height: 800 });
    clean();
  });

  it('is kept on paper, whole page and one widget alone', async () => {
    await open(fourWidgets());
    expect((await page.pdf()).length).toBeGreaterThan(10_000);
    await page.evaluate(() => {
      window.print = () => {};
      document.querySelectorAll('[data-state]').forEach((one) => (one as unknown as { print(): void }).print());
    });
    await page.locator('[data-cunju-print]').first().waitFor({ state: 'attached' });
    await page.pdf();
    await page.waitForFunction(() => document.querySelectorAll('[data-cunju-print]').length === 0);
    clean();
  });

  it('is kept by the loader, and by what it makes of a div, a link, a text and a table', async () => {
    const table =
      '<table><tr><th>事项名称</th><th>牵头部门</th></tr><tr><td>人口普查协助</td><td>县统计局</td></tr></table>';
    await scene.open(
      {
        head: sheet,
        scripts: '<script src="/cunju/loader.js" charset="utf-8"></script>',
        staged: false,
        widgets: `<div data-cunju="points-ledger" data-src="${DOCUMENTS['points-ledger']}">积分</div>
          <p><a href="${DOCUMENTS.consultation}#cunju-consultation">路灯</a></p>
          <p><a href="#cunju-village-rules">村规民约</a></p><p>石桥村村规民约</p><p>第一条 爱护公共设施。</p>
          <p>第二条 本村规民约自2026年3月10日起施行。</p><p><a href="#cunju-task-list">事项</a></p>${table}`,
      },
      { headers },
    );
    expect(await page.locator('[data-state=ready]').count()).toBe(4);
    clean();
  });
});
