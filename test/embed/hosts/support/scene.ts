import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { encodeGbk } from '../../../../packages/site/scripts/edge-cases/gbk.mjs';
import { launch } from './launch.js';
import { hostPage, type HostPage } from './page.js';
import { serveStranger, type Stranger } from './server.js';
import { newVisitor, settled, WIDGETS, type Visitor } from './visitor.js';

interface Opening {
  /** States that the widgets may come to rest in; `ready` when nothing is said, and no waiting when there is none. */
  readonly states?: readonly string[];
  readonly headers?: Record<string, string>;
  /** What follows the path. */
  readonly search?: string;
}

/** One browser window in front of the sites of a stranger. */
export class Scene {
  private count = 0;

  private constructor(
    readonly browser: Browser,
    readonly stranger: Stranger,
    readonly visitor: Visitor,
  ) {}

  static async begin(options: BrowserContextOptions = {}): Promise<Scene> {
    const [browser, stranger] = await Promise.all([launch(), serveStranger()]);
    return new Scene(browser, stranger, await newVisitor(browser, [stranger.site, stranger.files], options));
  }

  get page(): Page {
    return this.visitor.page;
  }

  /** Opens a page of the stranger and waits until its widgets have drawn all they have. */
  async open(host: HostPage & { readonly gbk?: true }, opening: Opening = {}): Promise<void> {
    const path = `/page-${++this.count}.html`;
    const text = hostPage(host, this.stranger.files);
    const headers = { 'content-type': host.gbk ? 'text/html' : 'text/html; charset=utf-8', ...opening.headers };
    this.stranger.put(path, host.gbk ? encodeGbk(text) : text, headers);
    // What the page before still has to report is not this one's.
    await this.page.goto('about:blank');
    this.visitor.forget();
    this.stranger.forget();
    await this.page.goto(this.stranger.site + path + (opening.search ?? ''));
    const states = opening.states ?? ['ready'];
    if (states.length > 0) await settled(this.page, states);
  }

  /** All that can be read in each of the four widgets. */
  texts(): Promise<string[]> {
    return this.page.evaluate(
      (names) =>
        names.map((name) => {
          const root = document.querySelector(`#${name}`)!.shadowRoot!.querySelector('.root') as HTMLElement;
          return root.innerText;
        }),
      [...WIDGETS],
    );
  }

  /** What a page must not have done by now: errors, requests elsewhere, violations of its policy. */
  get troubles(): readonly string[] {
    const { errors, foreign, violations } = this.visitor;
    return [...errors, ...foreign, ...violations];
  }

  async end(): Promise<void> {
    await this.browser.close();
    await this.stranger.close();
  }
}
