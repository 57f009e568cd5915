import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SECURITY_HEADER } from '../../../packages/embed/scripts/security-header.mjs';
import { fourWidgets } from './support/page.js';
import { Scene } from './support/scene.js';
import { DOCUMENTS, settled, WIDGETS } from './support/visitor.js';

const headers = { 'content-security-policy': SECURITY_HEADER };
const scripts = '<script src="/cunju/cunju.js" charset="utf-8" defer></script>';
const GREEN = 'rgb(31, 111, 67)';
const BLUE = 'rgb(15, 76, 150)';

let scene: Scene;

beforeAll(async () => {
  scene = await Scene.begin();
});

afterAll(() => scene?.end());

/** The colours of the first line of each widget. */
const lines = (): Promise<string[]> =>
  scene.page.evaluate(
    (tags) =>
      [...document.querySelectorAll(tags)].map((one) => {
        const rule = one.shadowRoot!.querySelector('.signature')!;
        return getComputedStyle(rule, '::before').borderTopColor;
      }),
    WIDGETS.map((name) => `cunju-${name}`).join(),
  );

const clean = (): void => expect(scene.troubles).toEqual([]);
const asked = (part: string): number => scene.stranger.asked.filter((path) => path.includes(part)).length;

describe('A page with a colour of its own, under the strict header', () => {
  it('sees all four widgets in it when they are shown, with one more file', async () => {
    await scene.open({ scripts, staged: false, widgets: fourWidgets('brand="#1f6f43"') }, { headers });
    expect(await lines()).toEqual([GREEN, GREEN, GREEN, GREEN]);
    expect(asked('part-brand.js')).toBe(1);
    clean();
  });

  it('fetches nothing for it where no widget has the attribute', async () => {
    await scene.open({ scripts, staged: false }, { headers });
    expect(await lines()).toEqual([BLUE, BLUE, BLUE, BLUE]);
    expect(asked('part-brand.js')).toBe(0);
    clean();
  });

  it('sees the colours of the library where the colour cannot be read, and a word in the console', async () => {
    const said: string[] = [];
    scene.page.on('console', (message) => said.push(message.text()));
    await scene.open(
      { scripts, staged: false, widgets: fourWidgets('brand="#409eff"').replace('"resident"', '"operator"') },
      { headers },
    );
    expect(await lines()).toEqual([BLUE, BLUE, BLUE, BLUE]);
    expect(said.filter((text) => text.includes('#409eff reaches a contrast of 2.39 only'))).toHaveLength(4);
    const notes = scene.page.locator('[part=keeper]', { hasText: '主色 #409eff' });
    expect(await notes.count()).toBe(1);
    clean();
  });

  it('says it with `data-brand` where an editor left a div, and with a link', async () => {
    await scene.open(
      {
        scripts: '<script src="/cunju/loader.js" charset="utf-8"></script>',
        staged: false,
        widgets: `<div data-cunju="points-ledger" data-src="${DOCUMENTS['points-ledger']}" data-brand="#1f6f43">积分</div>
          <p><a href="${DOCUMENTS['task-list']}#cunju-task-list" data-brand="#1f6f43">清单</a></p>`,
      },
      { headers },
    );
    expect(await lines()).toEqual([GREEN, GREEN]);
    clean();
  });

  it('sees the colours of the library where the part is missing', async () => {
    await scene.page.route('**/cunju-part-brand.js', (route) => route.abort());
    await scene.open({ scripts, staged: false, widgets: fourWidgets('brand="#1f6f43"') }, { headers });
    await scene.page.unroute('**/cunju-part-brand.js');
    expect(await lines()).toEqual([BLUE, BLUE, BLUE, BLUE]);
    await scene.page.evaluate(() =>
      document.querySelectorAll('[data-state]').forEach((one) => one.setAttribute('brand', '#7a1f5c')),
    );
    await settled(scene.page);
    await expect.poll(lines).toEqual(Array<string>(4).fill('rgb(122, 31, 92)'));
    expect(scene.visitor.violations).toEqual([]);
  });
});
