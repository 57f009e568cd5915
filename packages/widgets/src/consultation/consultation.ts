import type { PropertyValues, TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Consultation, ReadInput } from '@cunju/models';
import { readConsultation } from '@cunju/models/compiled';
import { LocaleController } from '@cunju/primitives/base.js';
import { CunjuWidget } from '../base/widget.js';
import type { QuickRead } from '../base/widget-types.js';
import type { VoteRequestDetail } from './casting/vote-request.js';
import { consultationStyles } from './consultation.styles.js';
import type { FullConsultation } from './full/full-consultation.js';
import { loadMore } from './load-more.js';
import { messages } from './messages.js';
import type { ViewContext } from './views/context.js';
import { page } from './views/page.js';

export type { VoteAnswer, VoteChoice, VoteRequestDetail } from './casting/vote-request.js';
export type { VoteProblem, VoteReceipt } from './state.js';

/**
 * A matter put to residents: an opinion round, an advisory poll, a formal vote, or the record of a meeting, with its
 * procedure, its result and the arithmetic behind it. A vote is cast through the page.
 *
 * @summary 议事投票
 * @tag cunju-consultation
 * @fires {CustomEvent<VoteRequestDetail>} cunju-vote-request - A visitor confirmed a choice. Cancelable: call `preventDefault()` and `detail.respondWith()` in the same turn.
 * @csspart base - The whole widget.
 */
export class CunjuConsultation extends CunjuWidget<'consultation'> {
  static override styles = consultationStyles;

  /** `host`: confirmed choices are handed to the page. `none`, the default: the paper way and the phone are shown. */
  @property() writes: 'api' | 'host' | 'none' = 'none';

  protected readonly type = 'consultation';
  protected readonly locale = new LocaleController(this, messages);

  /** Missing when the part could not be loaded: the first look stays readable. */
  #full?: FullConsultation;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#full?.connect();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#full?.disconnect();
  }

  protected override async prepare(): Promise<void> {
    const [{ FullConsultation, styles }] = await Promise.all([loadMore(), this.wordsInFull()]);
    this.adopt(...styles);
    this.#full ??= new FullConsultation(this, {
      context: () => this.#context(),
      deliver: (detail: VoteRequestDetail) => this.emit('cunju-vote-request', detail, { cancelable: true }),
      say: (text) => {
        this.announcement = text;
      },
    });
  }

  protected override readQuick(input: ReadInput): QuickRead<'consultation'> {
    return readConsultation(input);
  }

  protected override documentChanged(document: Consultation): void {
    this.#full?.documentChanged(document);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.#full?.updated();
  }

  protected override renderDocument(document: Consultation): TemplateResult {
    const context = this.#context();
    return page(document, this.#full?.draw(document, context), context);
  }

  #context(): ViewContext {
    const { words, locale } = this.locale;
    return {
      address: this.address,
      words: words.consultation,
      common: words.common,
      locale,
      width: this.width.width,
      inner: this.width.inner,
      now: Date.now(),
      care: /\bcare\b/.test(this.getAttribute('theme') ?? ''),
    };
  }

  protected override setPrinting(printing: boolean): void {
    this.#full?.setPrinting(printing);
  }

  protected override showTarget(id: string, kind?: string): void {
    super.showTarget(this.#full?.placeOf(id, kind) ?? `question-${id}`);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cunju-consultation': CunjuConsultation;
  }
}
