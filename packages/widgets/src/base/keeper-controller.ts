import { html, nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { Finding } from '@cunju/models';
import { formatNumber, type CommonWords, type Locale } from '@cunju/i18n';
import { parts, type FindingSpeaker } from './parts.js';
import type { DataState } from './source-state.js';

type Host = ReactiveControllerHost & HTMLElement & { readonly audience: string };

const LOOPBACK = /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/;

/** Shows the findings of a document to its keeper: path, sentence, basis. Residents never see them. */
export class KeeperController implements ReactiveController {
  #speaker?: FindingSpeaker;
  #asked?: Locale;
  #lost = false;

  constructor(private readonly host: Host) {
    host.addController(this);
  }

  /** The page is the keeper's own: asked for, on loopback, or under the doctor. */
  get active(): boolean {
    return (
      this.host.audience === 'operator' ||
      LOOPBACK.test(location.hostname) ||
      /[?&]cunju-doctor\b/.test(location.search)
    );
  }

  hostConnected(): void {}

  render(
    findings: readonly Finding[],
    phase: DataState,
    words: CommonWords,
    locale: Locale,
  ): TemplateResult | typeof nothing {
    if (!this.active || findings.length === 0) return nothing;
    this.#ask(locale);
    const count = formatNumber(findings.length);
    const refused = phase === 'invalid' || phase === 'stale';
    return html`
      <details class="keeper" ?open=${refused} part="keeper">
        <summary>${refused ? words.invalidKeeper(count) : words.keeperNotes(count)}</summary>
        ${this.#lost ? html`<p>${words.findingsLost}</p>` : nothing}
        <ul class="findings">
          ${findings.map((found) => this.#line(found, words))}
        </ul>
      </details>
    `;
  }

  #line(found: Finding, words: CommonWords): TemplateResult {
    const where = this.#speaker?.where(found) ?? found.path.join('.');
    const basis = this.#speaker?.basis(found) ?? '';
    return html`
      <li class=${`finding ${found.severity}`}>
        <p>${this.#speaker?.sentence(found) ?? found.code}</p>
        ${where ? html`<p class="support">${words.findingPath}：${where} <code>${found.path.join('.')}</code></p>` : nothing}
        ${basis ? html`<p class="support">${words.findingBasis}：${basis}</p>` : nothing}
      </li>
    `;
  }

  #ask(locale: Locale): void {
    if (this.#asked === locale) return;
    this.#asked = locale;
    parts.speaker(locale).then(
      (speaker) => this.#heard(speaker),
      () => this.#heard(undefined),
    );
  }

  #heard(speaker: FindingSpeaker | undefined): void {
    this.#speaker = speaker;
    this.#lost = speaker === undefined;
    this.host.requestUpdate();
  }
}
