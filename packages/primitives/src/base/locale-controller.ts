import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { matchLocale, type WidgetLocale } from '@cunju/i18n';

/** Where an element gets its words: those of the first look are built in, in Simplified Chinese; all others come when they are needed. */
export interface WordSource<W> {
  readonly builtIn: W;
  load(locale: WidgetLocale): Promise<W>;
}

type Host = ReactiveControllerHost & Element;

/** One observer for all elements of a page: `lang` may change on any ancestor at any time. */
const listeners = new Set<() => void>();
let observer: MutationObserver | undefined;

function watchLanguage(listener: () => void): void {
  listeners.add(listener);
  if (observer || typeof MutationObserver === 'undefined') return;
  observer = new MutationObserver(() => listeners.forEach((ask) => ask()));
  observer.observe(document.documentElement, { attributes: true, attributeFilter: ['lang'], subtree: true });
}

function unwatchLanguage(listener: () => void): void {
  listeners.delete(listener);
  if (listeners.size > 0) return;
  observer?.disconnect();
  observer = undefined;
}

/**
 * Tells an element which language it is shown in and gives it that language's words.
 *
 * The language is the element's own `lang`, else that of the nearest ancestor below `<html>`, else `documentLanguage`,
 * else `<html lang>`: a Chinese document on a page with a stray `<html lang="en">` stays Chinese. Until a language has
 * arrived, or when it cannot be had, the words are Simplified Chinese, else those that were there.
 */
export class LocaleController<W> implements ReactiveController {
  readonly #host: Host;
  readonly #source: WordSource<W>;
  readonly #ask = (): void => this.#update();
  #words: W;
  #locale: WidgetLocale = 'zh-Hans';
  #wanted?: WidgetLocale;
  #documentLanguage: string | undefined;
  #ready: Promise<void> = Promise.resolve();

  constructor(host: Host, source: WordSource<W>) {
    this.#host = host;
    this.#source = source;
    this.#words = source.builtIn;
    host.addController(this);
  }

  /** The language that the words are in. */
  get locale(): WidgetLocale {
    return this.#locale;
  }

  get words(): W {
    return this.#words;
  }

  /** Whether the words are all there, not only those that are built in. */
  get complete(): boolean {
    return this.#words !== this.#source.builtIn;
  }

  /** Settles when the words of the wanted language are there, or cannot be had. Never rejects. */
  get ready(): Promise<void> {
    return this.#ready;
  }

  /** `language` of the document that is shown. */
  set documentLanguage(language: string | undefined) {
    this.#documentLanguage = language;
    this.#update();
  }

  hostConnected(): void {
    watchLanguage(this.#ask);
    this.#update();
  }

  hostDisconnected(): void {
    unwatchLanguage(this.#ask);
  }

  #update(): void {
    const wanted = languageOf(this.#host, this.#documentLanguage);
    if (wanted === this.#wanted) return;
    this.#wanted = wanted;
    this.#ready = this.#speak(wanted);
  }

  async #speak(locale: WidgetLocale): Promise<void> {
    // A part that cannot be loaded leaves the widget readable in Chinese, or in the language it has.
    for (const spoken of new Set<WidgetLocale>([locale, 'zh-Hans'])) {
      try {
        const words = await this.#source.load(spoken);
        if (this.#wanted !== locale) return this.#ready;
        this.#words = words;
        this.#locale = spoken;
        return this.#host.requestUpdate();
      } catch {
        if (this.#wanted !== locale) return this.#ready;
      }
    }
  }
}

/** The language rule of the library, over shadow roots as CSS `:lang()` does. */
export function languageOf(element: Element, documentLanguage?: string): WidgetLocale {
  return (
    matchLocale(languageBelowRoot(element)) ??
    matchLocale(documentLanguage) ??
    matchLocale(document.documentElement.getAttribute('lang')) ??
    'zh-Hans'
  );
}

function languageBelowRoot(element: Element): string | null {
  const near = element.closest('[lang]');
  if (near && near !== document.documentElement) return near.getAttribute('lang');
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? languageBelowRoot(root.host) : null;
}
