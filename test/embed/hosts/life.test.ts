import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lookAt, sideways } from './support/look.js';
import { fourWidgets } from './support/page.js';
import { Scene } from './support/scene.js';
import { DOCUMENTS, settled, WIDGETS } from './support/visitor.js';

let scene: Scene;
beforeAll(async () => {
  scene = await Scene.begin();
});
afterAll(() => scene?.end());

/** How often each sample document was asked for. */
const asked = (): number[] =>
  WIDGETS.map((name) => scene.stranger.asked.filter((path) => path === DOCUMENTS[name]).length);

const quiet = (): void => expect(scene.troubles).toEqual([]);

/** The address of the page, without the place in it that a widget names. */
const place = (): string => scene.page.url().replace(/#.*/, '');

describe('Widgets inside a form of the page', () => {
  const form =
    '<form id="host" action="/submitted.html"><input name="own" value="1">{widgets}<button>提交</button></form>';

  beforeAll(() => scene.open({ around: form }));

  it('answer Enter in every field themselves, and the form is not submitted', async () => {
    const { page } = scene;
    const address = place();
    await page.locator('#task-list #ask').fill('人口普查');
    await page.locator('#task-list #ask').press('Enter');
    await page.locator('#task-list #answer').waitFor();
    await page.locator('#village-rules #query').fill('第一条');
    await page.locator('#village-rules #query').press('Enter');
    await page.locator('#points-ledger #look-up').fill('一组');
    await page.locator('#points-ledger #look-up').press('Enter');
    await page.locator('#consultation input').first().check();
    await page.locator('#consultation input').first().press('Enter');
    await page.locator('#consultation .chosen').waitFor();
    expect(place()).toBe(address);
    quiet();
  });

  it('submit nothing of the form when any of their buttons is pressed', async () => {
    const { page } = scene;
    const address = place();
    const pressed = await page.evaluate(() => {
      let submitted = 0;
      document.querySelector('#host')!.addEventListener('submit', (event) => {
        submitted += 1;
        event.preventDefault();
      });
      window.print = () => {};
      let buttons = 0;
      for (const widget of document.querySelectorAll('#host [data-state]'))
        for (const button of widget.shadowRoot!.querySelectorAll('button')) {
          buttons += 1;
          button.click();
        }
      return { buttons, submitted };
    });
    expect(pressed.buttons).toBeGreaterThan(8);
    expect(pressed.submitted).toBe(0);
    expect(place()).toBe(address);
  });

  it('put no name into it', async () => {
    const names = await scene.page.evaluate(() => {
      const host = document.querySelector<HTMLFormElement>('#host')!;
      return { sent: [...new FormData(host).keys()], elements: host.elements.length };
    });
    expect(names).toEqual({ sent: ['own'], elements: 2 });
  });
});

describe('Widgets that are not shown at first', () => {
  it('draw themselves for the room they have when display:none ends', async () => {
    await scene.open({ around: '<div id="tab" style="display:none">{widgets}</div>' });
    await scene.page.evaluate(() => document.querySelector('#tab')!.removeAttribute('style'));
    await settled(scene.page);
    const hidden = await Promise.all(WIDGETS.map((name) => lookAt(scene.page, `#${name}`)));
    await scene.open({});
    const shown = await Promise.all(WIDGETS.map((name) => lookAt(scene.page, `#${name}`)));
    expect(hidden).toEqual(shown);
    quiet();
  });

  it('draw themselves for a wide page as well', async () => {
    await scene.page.setViewportSize({ width: 1200, height: 900 });
    const widgets = `<div id="tab" style="display:none;width:1200px">${fourWidgets()}</div>`;
    await scene.open({ widgets: '', around: `${widgets}{widgets}` });
    expect(await scene.page.locator('#task-list').getAttribute('data-width')).toBe('narrow');
    await scene.page.evaluate(() => (document.querySelector<HTMLElement>('#tab')!.style.display = 'block'));
    await scene.page.locator('#task-list[data-width=wide] table').first().waitFor();
    await scene.page.setViewportSize({ width: 360, height: 800 });
    quiet();
  });
});

describe('Widgets that the page moves', () => {
  it('keep what was chosen, searched and opened, and ask for nothing again', async () => {
    await scene.open({});
    const { page } = scene;
    await page.locator('#consultation input').nth(1).check();
    await page.locator('#village-rules #query').fill('村');
    await page.locator('#task-list #ask').fill('人口普查');
    await page.locator('#task-list #ask').press('Enter');
    await page.locator('#task-list #answer').waitFor();
    const before = await scene.texts();
    await page.evaluate(() => {
      const place = document.createElement('section');
      document.body.append(place);
      document.querySelectorAll('[data-state]').forEach((widget) => place.append(widget));
    });
    await settled(page);
    expect(await page.locator('#consultation input').nth(1).isChecked()).toBe(true);
    expect(await page.locator('#village-rules #query').inputValue()).toBe('村');
    expect(await scene.texts()).toEqual(before);
    expect(asked()).toEqual([1, 1, 1, 1]);
    quiet();
  });

  it('are the same when they are taken out and put back later, after as many turns as a page likes', async () => {
    await scene.open({});
    const { page } = scene;
    await page.locator('#consultation input').nth(1).check();
    const before = await scene.texts();
    await page.evaluate(async () => {
      const stage = document.querySelector('#consultation')!.parentElement!;
      const widgets = [...stage.querySelectorAll('[data-state]')];
      for (let turn = 0; turn < 20; turn++) {
        widgets.forEach((widget) => widget.remove());
        await new Promise((resolve) => requestAnimationFrame(resolve));
        stage.append(...widgets);
        if (turn % 2) await new Promise((resolve) => requestAnimationFrame(resolve));
      }
    });
    await settled(page);
    expect(await scene.texts()).toEqual(before);
    expect(asked()).toEqual([1, 1, 1, 1]);
    quiet();
  });

  it('load what they could not load while they were out of the page', async () => {
    await scene.open({ widgets: fourWidgets().replaceAll('请到', '') });
    const { page } = scene;
    await page.evaluate((path) => {
      const widget = document.querySelector('#task-list')!;
      const stage = widget.parentElement!;
      widget.remove();
      widget.setAttribute('src', path);
      stage.append(widget);
    }, '/data/village/lists.json');
    await page.locator('#task-list').getByText('石桥村').filter({ visible: true }).first().waitFor();
    expect(scene.stranger.asked.filter((path) => path === '/data/village/lists.json')).toHaveLength(1);
    quiet();
  });

  it('leave nothing listening to the page behind when they are thrown away', async () => {
    await scene.open({ widgets: '<p>空</p>', head: COUNTING }, { states: [] });
    const { page } = scene;
    const left = async (): Promise<number> =>
      page.evaluate(() => (window as unknown as { listening(): number }).listening());
    const show = async (): Promise<void> => {
      await page.evaluate(
        (html) => document.body.insertAdjacentHTML('beforeend', `<div id="many">${html}</div>`),
        fourWidgets(),
      );
      await settled(page);
      await page.evaluate(() => document.querySelector('#many')!.remove());
    };
    await show();
    const first = await left();
    await show();
    await show();
    expect(await left()).toBe(first);
    quiet();
  });
});

/** Counts what listens to the window and the document. */
const COUNTING = `<script>
(function () {
  var all = [];
  [window, document].forEach(function (target) {
    var add = target.addEventListener, remove = target.removeEventListener;
    function at(type, listener) {
      for (var i = 0; i < all.length; i++)
        if (all[i].target === target && all[i].type === type && all[i].listener === listener) return i;
      return -1;
    }
    target.addEventListener = function (type, listener) {
      if (at(type, listener) < 0) all.push({ target: target, type: type, listener: listener });
      return add.apply(this, arguments);
    };
    target.removeEventListener = function (type, listener) {
      if (at(type, listener) > -1) all.splice(at(type, listener), 1);
      return remove.apply(this, arguments);
    };
  });
  window.listening = function () { return all.length; };
})();
</script>`;

describe('Widgets that come late', () => {
  it('are drawn when the page injects them through innerHTML', async () => {
    await scene.open({ widgets: '<div id="place"></div>' }, { states: [] });
    await scene.page.evaluate((html) => (document.querySelector('#place')!.innerHTML = html), fourWidgets());
    await settled(scene.page);
    const injected = await scene.texts();
    await scene.open({});
    expect(injected).toEqual(await scene.texts());
    quiet();
  });

  it('are drawn when the page builds them before the file has come', async () => {
    await scene.open({ scripts: '' }, { states: [] });
    await scene.page.evaluate((path) => {
      const widget = document.querySelector<HTMLElement & { data?: unknown }>('#task-list')!;
      widget.removeAttribute('src');
      return fetch(path)
        .then((answer) => answer.json())
        .then((document) => (widget.data = document));
    }, DOCUMENTS['task-list']);
    await scene.page.addScriptTag({ url: `${scene.stranger.files}/cunju/cunju.js` });
    await settled(scene.page);
    expect((await lookAt(scene.page, '#task-list')).text.length).toBeGreaterThan(200);
    quiet();
  });
});

describe('Fifty widgets on one page', () => {
  it('are all drawn, each as if it were alone, without an error', async () => {
    const some = WIDGETS.filter((name) => name !== 'consultation');
    const many = Array.from({ length: 50 }, (_, at) => {
      const name = some[at % some.length]!;
      return `<cunju-${name} id="w${at}" audience="resident" src="${DOCUMENTS[name]}">请到村部查看。</cunju-${name}>`;
    });
    await scene.open({ widgets: many.join('') });
    const lengths = await scene.page.evaluate(() =>
      [...document.querySelectorAll('[data-state=ready]')].map(
        (one) => one.shadowRoot!.querySelector<HTMLElement>('.root')!.innerText,
      ),
    );
    expect(lengths).toHaveLength(50);
    for (const at of [0, 1, 2]) expect(new Set(lengths.filter((_, index) => index % 3 === at)).size).toBe(1);
    expect(await sideways(scene.page)).toBe(0);
    quiet();
  });
});
