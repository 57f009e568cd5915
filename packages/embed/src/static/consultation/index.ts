import type { Consultation } from '@cunju/models';
import { consultation as say } from '@cunju/widgets/sayings.js';
import type { StaticContext } from '../base/context.js';
import type { Content } from '../base/markup.js';
import { papers, paragraphs, section } from '../base/pieces.js';
import { source } from '../base/source.js';
import { costs, feedback, followUp, log, objections } from './after.js';
import { consultationContext } from './context.js';
import { facts } from './facts.js';
import { head } from './head.js';
import { procedure } from './procedure.js';
import { record } from './record.js';
import { figures, recusals } from './result.js';
import { paperWay, questions } from './taking-part.js';

/** A consultation in the order in which the widget tells it. */
export function consultation(document: Consultation, plain: StaticContext): Content {
  const context = consultationContext(document, plain);
  const { words, common, own } = context;
  const { result, status, background } = document;
  const resolution = result?.resolution && status !== 'void' ? say.clausesOf(result.resolution) : [];
  return [
    head(document, context),
    paperWay(document, context),
    feedback(document, context),
    record(document, context),
    facts(document, context),
    figures(document, context),
    section(words.resolution, paragraphs(resolution.map(own)), context),
    questions(document, context),
    section(words.background, paragraphs((background ?? []).map(own)), context),
    costs(document, context),
    section(common.documents, papers(document.documents, context), context),
    procedure(document, context),
    objections(document, context),
    followUp(document, context),
    recusals(document, context),
    log(document, context),
    source(document, context),
  ];
}
