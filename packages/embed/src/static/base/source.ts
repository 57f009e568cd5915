import type { AnyDocument } from '@cunju/models';
import type { StaticContext } from './context.js';
import { day, phoneLink, terms, time } from './pieces.js';
import { markup, type Content } from './markup.js';

/** Who published the document, when, and whom to call; `more` stands among it. */
export function source(
  { publisher, publishedOn, updatedAt, indexNumber, checkedOn }: AnyDocument,
  context: StaticContext,
  more: readonly (readonly [term: Content, said: Content])[] = [],
): Content {
  const { common, own } = context;
  const rows = terms([
    [common.publisher, own(publisher.name)],
    [common.phone, phoneLink(publisher.phone)],
    ...more,
    [common.publishedOn, day(publishedOn, context)],
    [common.updatedAt, time(updatedAt, context)],
    [common.checkedOn, checkedOn && day(checkedOn, context)],
    [common.indexNumber, indexNumber],
  ]);
  return markup`<footer>\n${rows}</footer>\n`;
}
