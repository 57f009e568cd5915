// Opens the stories of the built book one after the other in one page: a page load per story costs several times as much.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { preview } from 'vite';

const root = join(import.meta.dirname, '../..');
const INDEX = join(root, 'storybook-static/index.json');

/** What stands in the contents of the book, in its order; nothing where it was not built. */
export function bookEntries() {
  return existsSync(INDEX) ? Object.values(JSON.parse(readFileSync(INDEX, 'utf8')).entries) : [];
}

/** Serves the built book on a free port of this machine. */
export async function serveBook() {
  const server = await preview({
    configFile: false,
    root,
    logLevel: 'silent',
    build: { outDir: 'storybook-static' },
    preview: { host: '127.0.0.1', port: 4350, strictPort: false },
  });
  return { url: `http://127.0.0.1:${server.httpServer.address().port}`, close: () => server.close() };
}

/** One page of a browser that shows stories. */
export class BookReader {
  /** Errors of the story that is open: of scripts, of the console, of the book. */
  errors = [];
  #url;
  #globals;
  #id;

  constructor(page, url) {
    this.page = page;
    this.#url = url;
    page.on('pageerror', (error) => this.errors.push(String(error)));
    page.on('console', (message) => {
      // Stories of a missing document ask for one.
      if (message.type() === 'error' && !/Failed to load resource/.test(message.text()))
        this.errors.push(message.text());
    });
  }

  /** Opens a story, or a page of prose, and waits until nothing moves any more. */
  async open({ id, type = 'story', tags = [] }, globals = '') {
    this.errors = [];
    await this.page.emulateMedia({ forcedColors: tags.includes('forced-colors') ? 'active' : 'none' });
    const viewMode = type === 'docs' ? 'docs' : 'story';
    if (this.#globals === `${viewMode} ${globals}`) await this.#turnTo(id);
    else await this.#load(id, viewMode, globals);
    await this.page.evaluate(settle, tags.includes('stays-loading'));
  }

  async #load(id, viewMode, globals) {
    // The book's own axe would run at the same time, and axe runs once at a time.
    const all = ['a11y.manual:!true', globals].filter(Boolean).join(';');
    await this.page.goto(`${this.#url}/iframe.html?viewMode=${viewMode}&id=${id}&globals=${encodeURIComponent(all)}`, {
      timeout: 120_000,
    });
    const shown = viewMode === 'docs' ? '#storybook-docs .sbdocs-content *' : '#storybook-root > *';
    await this.page.waitForSelector(shown, { state: 'attached' });
    this.#globals = viewMode === 'docs' ? undefined : `${viewMode} ${globals}`;
    this.#id = id;
  }

  async #turnTo(id) {
    const problem = await this.page.evaluate(turnTo, { storyId: id, again: this.#id === id });
    this.#id = id;
    if (problem) this.errors.push(problem);
  }
}

/** Runs in the page: turns the book to a story and says what went wrong, when something did. */
function turnTo({ storyId, again }) {
  const channel = window.__STORYBOOK_ADDONS_CHANNEL__;
  const ends = {
    storyRendered: () => undefined,
    storyMissing: () => `no story ${storyId}`,
    storyErrored: (what) => `${what?.title}: ${what?.description}`,
    storyThrewException: (what) => String(what?.message ?? what),
    playFunctionThrewException: (what) => String(what?.message ?? what),
  };
  return new Promise((resolve) => {
    const listeners = Object.entries(ends).map(([event, say]) => {
      const listener = (what) => {
        listeners.forEach(([name, one]) => channel.off(name, one));
        resolve(say(what));
      };
      channel.on(event, listener);
      return [event, listener];
    });
    window.history.replaceState(null, '', window.location.href.split('#')[0]);
    window.scrollTo(0, 0);
    // A story that is open already is drawn from scratch.
    if (again) channel.emit('forceRemount', { storyId });
    else channel.emit('setCurrentStory', { storyId, viewMode: 'story' });
  });
}

/** Runs in the page: waits until no widget loads and nothing has been drawn for a while. */
async function settle(staysLoading) {
  const WIDGETS = 'cunju-consultation,cunju-task-list,cunju-village-rules,cunju-points-ledger';
  const length = (node) =>
    Array.from(node.querySelectorAll('*')).reduce(
      (sum, element) => sum + 1 + (element.shadowRoot ? length(element.shadowRoot) + text(element.shadowRoot) : 0),
      text(node),
    );
  const text = (node) => node.textContent.length;
  const loading = () =>
    Array.from(document.querySelectorAll(WIDGETS)).some((widget) =>
      [null, ...(staysLoading ? [] : ['loading'])].includes(widget.getAttribute('data-state')),
    );
  let same = 0;
  let last = -1;
  for (const end = performance.now() + 15_000; same < 3 && performance.now() < end;) {
    await new Promise((resolve) => setTimeout(resolve, 40));
    const now = length(document.body);
    same = !loading() && now === last ? same + 1 : 0;
    last = now;
  }
  await document.fonts.ready;
}
