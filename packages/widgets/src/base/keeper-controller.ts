import {
  html,
  nothing,
  type CSSResult,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';
import type { Finding } from '@cunju/models';
import { completeLocale, type CommonWords, type Locale, type WidgetLocale } from '@cunju/i18n';
import type { DoctorHost, DoctorRender } from '../doctor/doctor-part.js';
import { parts, type KeeperPart } from './parts.js';
import type { DataState } from './source-state.js';
import type { WidgetType } from './widget-types.js';

type Host = ReactiveControllerHost & DoctorHost & { readonly audience: string };

const LOOPBACK = /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/;

/** Shows the findings of a document to its keeper, and what the doctor finds. Residents never see them. */
export class KeeperController implements ReactiveController {
  #part?: KeeperPart;
  /** The language that was asked for last. */
  #asked?: Locale;
  #lost = false;
  #doctor?: DoctorRender;
  readonly #called = /[?&]cunju-doctor\b/.test(location.search);

  constructor(
    private readonly host: Host,
    private readonly widget: () => WidgetType,
    private readonly adopt: (...styles: readonly CSSResult[]) => void,
  ) {
    host.addController(this);
  }

  /** The page is the keeper's own: asked for by `audience`, on loopback, or under the doctor. */
  get active(): boolean {
    const asked = this.host.getAttribute('audience');
    if (this.#called) return true;
    if (asked !== null) return asked === 'operator';
    return this.host.audience === 'operator' || LOOPBACK.test(location.hostname);
  }

  hostConnected(): void {
    if (!this.#called) return;
    parts
      .doctor()
      .then(
        ({ callDoctor }) => callDoctor(this.host, this.adopt),
        (): DoctorRender => (_, __, words) => words.missingPart('cunju-part-doctor.js'),
      )
      .then((doctor) => {
        this.#doctor = doctor;
        this.host.requestUpdate();
      });
  }

  render(findings: readonly Finding[], phase: DataState, words: CommonWords, locale: WidgetLocale): TemplateResult {
    return html`${this.#doctor?.(findings, phase, words, locale)}${this.#panel(findings, phase, words, completeLocale(locale))}`;
  }

  #panel(
    findings: readonly Finding[],
    phase: DataState,
    words: CommonWords,
    locale: Locale,
  ): TemplateResult | typeof nothing {
    if (!this.active || findings.length === 0) return nothing;
    this.#ask(locale);
    if (this.#lost) return html`<p class="support">${words.findingsLost}</p>`;
    return this.#part?.keeperPanel(findings, phase, this.#part.language) ?? nothing;
  }

  /** Until the words of another language are there, those of the last one stay. */
  #ask(locale: Locale): void {
    if (this.#asked === locale) return;
    this.#asked = locale;
    parts
      .keeper(this.widget(), locale)
      .then(
        (part) => {
          if (this.#asked !== locale) return;
          this.adopt(part.keeperStyles);
          this.#part = part;
        },
        () => {
          this.#lost = !this.#part;
        },
      )
      .then(() => this.host.requestUpdate());
  }
}
