import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { WidgetLocale } from '@cunju/i18n';
import type { Consultation } from '@cunju/models';
import { copyText } from '../../base/copy-text.js';
import { readingOf } from '../../base/reading/reading.js';
import { Casting } from '../casting/casting.js';
import type { Deliver } from '../casting/vote-request.js';
import type { CunjuConsultation } from '../consultation.js';
import { hasResult, type ViewContext } from '../views/context.js';
import type { FullPage } from '../views/page.js';
import { feedback, followUp, log, objections } from './after.js';
import { attendance } from './attendance.js';
import { fullContext, otherOutcome, type FullContext } from './context.js';
import { keyFacts } from './facts.js';
import { costs, papers, resolution } from './matter.js';
import { procedure } from './procedure.js';
import { formatOf } from '../sayings/record.js';
import { record } from './record.js';
import { result } from './result.js';
import { textSummary } from './text-summary.js';
import { tools } from './tools.js';
import { recusals, workings } from './workings.js';

/** The element that the part works in. */
export type FullElement = ReactiveControllerHost &
  HTMLElement &
  Pick<CunjuConsultation, 'renderRoot' | 'document' | 'writes' | 'print'>;

/** What only the element itself can do. */
export interface FullHost {
  readonly context: () => ViewContext;
  readonly deliver: Deliver;
  readonly say: (text: string) => void;
}

const KINDS = ['question', 'stage', 'topic', 'objection', 'milestone', 'contract'];

/** What the part adds to one element: the count and its workings, casting, the procedure, and what came after. */
export class FullConsultation {
  private readonly casting: Casting;
  private unfolded: HTMLDetailsElement[] = [];
  /** The text to copy by hand, when the browser refused to copy it. */
  private copyByHand: string | undefined;
  private copied = false;
  private printing = false;

  constructor(
    private readonly element: FullElement,
    private readonly host: FullHost,
  ) {
    readingOf(element);
    this.casting = new Casting({
      root: element.renderRoot,
      settled: () => element.updateComplete,
      deliver: host.deliver,
      current: () => element.document as Consultation,
      context: (document) => fullContext(document, host.context()),
      requestUpdate: () => element.requestUpdate(),
      say: host.say,
    });
  }

  connect(): void {
    this.casting.connect();
  }

  disconnect(): void {
    this.casting.disconnect();
  }

  updated(): void {
    this.casting.updated();
  }

  /** The figures are drawn from the side that text starts at. */
  private rtl(locale: WidgetLocale): boolean {
    const { dir, renderRoot } = this.element;
    if (locale === 'ug' && !dir) return true;
    return renderRoot instanceof ShadowRoot && getComputedStyle(renderRoot.host).direction === 'rtl';
  }

  documentChanged(document: Consultation): void {
    this.copyByHand = undefined;
    this.copied = false;
    this.casting.documentChanged(document);
  }

  draw(current: Consultation, plain: ViewContext): FullPage {
    const held = this.casting.shown(current);
    const casts = this.element.writes === 'host' && this.casting.takes(held, plain.now);
    const document = casts ? held : current;
    const context = { ...fullContext(document, plain, this.printing), rtl: this.rtl(plain.locale) };
    const form = casts ? this.casting.render(document, context) : undefined;
    const body = formatOf(document, context);
    return {
      document,
      ...(form && this.casting.alone && { alone: alone(document, form) }),
      ...(body && { body }),
      contradicted: otherOutcome(document, context) !== undefined,
      form: form ?? nothing,
      figures: hasResult(document) ? result(document, context) : attendance(document, context),
      answers: html`${feedback(document, context)} ${record(document, context)}`,
      facts: keyFacts(document, context),
      beside: context.width === 'wide' ? procedure(document, context) : nothing,
      reckoning: html`${workings(document, context)} ${resolution(document, context)}`,
      after: this.after(document, context),
    };
  }

  private after(document: Consultation, context: FullContext): TemplateResult {
    const acts = { print: () => this.element.print(), copy: () => void this.copy(document, context) };
    return html`${costs(document, context)} ${papers(document, context)}
    ${context.width === 'wide' ? nothing : procedure(document, context)} ${objections(document, context)}
    ${followUp(document, context)} ${folded([recusals(document, context), log(document, context)])}
    ${tools(acts, { copied: this.copied, byHand: this.copyByHand }, context)}
    ${readingOf(this.element).render(() => textSummary(document, context), context.locale, context.common)}`;
  }

  private async copy(document: Consultation, context: FullContext): Promise<void> {
    const { element, host } = this;
    const text = textSummary(document, context);
    this.copied = await copyText(text, element.renderRoot);
    this.copyByHand = this.copied ? undefined : text;
    if (this.copied) host.say(context.common.copied);
    element.requestUpdate();
    await element.updateComplete;
    element.renderRoot.querySelector<HTMLTextAreaElement>('#copy')?.select();
  }

  /** Paper cannot be unfolded; what the reader had folded is folded again afterwards. */
  setPrinting(printing: boolean): void {
    const { renderRoot } = this.element;
    this.printing = printing;
    if (printing) this.unfolded.push(...renderRoot.querySelectorAll<HTMLDetailsElement>('details:not([open])'));
    this.unfolded.forEach((details) => (details.open = printing));
    if (!printing) this.unfolded = [];
  }

  /** The id of the place of something of the document, by its kind or of whatever kind it is. */
  placeOf(id: string, kind?: string): string | undefined {
    const names = (kind ? [kind] : KINDS).map((name) => `#${CSS.escape(`${name}-${id}`)}`);
    return this.element.renderRoot.querySelector(names.join(','))?.id;
  }
}

/** What few unfold, one under the other. */
const folded = (parts: readonly (TemplateResult | typeof nothing)[]): TemplateResult | typeof nothing =>
  parts.every((part) => part === nothing) ? nothing : html`<div class="section folded">${parts}</div>`;

/** Nothing but the choice, while it is confirmed and sent. */
const alone = (document: Consultation, form: TemplateResult): TemplateResult =>
  html`<article class="signature" aria-labelledby="title">
    <div class="inset single-screen">
      <p class="support" id="title">${document.title}</p>
      ${form}
    </div>
  </article>`;
