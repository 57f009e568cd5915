import type { Consultation } from '@cunju/models';
import { consultation as say } from '@cunju/widgets/sayings.js';
import { markup, type Content } from '../base/markup.js';
import { day, dotted, heading, paragraph, paragraphs, strong } from '../base/pieces.js';
import type { ConsultationStatic } from './context.js';

/** Title, place · body · date, what kind of matter it is and where it stands, and what must be said first. */
export function head(document: Consultation, context: ConsultationStatic): Content {
  const { words, own } = context;
  const stamp = say.stampOf(document, say.otherOutcome(document, context) !== undefined, context);
  const body = say.formatOf(document, context) ?? say.bodyOf(document, context);
  const [from, to] = say.datesOf(document);
  const when = to === undefined ? day(from, context) : say.days(from, to, context);
  return markup`<header>\n${heading(0, own(document.title), context)}${paragraph(
    dotted([own(document.locality.name), document.decidingBody ? body : own(body), when]),
  )}${paragraph(
    dotted([stamp && strong(stamp), strong(words.modes[document.mode]), say.statusOf(document, context)]),
  )}${paragraph(own(document.summary))}${paragraphs(say.remarksOf(document, context))}</header>\n`;
}
