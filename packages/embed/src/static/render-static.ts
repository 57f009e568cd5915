import { readAny, type AnyDocument, type DocumentType, type Documents, type ReadInput } from '@cunju/models';
import { matchComplete, type Locale } from '@cunju/i18n';
import { contextOf, type StaticContext } from './base/context.js';
import { htmlOf, markup, type Content } from './base/markup.js';
import { consultation } from './consultation/index.js';
import { documentIndex } from './document-index.js';
import { pointsLedger } from './points-ledger/index.js';
import { refused } from './refused.js';
import { ruleBook } from './rule-book/index.js';
import { taskList } from './task-list/index.js';

export interface StaticOptions {
  /** Level of the first heading, 1 to 6; 2 when absent. What stands below it has the levels after it. */
  readonly headingLevel?: number;
  /** Id of the element that the text stands in: ids in the text begin with it, so that deep links work without script. */
  readonly id?: string;
  /** The moment that states such as "over" are judged at, in milliseconds since 1970; now when absent. */
  readonly now?: number;
  /** Most rows of the tables of a ledger; 1,000 when absent. The document itself is always whole. */
  readonly rows?: number;
}

type ShownType = 'consultation' | 'task-list' | 'rule-book' | 'points-ledger' | 'index';

const renderers: { readonly [T in ShownType]: (document: Documents[T], context: StaticContext) => Content } = {
  consultation,
  'task-list': taskList,
  'rule-book': ruleBook,
  'points-ledger': pointsLedger,
  index: documentIndex,
};

/** Tag of the widget that shows a type. */
export const TAGS = {
  consultation: 'cunju-consultation',
  'task-list': 'cunju-task-list',
  'rule-book': 'cunju-village-rules',
  'points-ledger': 'cunju-points-ledger',
} as const;

/**
 * The document as plain HTML without style, script or class: what stands between the tags, what a crawler and a reader
 * without script get. Only fields that the schema names are written, and every text is escaped.
 *
 * A document that is refused (broken, of another type, with private data) gives one neutral sentence with the
 * publisher's phone; so does the account of one household, which belongs on no public page.
 *
 * @param document a document, its JSON text or its bytes; it is read and checked first
 * @param locale zh-Hans, zh-Hant or en; any other language tag is read as far as it names one of them, else zh-Hans
 * @returns HTML in well-formed Unicode. Never throws.
 */
export function renderStatic(document: ReadInput, locale: Locale, options: StaticOptions = {}): string {
  const result = readAny(document);
  const known = matchComplete(locale) ?? 'zh-Hans';
  if (!result.ok) {
    const context = contextOf(settingsFor(known, options));
    return rooted(refused(context.common.invalid, document, context), 'refused', context);
  }
  return renderRead(result.document, known, options);
}

/** The same for a document that has been read. */
export function renderRead(document: AnyDocument, locale: Locale, options: StaticOptions): string {
  const context = contextOf(settingsFor(locale, options, document));
  const { type } = document;
  if (!isShown(type)) return rooted(refused(context.statics.notShown, document, context), 'refused', context);
  if (document.scope === 'household')
    return rooted(refused(context.statics.ownOnly, document, context), 'refused', context);
  const render = renderers[type] as (document: AnyDocument, context: StaticContext) => Content;
  return rooted(render(document, context), type, context);
}

/** Whether a page shows documents of this type. */
export const isShown = (type: DocumentType): type is ShownType => Object.prototype.hasOwnProperty.call(renderers, type);

/** The mark tells the widget's own text from a text that is to become a document. */
const rooted = (content: Content, type: string, { locale }: StaticContext): string =>
  htmlOf(markup`<article lang="${locale}" data-cunju-static="${type}">\n${content}</article>\n`);

function settingsFor(locale: Locale, options: StaticOptions, document?: AnyDocument) {
  const { headingLevel = 2, id, now = Date.now(), rows = 1_000 } = options;
  const type = document && document.type in TAGS ? (document.type as keyof typeof TAGS) : undefined;
  return {
    locale,
    now,
    level: Math.min(6, Math.max(1, Math.trunc(headingLevel) || 2)),
    id: id ?? (type ? TAGS[type] : 'cunju'),
    most: Math.max(0, Math.trunc(rows) || 0),
    language: document?.language ?? locale,
  };
}
