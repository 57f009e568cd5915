import { safeUrl, type DocumentLink } from '@cunju/models';
import { formatDate, formatInstant } from '@cunju/i18n';
import { dialled } from '@cunju/widgets/sayings.js';
import type { StaticContext } from './context.js';
import { isNothing, joined, markup, type Content, type Markup } from './markup.js';

/** A heading so many levels below the first one. With an id it can be linked to. */
export function heading(depth: number, content: Content, { level }: StaticContext, id?: string): Markup {
  const at = Math.min(6, level + depth);
  return markup`<h${at}${id === undefined ? undefined : markup` id="${id}"`}>${content}</h${at}>\n`;
}

/** The id of something of the document: what the address of the widget's deep link ends with. */
export const idOf = (kind: string, id: string, context: Pick<StaticContext, 'id'>): string =>
  `${context.id}/${kind}/${id}`;

/** A part of the document under its own heading; nothing where it says nothing. */
export function section(title: Content, content: Content, context: StaticContext, id?: string): Content {
  return isNothing(content) ? undefined : markup`<section>\n${heading(1, title, context, id)}${content}</section>\n`;
}

/** Terms and what is said of them; a term without anything said is left out. */
export function terms(rows: readonly (readonly [term: Content, said: Content])[]): Content {
  const said = rows.filter(([, content]) => !isNothing(content));
  if (said.length === 0) return undefined;
  return markup`<dl>\n${said.map(([term, content]) => markup`<dt>${term}</dt><dd>${content}</dd>\n`)}</dl>\n`;
}

export const bullets = (items: readonly Content[]): Content => listOf('ul', items);
export const numbered = (items: readonly Content[]): Content => listOf('ol', items);

function listOf(tag: 'ul' | 'ol', items: readonly Content[]): Content {
  const said = items.filter((item) => !isNothing(item));
  const name = markup`${tag}`;
  return said.length === 0
    ? undefined
    : markup`<${name}>\n${said.map((item) => (isRow(item) ? item : markup`<li>${item}</li>\n`))}</${name}>\n`;
}

/** An item with an id comes as a whole. */
const isRow = (item: Content): boolean => typeof item === 'object' && String(item).startsWith('<li');

export const row = (id: string, content: Content): Markup => markup`<li id="${id}">${content}</li>\n`;

export const paragraph = (content: Content): Content => (isNothing(content) ? undefined : markup`<p>${content}</p>\n`);

export const paragraphs = (contents: readonly Content[]): Content => contents.map(paragraph);

export const strong = (content: Content): Content =>
  isNothing(content) ? undefined : markup`<strong>${content}</strong>`;

/** Pieces on lines of their own. */
export const lines = (contents: readonly Content[]): Content =>
  contents
    .filter((content) => !isNothing(content))
    .map((content, at) => (at === 0 ? content : [markup`<br>\n`, content]));

export const dotted = (contents: readonly Content[]): Content => joined(contents, ' · ');

/** A calendar day as people read it and as programs do. */
export const day = (date: string, { locale }: StaticContext): Markup =>
  markup`<time datetime="${date}">${formatDate(date, locale)}</time>`;

export const time = (instant: string, { locale }: StaticContext): Markup =>
  markup`<time datetime="${instant}">${formatInstant(instant, locale)}</time>`;

export function phoneLink(phone: string | undefined): Content {
  if (phone === undefined) return undefined;
  const number = dialled(phone);
  return number === '' ? phone : markup`<a href="tel:${number}">${phone}</a>`;
}

/** A link, or its text alone where the address may not become one. */
export function link(href: string | undefined, content: Content): Content {
  const address = href === undefined ? undefined : safeUrl(href);
  return address === undefined ? content : markup`<a href="${address}">${content}</a>`;
}

export const paper = (own: DocumentLink, context: StaticContext): Content => [
  link(own.href, context.own(own.title)),
  [own.number, own.publishedOn && formatDate(own.publishedOn, context.locale)]
    .filter(Boolean)
    .map((note): Content => [' ', note]),
];

export const papers = (own: readonly DocumentLink[] | undefined, context: StaticContext): Content =>
  bullets((own ?? []).map((one) => paper(one, context)));

interface Table {
  readonly caption: Content;
  readonly columns: readonly Content[];
  /** The first cell of each row is its head. */
  readonly rows: readonly (readonly Content[])[];
}

/** A table with its caption; every head says what it heads. */
export function table({ caption, columns, rows }: Table): Markup {
  return markup`<table>\n<caption>${caption}</caption>\n<thead>\n<tr>${columns.map(
    (column) => markup`<th scope="col">${column}</th>`,
  )}</tr>\n</thead>\n<tbody>\n${rows.map(
    ([head, ...cells]) =>
      markup`<tr><th scope="row">${head}</th>${cells.map((cell) => markup`<td>${cell}</td>`)}</tr>\n`,
  )}</tbody>\n</table>\n`;
}
