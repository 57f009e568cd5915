import { type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { onlineCasting, outcomeOf, type Consultation, type ReadInput } from '@cunju/models';
import { readConsultation } from '@cunju/models/compiled';
import { LocaleController } from '@cunju/primitives/base.js';
import { copyText } from '../base/copy-text.js';
import { printAlone } from '../base/print-alone.js';
import { CunjuWidget, type QuickRead } from '../base/widget.js';
import { consultationStyles } from './consultation.styles.js';
import { castSession, type CastSession } from './casting/cast-session.js';
import type { VoteRequestDetail } from './casting/vote-request.js';
import { messages } from './messages.js';
import { isEngaged, type CastState } from './state.js';
import { textSummary } from './text-summary.js';
import { spoken, type CastActs } from './views/casting.js';
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

  /** What is shown while a visitor chooses, although a newer version has come. */
  @state() private held?: Consultation;
  @state() private newer = false;
  @state() private restored = false;
  @state() private copyByHand?: string;

  private session?: CastSession;
  private leave?: () => void;
  private phase?: CastState['phase'];

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.session) this.join(this.session);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.leave?.();
    this.leave = undefined;
  }

  protected override readQuick(input: ReadInput): QuickRead<'consultation'> {
    return readConsultation(input);
  }

  protected override documentChanged(document: Consultation): void {
    const session = castSession(document.locality.code, document.id);
    this.copyByHand = undefined;
    if (session === this.session && this.held && isEngaged(session.state)) {
      this.newer = true;
      return;
    }
    this.held = document;
    this.newer = false;
    if (session !== this.session) this.join(session);
  }

  private join(session: CastSession): void {
    this.leave?.();
    this.session = session;
    this.phase = session.state.phase;
    this.restored = isEngaged(session.state);
    this.leave = session.subscribe(() => this.castChanged());
  }

  private castChanged(): void {
    const state = this.session?.state;
    if (!state) return;
    if (state.phase !== 'choosing') this.restored = false;
    this.announcement = spoken(state, this.context(this.shown));
    this.requestUpdate();
  }

  private get shown(): Consultation {
    return this.held as Consultation;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const phase = this.session?.state.phase;
    if (phase === this.phase) return;
    const before = this.phase;
    this.phase = phase;
    // Sending stays on the screen of the confirmation; every other change is a new screen.
    if (before !== undefined && phase !== 'sending') this.focusScreen();
  }

  private focusScreen(): void {
    const heading = this.renderRoot.querySelector<HTMLElement>('#cast, #receipt-title');
    heading?.focus({ preventScroll: true });
    heading?.scrollIntoView({ block: 'start' });
  }

  protected override renderDocument(current: Consultation): TemplateResult {
    const document = this.held?.id === current.id ? this.held : current;
    const context = this.context(document);
    const kind = onlineCasting(document);
    const state = this.session?.state;
    const casts = this.writes === 'host' && (kind === 'binding' || kind === 'advisory') && state !== undefined;
    const cast = casts
      ? { document, state, kind, restored: this.restored, newer: this.newer, acts: this.acts }
      : undefined;
    const tools = { print: () => this.print(), copy: () => void this.copy(document, context) };
    return page(document, { cast, tools, copyByHand: this.copyByHand }, context);
  }

  private context(document: Consultation): ViewContext {
    const { width } = this.width;
    // The main column takes 45 of 67 parts beside the gap when the facts stand in a column of their own.
    const room = width === 'wide' ? Math.floor(((this.width.inner - 64) * 45) / 67) : this.width.inner;
    return {
      words: this.locale.words.consultation,
      common: this.locale.words.common,
      locale: this.locale.locale,
      width,
      room,
      care: /\bcare\b/.test(this.getAttribute('theme') ?? ''),
      outcome: outcomeOf(document),
    };
  }

  private readonly acts: CastActs = {
    choose: (questionId, optionIds) => this.session?.dispatch({ type: 'choose', questionId, optionIds }),
    review: () => this.review(),
    edit: () => this.session?.dispatch({ type: 'edit' }),
    send: () => void this.session?.send(this.questions, (detail) => this.deliver(detail)),
    again: () => this.session?.dispatch({ type: 'again' }),
    print: () => this.printReceipt(),
    showNewer: () => this.showNewer(),
  };

  private get questions() {
    return this.shown.ballot?.questions ?? [];
  }

  private deliver(detail: VoteRequestDetail): boolean {
    return this.emit('cunju-vote-request', detail, { cancelable: true });
  }

  private review(): void {
    this.session?.review(this.questions);
    if (this.session?.state.phase !== 'choosing') return;
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('.options.invalid input')?.focus());
  }

  private showNewer(): void {
    const document = this.document as Consultation;
    this.held = document;
    this.newer = false;
    this.session?.dispatch({ type: 'questions', questions: this.questions });
    void this.updateComplete.then(() => this.focusScreen());
  }

  private printReceipt(): void {
    const receipt = this.renderRoot.querySelector('.receipt');
    if (receipt) printAlone(receipt, () => {});
  }

  private async copy(document: Consultation, context: ViewContext): Promise<void> {
    const text = textSummary(document, context);
    if (await copyText(text, this.renderRoot)) {
      this.copyByHand = undefined;
      this.announcement = context.common.copied;
    } else {
      this.copyByHand = text;
      await this.updateComplete;
      this.renderRoot.querySelector<HTMLTextAreaElement>('#copy')?.select();
    }
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
