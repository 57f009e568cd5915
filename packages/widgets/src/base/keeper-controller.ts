import {
  html,
  nothing,
  type CSSResult,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';
import type { Finding } from '@cunju/models';
import type { CommonWords, Locale } from '@cunju/i18n';
import { parts } from './parts.js';
import type { DataState } from './source-state.js';

type Host = ReactiveControllerHost & HTMLElement & { readonly audience: string };
type Panel = Awaited<ReturnType<typeof parts.keeper>>;

const LOOPBACK = /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/;

/** Shows the findings of a document to its keeper. Residents never see them. */
export class KeeperController implements ReactiveController {
  #panel?: Panel;
  #asked = false;
  #lost = false;

  constructor(
    private readonly host: Host,
    private readonly adopt: (styles: CSSResult) => void,
  ) {
    host.addController(this);
  }

  /** The page is the keeper's own: asked for by `audience`, on loopback, or under the doctor. */
  get active(): boolean {
    const asked = this.host.getAttribute('audience');
    if (asked !== null) return asked === 'operator';
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
    this.#ask();
    if (this.#lost) return html`<p class="support">${words.findingsLost}</p>`;
    return this.#panel?.keeperPanel(findings, phase, locale) ?? nothing;
  }

  #ask(): void {
    if (this.#asked) return;
    this.#asked = true;
    parts
      .keeper()
      .then(
        (panel) => {
          this.adopt(panel.keeperStyles);
          this.#panel = panel;
        },
        () => {
          this.#lost = true;
        },
      )
      .then(() => this.host.requestUpdate());
  }
}
