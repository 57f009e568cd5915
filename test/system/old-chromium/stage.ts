import { expect } from 'vitest';
import { serve, type Stranger } from '../../support/stranger.js';
import { Chromium } from '../cdp/pipe.js';
import { Visitor } from '../cdp/visitor.js';
import { oldChromium } from '../../../scripts/system/old-chromium.mjs';

export type Widget = 'consultation' | 'task-list' | 'village-rules' | 'points-ledger';
export const WIDGETS: readonly Widget[] = ['consultation', 'task-list', 'village-rules', 'points-ledger'];

/** What residents see without the widget, or beside it when it has nothing to show. */
export const FALLBACK = '<p class="fallback-text">这份内容也贴在村务公开栏，电话 0738-555 0110。</p>';

export const scriptTag = (address: string): string => `<script src="${address}" charset="utf-8" defer></script>`;

/** A tag as an article carries it; residents see it so although the server is on loopback. */
export const tag = (widget: Widget, attributes = ''): string =>
  `<cunju-${widget} id="w" ${attributes.includes('audience=') ? '' : 'audience="resident"'} ${attributes}>${FALLBACK}</cunju-${widget}>`;

export interface Stage {
  readonly browser: Chromium;
  readonly server: Stranger;
}

export async function setUp(major: number): Promise<Stage> {
  return { browser: new Chromium(await oldChromium(major)), server: await serve() };
}

export async function takeDown(stage: Stage): Promise<void> {
  await stage.browser.close();
  await stage.server.close();
}

/** Opens a page, lets the visitor do something there, and holds that nothing went wrong meanwhile. */
export async function visit(
  { browser, server }: Stage,
  { body, head = '', hash = '' }: { body: string; head?: string; hash?: string },
  act: (visitor: Visitor) => Promise<void>,
): Promise<void> {
  const visitor = await Visitor.open(browser, server.page(body, head) + hash);
  try {
    await act(visitor);
    expect(visitor.complaints).toEqual([]);
    expect(await visitor.violations()).toEqual([]);
  } finally {
    await visitor.close();
  }
}

/** Opens a page with one widget of a sample document. */
export async function read(
  stage: Stage,
  widget: Widget,
  document: string,
  act: (visitor: Visitor) => Promise<void>,
  { attributes = '', scripts = [] as string[], state = 'ready' } = {},
): Promise<void> {
  const head = [...scripts, `/cunju/cunju-${widget}.js`].map(scriptTag).join('');
  await visit(stage, { body: tag(widget, `src="/data/${document}.json" ${attributes}`), head }, async (visitor) => {
    await visitor.reaches('w', state);
    await act(visitor);
  });
}
