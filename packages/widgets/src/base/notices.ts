import { html, nothing, type TemplateResult } from 'lit';
import { formatInstant, type CommonWords, type WidgetLocale } from '@cunju/i18n';
import type { LoadCause } from './fetch-document.js';
import type { SourceState } from './source-state.js';
import { callSentence, glued, space } from './text.js';

interface NoticeContext {
  readonly words: CommonWords;
  readonly locale: WidgetLocale;
  readonly retry: () => void;
}

/** The sentence over a widget that is loading, empty, stale, offline, broken or refused, with its one act. */
export function stateNotice(
  source: SourceState<{ updatedAt: string }>,
  context: NoticeContext,
): TemplateResult | typeof nothing {
  const { words } = context;
  switch (source.phase) {
    case 'ready':
      return nothing;
    case 'loading':
      return paper(
        html`<p>${words.loading}</p>
          <p class="later">${words.stillLoading}</p>
          <div class="line"></div>
          <div class="line"></div>
          <div class="line"></div>`,
        'loading',
      );
    case 'empty':
      return source.document ? nothing : emptyNotice(words, context.locale);
    case 'stale':
      return alert(words.stale(formatInstant(source.document?.updatedAt ?? '', context.locale)), context, 'attention');
    case 'offline':
      return paper(alert(words.offline, context, 'error'));
    case 'error':
      return paper(alert(source.cause ? causeSentence(source.cause, words) : words.networkError, context, 'error'));
    case 'invalid':
      return paper(
        html`<div class="callout attention" role="status">
          <p>${words.invalid}${source.phone ? callSentence(words.invalidCall, source.phone) : nothing}</p>
          ${retryButton(context)}
        </div>`,
      );
  }
}

/** The same paper that a document stands on. */
const paper = (content: TemplateResult, kind: 'state' | 'loading' = 'state'): TemplateResult =>
  html`<div class="signature ${kind}" role=${kind === 'loading' ? 'status' : nothing}>
    <div class="inset">${content}</div>
  </div>`;

/** What stands where there is nothing to show: of a document also what it is, whom to call, and of when it is. */
export function emptyNotice(
  words: CommonWords,
  locale: WidgetLocale,
  document?: { title: string; publisher: { phone?: string | undefined }; updatedAt: string },
): TemplateResult {
  if (!document) return paper(html`<p class="empty">${words.empty}</p>`);
  const { title, publisher, updatedAt } = document;
  return paper(
    html`<h2 class="h2">${title}</h2>
      <p class="empty">${words.empty}${publisher.phone ? callSentence(words.invalidCall, publisher.phone) : nothing}</p>
      <p class="support">${words.updatedAt}${space}${formatInstant(updatedAt, locale)}</p>`,
  );
}

/** A document may also be broken because only half of it arrived, so a refused one can be fetched again as well. */
const retryButton = ({ words, retry }: NoticeContext): TemplateResult =>
  html`<p><button class="button" type="button" @click=${retry}>${words.retry}</button></p>`;

function alert(sentence: string, context: NoticeContext, tone: 'attention' | 'error'): TemplateResult {
  return html`<div class=${`callout ${tone}`} role="status">
    <p>${glued(sentence)}</p>
    ${retryButton(context)}
  </div>`;
}

/** Says why nothing could be loaded. */
export function causeSentence(cause: LoadCause, words: CommonWords): string {
  switch (cause.kind) {
    case 'offline':
      return words.offline;
    case 'no-answer':
      return words.noAnswer;
    case 'too-large':
      return words.tooLarge;
    case 'blocked-origin':
      return words.blockedOrigin(cause.origin);
    case 'http':
      return cause.status === 404 || cause.status === 410 ? words.notFound : words.serverError(String(cause.status));
    case 'network':
      return words.networkError;
  }
}
