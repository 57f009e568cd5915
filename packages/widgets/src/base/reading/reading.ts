import { html, nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { WidgetLocale } from '@cunju/i18n';
import { markChinese } from './foreign.js';
import { askedFor, choiceOf, followModes, MODES, type Mode, type ModeDetail } from './modes.js';
import { Speech } from './speech.js';
import { readingWords } from './words.js';

type Host = ReactiveControllerHost & HTMLElement;
type Shown = Host & { readonly document?: { readonly language?: string } };

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
 * 长辈版, 高对比 and reading aloud. What the visitor chose goes before what the page asks for with `data-weui-mode`, and
 * that before the attribute `theme` as the page wrote it; the choice becomes a word of `theme`.
 */
export class Reading implements ReactiveController {
  readonly #host: Host;
  readonly #speech: Speech;
  /** The attribute as the page wrote it, and as it was written here. */
  #own = '';
  #written: string | undefined;
  #unfollow?: () => void;
  readonly #marked = new Set<Element>();

  constructor(host: Host) {
    this.#host = host;
    this.#speech = new Speech(() => host.requestUpdate());
    host.addController(this);
  }

  hostConnected(): void {
    this.#unfollow = followModes(() => {
      this.#apply();
      this.#host.requestUpdate();
    });
    this.#speech.connect();
    this.#apply();
  }

  hostDisconnected(): void {
    this.#unfollow?.();
    this.#speech.disconnect();
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

  /** The switches, and where the system has a voice for the language, what reads `text` aloud. */
  render(text: () => string, locale: WidgetLocale): TemplateResult {
    const words = readingWords[locale];
    const theme = (this.#host.getAttribute('theme') ?? '').split(/\s+/);
    const modes = MODES.map((mode) => {
      const on = theme.includes(mode);
      return button(words[mode], () => this.#switch(mode, !on), on);
    });
    return html`<div class="tools actions screen-only" role="group" aria-label=${words.label}>
      ${modes} ${this.#voice(text, locale)}
    </div>`;
  }

  #voice(text: () => string, locale: WidgetLocale): readonly TemplateResult[] {
    const speech = this.#speech;
    const { read, pause, resume, stop } = readingWords[locale];
    if (!speech.voice(locale)) return [];
    if (speech.phase === 'silent') return [button(read, () => speech.start(text(), locale))];
    const paused = speech.phase === 'paused';
    return [
      button(paused ? resume : pause, () => (paused ? speech.resume() : speech.pause())),
      button(stop, () => speech.stop()),
    ];
  }

  #switch(mode: Mode, on: boolean): void {
    const detail: ModeDetail = { mode, on };
    this.#host.dispatchEvent(
      new CustomEvent('cunju-mode', { bubbles: true, composed: true, cancelable: true, detail }),
    );
  }
}
