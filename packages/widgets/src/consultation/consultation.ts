import type { PropertyValues, TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { outcomeOf, type Consultation, type ReadInput } from '@cunju/models';
import { readConsultation } from '@cunju/models/compiled';
import { LocaleController } from '@cunju/primitives/base.js';
import { CunjuWidget, type QuickRead } from '../base/widget.js';
import type { Casting, CastHost } from './casting/casting.js';
import type { VoteRequestDetail } from './casting/vote-request.js';
import { consultationStyles } from './consultation.styles.js';
import { loadMore, type More } from './load-more.js';
import { messages } from './messages.js';
import type { ViewContext } from './views/context.js';
import { castPage, page } from './views/page.js';

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

  /** The text to copy by hand, when the browser refused to copy it. */
  @state() private copyByHand?: string;

  #more?: More;
  #casting?: Casting;
  #unfolded: HTMLDetailsElement[] = [];

  override connectedCallback(): void {
    super.connectedCallback();
    this.#casting?.connect();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#casting?.disconnect();
  }

  protected override async prepare(): Promise<void> {
    const more = await loadMore();
    this.#more = more;
    this.#casting ??= new more.Casting(this.#castHost());
  }

  protected override readQuick(input: ReadInput): QuickRead<'consultation'> {
    return readConsultation(input);
  }

  protected override documentChanged(document: Consultation): void {
    this.copyByHand = undefined;
    this.#casting?.documentChanged(document);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.#casting?.updated();
  }

  protected override renderDocument(current: Consultation): TemplateResult {
    const more = this.#more;
    const casts = this.writes === 'host' && this.#casting?.takes(this.#casting.shown(current));
    const document = casts && this.#casting ? this.#casting.shown(current) : current;
    const context = this.#context(document);
    const cast = casts ? this.#casting?.render(document, context) : undefined;
    if (cast && this.#casting?.alone) return castPage(document, cast);
    const acts = { print: () => this.print(), copy: () => void this.#copy(document, context) };
    return page(document, { more, cast, foot: more?.tools(acts, this.copyByHand, context) }, context);
  }

  #context(document: Consultation): ViewContext {
    const { width, inner } = this.width;
    const { words, locale } = this.locale;
    return {
      words: { ...this.#more?.words, ...words.consultation },
      common: words.common,
      locale,
      width,
      // The main column takes 45 of 67 parts beside the gap when the facts stand in a column of their own.
      room: width === 'wide' ? Math.floor(((inner - 64) * 45) / 67) : inner,
      care: /\bcare\b/.test(this.getAttribute('theme') ?? ''),
      outcome: outcomeOf(document),
    };
  }

  #castHost(): CastHost {
    return {
      root: this.renderRoot,
      settled: () => this.updateComplete,
      deliver: (detail: VoteRequestDetail) => this.emit('cunju-vote-request', detail, { cancelable: true }),
      current: () => this.document as Consultation,
      context: (document) => this.#context(document),
      requestUpdate: () => this.requestUpdate(),
      say: (text) => {
        this.announcement = text;
      },
    };
  }

  async #copy(document: Consultation, context: ViewContext): Promise<void> {
    const more = this.#more;
    if (!more) return;
    const text = more.textSummary(document, context);
    if (await more.copyText(text, this.renderRoot)) {
      this.copyByHand = undefined;
      this.announcement = context.common.copied;
      return;
    }
    this.copyByHand = text;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLTextAreaElement>('#copy')?.select();
  }

  /** Paper cannot be unfolded; what the reader had folded is folded again afterwards. */
  protected override setPrinting(printing: boolean): void {
    if (printing) this.#unfolded.push(...this.renderRoot.querySelectorAll<HTMLDetailsElement>('details:not([open])'));
    this.#unfolded.forEach((details) => (details.open = printing));
    if (!printing) this.#unfolded = [];
  }

  protected override showTarget(id: string, kind?: string): void {
    const kinds = kind ? [kind] : ['question', 'stage', 'topic', 'objection', 'milestone', 'contract'];
    const names = kinds.map((name) => `#${CSS.escape(`${name}-${id}`)}`);
    const target = this.renderRoot.querySelector<HTMLElement>(names.join(','));
    target?.scrollIntoView({ block: 'start' });
    target?.focus({ preventScroll: true });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cunju-consultation': CunjuConsultation;
  }
}
