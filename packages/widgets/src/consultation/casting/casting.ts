import type { TemplateResult } from 'lit';
import { onlineCasting, type Consultation } from '@cunju/models';
import { printAlone } from '../../base/print-alone.js';
import { isEngaged, type CastState } from '../state.js';
import { casting, spoken, type CastActs } from '../full/cast-screens.js';
import type { FullContext } from '../full/context.js';
import { castSession, type CastSession } from './cast-session.js';
import type { Deliver } from './vote-request.js';

/** What casting needs of the element that it happens in. */
export interface CastHost {
  readonly root: ParentNode;
  readonly settled: () => Promise<unknown>;
  readonly deliver: Deliver;
  /** The newest document, shown or not. */
  readonly current: () => Consultation;
  readonly context: (document: Consultation) => FullContext;
  readonly requestUpdate: () => void;
  readonly say: (text: string) => void;
}

/**
 * Casting in one element: follows the session of the page, moves the focus with the screens, and holds the document
 * while the visitor has a choice in hand.
 */
export class Casting {
  private session: CastSession | undefined;
  private held: Consultation | undefined;
  private leave: (() => void) | undefined;
  private phase: CastState['phase'] | undefined;
  private restored = false;
  private newer = false;

  constructor(private readonly host: CastHost) {}

  /** Takes a new version of the document, now or when the visitor asks for it. */
  documentChanged(document: Consultation): void {
    const session = castSession(document.locality.code, document.id);
    if (session === this.session && isEngaged(session.state)) {
      this.newer = true;
      return;
    }
    this.held = document;
    this.newer = false;
    if (session === this.session) return;
    this.disconnect();
    this.session = session;
    this.restored = isEngaged(session.state);
    this.connect();
  }

  connect(): void {
    const { session } = this;
    if (!session || this.leave) return;
    this.phase = session.state.phase;
    this.leave = session.subscribe(() => this.changed(session.state));
  }

  disconnect(): void {
    this.leave?.();
    this.leave = undefined;
  }

  /** The document to show: the held one, as long as it is the same matter. */
  shown(current: Consultation): Consultation {
    return this.held?.id === current.id ? this.held : current;
  }

  /** Whether the document takes votes over the network now. What was sent in time is answered after the period too. */
  takes(document: Consultation, now: number): boolean {
    const kind = onlineCasting(document, this.session?.state.phase === 'choosing' ? now : undefined);
    return kind === 'binding' || kind === 'advisory';
  }

  /** Nothing but the choice is on the screen while it is confirmed and sent. */
  get alone(): boolean {
    const phase = this.session?.state.phase;
    return phase === 'confirming' || phase === 'sending' || phase === 'refused';
  }

  render(document: Consultation, context: FullContext): TemplateResult | undefined {
    const state = this.session?.state;
    if (!state) return undefined;
    const { restored, newer, acts } = this;
    return casting({ document, state, kind: onlineCasting(document), restored, newer, acts }, context);
  }

  /** After the element has drawn: sending stays on the screen of the confirmation, every other phase is a new one. */
  updated(): void {
    const phase = this.session?.state.phase;
    if (phase === this.phase) return;
    this.phase = phase;
    if (phase !== 'sending') this.focusScreen();
  }

  private changed(state: CastState): void {
    if (state.phase !== 'choosing') this.restored = false;
    this.host.say(spoken(state, this.host.context(this.shown(this.host.current()))));
    this.host.requestUpdate();
  }

  private focusScreen(): void {
    const heading = this.host.root.querySelector<HTMLElement>('#cast, #receipt-title');
    heading?.focus({ preventScroll: true });
    heading?.scrollIntoView({ block: 'start' });
  }

  private get questions() {
    return this.held?.ballot?.questions ?? [];
  }

  private readonly acts: CastActs = {
    choose: (questionId, optionIds) => this.session?.dispatch({ type: 'choose', questionId, optionIds }),
    review: () => this.review(),
    edit: () => this.session?.dispatch({ type: 'edit' }),
    send: () => void this.session?.send(this.questions, this.host.deliver),
    again: () => this.session?.dispatch({ type: 'again' }),
    print: () => this.print(),
    showNewer: () => this.showNewer(),
  };

  private review(): void {
    this.session?.review(this.questions);
    if (this.session?.state.phase !== 'choosing') return;
    void this.host.settled().then(() => this.host.root.querySelector<HTMLElement>('.options.invalid input')?.focus());
  }

  private showNewer(): void {
    this.held = this.host.current();
    this.newer = false;
    this.session?.dispatch({ type: 'questions', questions: this.questions });
    this.host.requestUpdate();
    void this.host.settled().then(() => this.focusScreen());
  }

  private print(): void {
    const receipt = this.host.root.querySelector('.receipt');
    if (receipt) printAlone(receipt, () => {});
  }
}
