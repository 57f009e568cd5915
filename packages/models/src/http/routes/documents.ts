import * as z from 'zod/mini';
import { indexEntry, ruleVersion, schemas, type DocumentType } from '../../documents/index.js';
import { code, id, label } from '../../documents/fields.js';
import { answers, page, paging } from '../parts.js';
import { route, type Route } from '../route.js';

/** The plural under which documents of a type are served. */
export type Collection<T extends DocumentType = DocumentType> = T extends 'index' ? 'indexes' : `${T}s`;

/** `consultation` → `consultations`, `index` → `indexes`. */
export const collectionOf = <T extends DocumentType>(type: T): Collection<T> =>
  (type === 'index' ? 'indexes' : `${type}s`) as Collection<T>;

const query = {
  ...paging,
  /** Area codes. */
  village: z.optional(code(12)),
  township: z.optional(code(12)),
  status: z.optional(indexEntry.shape.status),
  search: z.optional(label()),
};

const listRoute = (type: DocumentType): Route =>
  route('GET', `/${collectionOf(type)}`, {
    role: 'anyone',
    summary: `Lists documents of type ${type}`,
    params: {},
    query,
    responses: { 200: answers('One page, newest first', page(indexEntry), 'public', { etag: true, link: true }) },
    problems: [],
  });

const documentRoute = (type: DocumentType): Route =>
  route('GET', `/${collectionOf(type)}/{id}`, {
    role: 'anyone',
    summary: `The whole document of type ${type}`,
    params: { id: id() },
    responses: { 200: answers('The document', schemas[type], 'public', { etag: true }) },
    problems: ['not-found'],
  });

/** Reading: a list and a document for every type. Files on any web server serve the same. */
export function documentRoutes(): Readonly<Record<string, Route>> {
  const types = Object.keys(schemas) as DocumentType[];
  return Object.fromEntries(
    types.flatMap((type) => [
      [`list-${collectionOf(type)}`, listRoute(type)],
      [`get-${type}`, documentRoute(type)],
    ]),
  );
}

export const ruleBookVersion = route('GET', '/rule-books/{id}/versions/{version}', {
  role: 'anyone',
  summary: 'One version of village rules, with links to the one before and after',
  params: { id: id(), version: id() },
  responses: { 200: answers('The version', ruleVersion, 'public', { etag: true, link: true }) },
  problems: ['not-found'],
});
