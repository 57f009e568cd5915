import { html, nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { CommonWords, WidgetLocale } from '@cunju/i18n';
import { markChinese } from './foreign.js';
import { askedFor, choiceOf, followModes, MODES, type Mode, type ModeDetail } from './modes.js';
import type { MoreReading } from './more.js';
import type { Parts } from '../parts.js';
import { readingWords } from './words.js';

type Host = ReactiveControllerHost & HTMLElement;
type Shown = Host & { readonly document?: { readonly language?: string } };

/** Where the widget fetches what a click asks for. */
interface Fetching {
  readonly parts: Pick<Parts, 'reading' | 'code'>;
}

const readings = new WeakMap<Element, Reading>();

const button = (label: string, act: () => void, pressed?: boolean): TemplateResult =>
  html`<button class="button quiet" type="button" aria-pressed=${pressed ?? nothing} @click=${act}>${label}</button>`;

/** The ways of reading of one widget; asked for again, the same. */
export function readingOf(host: Host): Reading {
  const known = readings.get(host) ?? new Reading(host);
  readings.set(host, known);
  return known;
}

/**
 * 长辈版 and 高对比, and the text size that was chosen in what a click brings. What the visitor chose goes before what the page asks for with `data-weui-mode`, and
 * that before the attribute `theme` as the page wrote it; the choice becomes a word of `theme`.
 */
export class Reading implements ReactiveController {
  readonly #host: Host;
  #more?: MoreReading;
  #lost = false;
  /** The attribute as the page wrote it, and as it was written here. */
  #own = '';
  #written: string | undefined;
  #unfollow?: () => void;
  readonly #marked = new Set<Element>();

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#unfollow = followModes(() => {
      this.#apply();
      this.#host.requestUpdate();
    });
    this.#apply();
  }

  hostDisconnected(): void {
    this.#unfollow?.();
  }

  /** The page may have written another theme meanwhile. */
  hostUpdate(): void {
    this.#apply();
  }

  hostUpdated(): void {
    const { shadowRoot, document } = this.#host as Shown;
    if (shadowRoot) markChinese(shadowRoot, document?.language ?? 'zh', this.#marked);
  }

  #apply(): void {
    const host = this.#host;
    const now = host.getAttribute('theme') ?? '';
    if (now !== this.#written) this.#own = now;
    const words = new Set(this.#own.split(/\s+/).filter(Boolean));
    for (const mode of MODES) {
      const choice = choiceOf(mode);
      if (choice ?? (words.has(mode) || askedFor(mode, host))) words.add(mode);
      else words.delete(mode);
    }
    const wanted = Array.from(words).join(' ');
    this.#written = wanted;
    if (wanted !== now) host.setAttribute('theme', wanted);
  }

  /** The switches, and a button that brings the other ways of reading; `text` is what is read aloud. */
  render(text: () => string, locale: WidgetLocale, common: Pick<CommonWords, 'missingPart'>): TemplateResult {
    const words = readingWords[locale];
    const theme = (this.#host.getAttribute('theme') ?? '').split(/\s+/);
    const modes = (['care', 'contrast'] as const).map((mode) => {
      const on = theme.includes(mode);
      return button(words[mode], () => this.#switch(mode, !on), on);
    });
    return html`<div class="tools actions screen-only" role="group" aria-label=${words.label}>
      ${modes} ${this.#more?.render(text, locale) ?? button(words.more, () => void this.#fetch())}
      ${this.#lost ? html`<p role="status">${common.missingPart(words.more)}</p>` : nothing}
    </div>`;
  }

  /** Whoever pressed the button goes on with the first of those that stand in its place. */
  async #fetch(): Promise<void> {
    const host = this.#host;
    const { parts } = host as unknown as Fetching;
    try {
      const { MoreReading } = await parts.reading();
      this.#more ??= new MoreReading(host, {
        switchTo: (mode, on) => this.#switch(mode, on),
        fetchCode: async () => (await parts.code()).codeOf,
      });
    } catch {
      // What is missing is said below.
    }
    this.#lost = !this.#more;
    host.requestUpdate();
    await host.updateComplete;
    host.shadowRoot?.querySelector<HTMLElement>('.tools [role=group] .button')?.focus();
  }

  #switch(mode: Mode, on: boolean): void {
    const detail: ModeDetail = { mode, on };
    this.#host.dispatchEvent(
      new CustomEvent('cunju-mode', { bubbles: true, composed: true, cancelable: true, detail }),
    );
  }
}
