import type { Consultation, StageView } from '@cunju/models';
import { consultation as say } from '@cunju/widgets/sayings.js';
import type { Content } from '../base/markup.js';
import { bullets, idOf, lines, numbered, paper, paragraph, row, section, strong } from '../base/pieces.js';
import type { ConsultationStatic } from './context.js';

/** The stages one after the other: state, day, who, counts, papers and remarks. */
export function procedure({ procedure: chain }: Consultation, context: ConsultationStatic): Content {
  if (!chain) return undefined;
  const { words, own, stages } = context;
  return section(
    words.procedure,
    [
      paragraph(chain.title ? own(chain.title) : words.procedures[chain.kind]),
      chain.urgent && paragraph(own(words.urgent(chain.urgent.reason))),
      numbered(stages.map((view) => stageRow(view, context))),
    ],
    context,
  );
}

function stageRow(view: StageView, context: ConsultationStatic): Content {
  const { words, own } = context;
  const { stage } = view;
  const title = say.stageTitle(view, context);
  const head = [strong(stage ? own(title) : title), ' ', words.stageStatus[view.state]];
  const said = stage
    ? [...say.openLines(stage, context), ...say.daysOf(view, context), ...say.lackingOf(view, context)]
    : [...say.whoOf(view, context), ...say.daysOf(view, context)];
  const papers = [...(stage?.output ?? []), ...(stage?.meeting?.minutes ? [stage.meeting.minutes] : [])];
  const content = [
    lines([head, ...said, ...(stage ? say.detailLines(stage, context) : [])]),
    bullets(papers.map((one) => paper(one, context))),
  ];
  return stage ? row(idOf('stage', stage.id, context), content) : content;
}
