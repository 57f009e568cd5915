import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { character, strokes, type Key } from './keys.js';
import type { Chromium, Params } from './pipe.js';

const helper = readFileSync(join(import.meta.dirname, 'in-page.js'), 'utf8');

/** Where the keyboard stands. */
export interface Focus {
  readonly name: string;
  readonly id: string;
  readonly tag: string;
  readonly expanded: string | null;
  readonly value: string;
  readonly checked: boolean;
}

const PATIENCE = 30_000;
const STEP = 50;

/** Chromium 80 does not know the directive, and says so of every page that carries the header. */
const OLD_HEADER = /Unrecognized Content-Security-Policy directive '(?:require-trusted-types-for|trusted-types)'/;

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, STEP));

interface Evaluated {
  readonly result: { readonly value?: unknown };
  readonly exceptionDetails?: { readonly text: string; readonly exception?: { readonly description?: string } };
}

/** A page and somebody who has nothing but a keyboard. */
export class Visitor {
  /** Errors of scripts and of the console, and violations of the security header. */
  readonly complaints: string[] = [];

  private constructor(
    private readonly browser: Chromium,
    private readonly target: string,
    private readonly session: string,
  ) {}

  /** Opens an address in a page of its own. */
  static async open(browser: Chromium, url: string): Promise<Visitor> {
    const { targetId } = await browser.send<{ targetId: string }>('Target.createTarget', { url: 'about:blank' });
    const { sessionId } = await browser.send<{ sessionId: string }>('Target.attachToTarget', {
      targetId,
      flatten: true,
    });
    const visitor = new Visitor(browser, targetId, sessionId);
    browser.listen(sessionId, (method, params) => visitor.hear(method, params));
    for (const domain of ['Page', 'Runtime', 'Log', 'Network']) await visitor.send(`${domain}.enable`);
    await visitor.send('Page.addScriptToEvaluateOnNewDocument', { source: helper });
    await visitor.go(url);
    return visitor;
  }

  async close(): Promise<void> {
    await this.browser.send('Target.closeTarget', { targetId: this.target });
  }

  async go(url: string): Promise<void> {
    const { errorText } = await this.send<{ errorText?: string }>('Page.navigate', { url });
    if (errorText) throw new Error(`${url}: ${errorText}`);
    await this.until(() => this.evaluate('document.readyState === "complete" && Boolean(window.visitor)'), 'the page');
  }

  /** The value of an expression in the page. */
  async evaluate<T = unknown>(expression: string): Promise<T> {
    const { result, exceptionDetails } = await this.send<Evaluated>('Runtime.evaluate', {
      expression,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value as T;
  }

  /** Calls a function of in-page.js. */
  private ask<T>(name: string, ...args: unknown[]): Promise<T> {
    return this.evaluate(`visitor.${name}(${args.map((arg) => JSON.stringify(arg)).join()})`);
  }

  state = (widget: string): Promise<string | null> => this.ask('state', widget);
  text = (widget: string, selector?: string): Promise<string> => this.ask('text', widget, selector ?? null);
  count = (widget: string, selector: string): Promise<number> => this.ask('count', widget, selector);
  seesFallback = (widget: string): Promise<boolean> => this.ask('fallback', widget);
  focus = (): Promise<Focus> => this.ask('focus');
  violations = (): Promise<string[]> => this.evaluate('visitor.violations');

  /** Waits for what the visitor will see. A machine under load takes its time. */
  async until(seen: () => Promise<unknown>, what: string, patience = PATIENCE): Promise<void> {
    const end = Date.now() + patience;
    while (!(await seen())) {
      if (Date.now() > end) throw new Error(`never: ${what}`);
      await pause();
    }
  }

  async reaches(widget: string, state: string): Promise<void> {
    let last: string | null = null;
    await this.until(async () => (last = await this.state(widget)) === state, `${widget} ${state}`).catch(() => {
      throw new Error(`${widget} is ${last}, not ${state}. ${this.complaints.join(' ')}`);
    });
  }

  /** Waits until a part of a widget reads so. */
  async reads(widget: string, words: string | RegExp, selector?: string): Promise<void> {
    let last = '';
    const found = (): boolean => (typeof words === 'string' ? last.includes(words) : words.test(last));
    const look = async (): Promise<boolean> => {
      last = await this.text(widget, selector);
      return found();
    };
    await this.until(look, String(words)).catch(() => {
      throw new Error(`${widget} ${selector ?? ''} does not read ${words}, but: ${last.slice(0, 600)}`);
    });
  }

  async press(key: Key, times = 1, shift = false): Promise<void> {
    for (let at = 0; at < times; at += 1)
      for (const stroke of strokes(key, shift)) await this.send('Input.dispatchKeyEvent', stroke);
  }

  async type(words: string): Promise<void> {
    for (const letter of words) await this.send('Input.dispatchKeyEvent', character(letter));
  }

  /** Goes on with Tab until the focus is on what is called so. */
  async tabTo(name: string | RegExp, { shift = false, most = 400 } = {}): Promise<Focus> {
    const passed: string[] = [];
    for (let at = 0; at < most; at += 1) {
      await this.press('Tab', 1, shift);
      const focus = await this.focus();
      if (typeof name === 'string' ? focus.name === name : name.test(focus.name)) return focus;
      passed.push(focus.name.slice(0, 30));
    }
    throw new Error(`Tab never came to ${name}, only to: ${[...new Set(passed)].join(' | ')}`);
  }

  /** Goes to what is called so and presses it. */
  async choose(name: string | RegExp, key: Key = 'Enter'): Promise<void> {
    await this.tabTo(name);
    await this.press(key);
  }

  private send<R = Params>(method: string, params: Params = {}): Promise<R> {
    return this.browser.send<R>(method, params, this.session);
  }

  private hear(method: string, params: Params): void {
    const heard = complaint(method, params);
    if (heard && !OLD_HEADER.test(heard)) this.complaints.push(heard);
  }
}

/** What an event says went wrong, if anything. */
function complaint(method: string, params: Params): string | undefined {
  if (method === 'Runtime.exceptionThrown') {
    const details = params['exceptionDetails'] as Evaluated['exceptionDetails'];
    return details?.exception?.description ?? details?.text;
  }
  if (method === 'Runtime.consoleAPICalled' && params['type'] === 'error') {
    const args = params['args'] as { value?: unknown; description?: string }[];
    return args.map((arg) => String(arg.value ?? arg.description)).join(' ');
  }
  const entry = params['entry'] as { level: string; text: string; url?: string } | undefined;
  return method === 'Log.entryAdded' && entry?.level === 'error' ? `${entry.text} ${entry.url ?? ''}` : undefined;
}
