import * as z from 'zod/mini';
import { area, envelope } from './envelope.js';
import { date, href, id, instant, label, list } from './fields.js';

/** The types of document that a widget shows and an index lists. */
export const widgetType = z.enum(['consultation', 'task-list', 'rule-book', 'points-ledger']);

/** Every type of document that `read` knows. */
export const documentType = z.enum([
  ...widgetType.options,
  'index',
  'notice',
  'meeting-record',
  'delegation',
  'admission',
  'review-opinion',
]);

const place = z.looseObject({ code: area.shape.code, name: label() });

/** One line of an index: enough to list a document without opening it. */
export const indexEntry = z.looseObject({
  type: widgetType,
  id: id(),
  title: label(),
  village: place,
  township: z.optional(place),
  period: z.optional(z.looseObject({ from: date(), to: z.optional(date()) })),
  status: z.enum(['upcoming', 'ongoing', 'ended', 'inForce', 'draft', 'withdrawn']),
  /** 结果反馈: when, or that it is still owed. */
  feedback: z.optional(z.looseObject({ due: z.boolean(), publishedOn: z.optional(date()), href: z.optional(href()) })),
  publisher: label(),
  updatedAt: instant(),
  /** Relative to the index itself. */
  href: href(),
});

/** A list of documents of one village, township or county. */
export const documentIndex = z.looseObject({
  type: z.literal('index'),
  ...envelope,
  locality: area,
  documents: list(indexEntry, 50_000),
});

export type WidgetType = z.infer<typeof widgetType>;
export type DocumentType = z.infer<typeof documentType>;
export type IndexEntry = z.infer<typeof indexEntry>;
/** @see documentIndex */
export type DocumentIndex = z.infer<typeof documentIndex>;
