import type { AnyDocument, DocumentIndex, WidgetType } from '@cunju/models';
import type { Locale } from '@cunju/i18n';
import { htmlOf, markup, Markup, type Content } from './base/markup.js';
import { renderRead, TAGS, type StaticOptions } from './render-static.js';

export interface PageOptions extends Pick<StaticOptions, 'now' | 'rows'> {
  /** Folder of the library's files as the page addresses it, with a slash at its end; beside the page when absent. */
  readonly folder?: string;
}

/**
 * A whole page in UTF-8 with the data baked in: the tag with the text of the document and the document itself between its
 * tags, and the script. Opened from disk it shows the widget, without script the text.
 *
 * @param document a document that was read: of a type that a page shows, and of scope `village`
 * @throws {Error} for any other document
 */
export function renderPage(document: AnyDocument, locale: Locale, options: PageOptions = {}): string {
  if (document.scope === 'household') throw new Error('The account of one household belongs on no public page');
  const parts = partsOf(document);
  const scripts = parts.map(({ tag }) => script(tag, options.folder ?? ''));
  return htmlOf(markup`<!DOCTYPE html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="renderer" content="webkit">
<title>${document.title}</title>
</head>
<body>
<main>
${parts.map((part) => element(part, parts.length, locale, options))}</main>
${scripts}</body>
</html>
`);
}

interface PagePart {
  readonly tag: string;
  readonly document: AnyDocument;
}

/** An index is shown by the widgets of what it lists, each with its own lines. */
function partsOf(document: AnyDocument): readonly PagePart[] {
  if (document.type !== 'index') {
    const tag = TAGS[document.type as WidgetType] as string | undefined;
    if (tag === undefined) throw new Error(`No page shows documents of type ${document.type}`);
    return [{ tag, document }];
  }
  const index = document as DocumentIndex;
  const listed = (Object.keys(TAGS) as WidgetType[]).filter((type) => index.documents.some((one) => one.type === type));
  const types: readonly WidgetType[] = listed.length > 0 ? listed : ['consultation'];
  return types.map((type) => ({
    tag: TAGS[type],
    document: { ...index, documents: index.documents.filter((one) => one.type === type) },
  }));
}

function element({ tag, document }: PagePart, all: number, locale: Locale, options: PageOptions): Content {
  const headingLevel = all === 1 ? 1 : 2;
  const text = new Markup(renderRead(document, locale, { ...options, headingLevel, id: tag }));
  const name = new Markup(tag);
  const data = new Markup(jsonInPage(document));
  return markup`<${name} id="${tag}" lang="${locale}">
${text}<script type="application/json">${data}</script>
</${name}>
`;
}

const script = (tag: string, folder: string): Content =>
  markup`<script src="${`${folder}${tag}.js`}" charset="utf-8"></script>\n`;

/** JSON that cannot end its script element or open a comment in it. */
export const jsonInPage = (value: unknown): string => JSON.stringify(value).replace(/</g, '\\u003c');
