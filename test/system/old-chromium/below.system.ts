import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BELOW } from '../../../scripts/system/old-chromium.mjs';
import { Visitor } from '../cdp/visitor.js';
import { FALLBACK, scriptTag, setUp, tag, takeDown, WIDGETS, type Stage } from './stage.js';

/** The articles of a page, however they were pasted. */
const ARTICLES = `<cunju-task-list id="tag" src="/data/village/lists.json">${FALLBACK}</cunju-task-list>
  <div data-cunju="consultation" id="div" data-src="/data/village/homestay.json">${FALLBACK}</div>
  <p class="fallback-text"><a id="link" href="/data/village/rules.json#cunju-village-rules">村规民约</a></p>`;

const shown = (visitor: Visitor): Promise<string> => visitor.evaluate<string>('document.body.innerText');

for (const major of BELOW) {
  describe(`Chromium ${major}, below the floor,`, () => {
    let stage: Stage;
    beforeAll(async () => void (stage = await setUp(major)));
    afterAll(() => takeDown(stage));

    for (const widget of WIDGETS) {
      it(`leaves the text between the tags of <cunju-${widget}>`, async () => {
        const body = tag(widget, 'src="/data/village/index.json"');
        const url = stage.server.page(body, scriptTag(`/cunju/cunju-${widget}.js`));
        const visitor = await Visitor.open(stage.browser, url);
        expect(await visitor.seesFallback('w')).toBe(true);
        expect(await visitor.state('w')).toBe(null);
        await visitor.close();
      });
    }

    it('leaves what stands in an article where the loader is', async () => {
      const visitor = await Visitor.open(stage.browser, stage.server.page(ARTICLES, scriptTag('/cunju/loader.js')));
      // What the loader asks for would be there after a moment.
      await visitor.until(async () => ((await visitor.evaluate('performance.now()')) as number) > 2000, 'two seconds');
      expect((await shown(visitor)).match(/这份内容也贴在村务公开栏/g)).toHaveLength(2);
      expect(await shown(visitor)).toContain('村规民约');
      await visitor.close();
    });
  });
}
