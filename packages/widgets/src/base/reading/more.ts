import { html, nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { WidgetLocale } from '@cunju/i18n';
import { moreWords } from './more-words.js';
import type { Mode } from './modes.js';
import { Speech } from './speech.js';

type Host = ReactiveControllerHost & HTMLElement;

/** What a way of reading is told to the page with, and the code of an address, which only few ask for. */
export interface ReadingActs {
  switchTo(mode: Mode, on: boolean): void;
  fetchCode(): Promise<(address: string, name: string) => TemplateResult>;
}

const button = (label: string, act: () => void, pressed?: boolean): TemplateResult =>
  html`<button class="button quiet" type="button" aria-pressed=${pressed ?? nothing} @click=${act}>${label}</button>`;

/** The steps above 小字. */
const STEPS = ['large', 'larger'] as const;

/** 字号, reading aloud and 二维码 of one widget: what the bar has beside 长辈版 and 高对比, fetched on a click. */
export class MoreReading implements ReactiveController {
  readonly #speech: Speech;
  #code?: (address: string, name: string) => TemplateResult;
  #coded = false;

  constructor(
    private readonly host: Host,
    private readonly acts: ReadingActs,
  ) {
    this.#speech = new Speech(() => host.requestUpdate());
    host.addController(this);
  }

  hostConnected(): void {
    this.#speech.connect();
  }

  hostDisconnected(): void {
    this.#speech.disconnect();
  }

  /** Buttons, and below them the code while it is asked for; `text` is what is read aloud. */
  render(text: () => string, locale: WidgetLocale): TemplateResult {
    const words = moreWords[locale];
    return html`${this.#sizes(locale)} ${this.#voice(text, locale)}
    ${location.protocol === 'file:' ? nothing : button(words.qr, () => void this.#turnCode(), this.#coded)}
    ${this.#coded && this.#code ? this.#code(location.href, words.scan) : nothing}`;
  }

  #sizes(locale: WidgetLocale): TemplateResult {
    const words = moreWords[locale];
    const theme = (this.host.getAttribute('theme') ?? '').split(/\s+/);
    const now = theme.includes('larger') ? 'larger' : theme.includes('large') ? 'large' : 'small';
    const choose = (size: string): void => STEPS.forEach((step) => this.acts.switchTo(step, step === size));
    return html`<span role="group" aria-label=${words.size}
      >${(['small', ...STEPS] as const).map((size) => button(words[size], () => choose(size), size === now))}</span
    >`;
  }

  #voice(text: () => string, locale: WidgetLocale): readonly TemplateResult[] {
    const speech = this.#speech;
    const { read, pause, resume, stop } = moreWords[locale];
    if (!speech.voice(locale)) return [];
    if (speech.phase === 'silent') return [button(read, () => speech.start(text(), locale))];
    const paused = speech.phase === 'paused';
    return [
      button(paused ? resume : pause, () => (paused ? speech.resume() : speech.pause())),
      button(stop, () => speech.stop()),
    ];
  }

  async #turnCode(): Promise<void> {
    this.#coded = !this.#coded;
    this.host.requestUpdate();
    try {
      this.#code ??= await this.acts.fetchCode();
    } catch {
      // The address stands in the browser's own line as well.
      this.#coded = false;
    }
    this.host.requestUpdate();
  }
}
