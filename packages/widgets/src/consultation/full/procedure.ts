import { html, nothing, type TemplateResult } from 'lit';
import type { Consultation, Stage, StageView } from '@cunju/models';
import { disclosure } from '@cunju/primitives/disclosure.js';
import { steps, type Step } from '@cunju/primitives/steps.js';
import type { FullContext } from './context.js';
import { paperList } from './papers.js';
import { daysOf, lackingOf, stageTitle, whoOf } from '../sayings/stages.js';
import { detailLines, openLines } from '../sayings/stage-lines.js';
import { glued, phrases, section } from '../views/text.js';

const STATES: Record<StageView['state'], Step['state']> = {
  done: 'done',
  current: 'current',
  upcoming: 'todo',
  skipped: 'todo',
  failed: 'done',
  missing: 'todo',
};

/** The stages as a numbered line: state, day, who, counts; papers and remarks are folded. */
export function procedure(document: Consultation, context: FullContext): TemplateResult | typeof nothing {
  const { procedure: chain } = document;
  if (!chain) return nothing;
  const { words } = context;
  const name = chain.title ?? words.procedures[chain.kind];
  const items = context.stages.map((view): Step => ({
    label: stageTitle(view, context),
    state: STATES[view.state],
    stateLabel: words.stageStatus[view.state],
    note: view.stage
      ? recordedNote(view.stage, view, context)
      : linesOf([...whoOf(view, context), ...daysOf(view, context)]),
  }));
  return section(
    'procedure',
    words.procedure,
    html`
      <p class="support before">${name}</p>
      ${chain.urgent ? html`<p class="before">${glued(words.urgent(chain.urgent.reason))}</p>` : nothing}
      ${steps(items, words.procedure)}
    `,
  );
}

const linesOf = (lines: readonly string[]): TemplateResult =>
  html`${lines.map((line) => html`<span class="line">${phrases(line)}</span>`)}`;

function recordedNote(stage: Stage, view: StageView, context: FullContext): TemplateResult {
  const { words } = context;
  const details = detailLines(stage, context);
  const papers = [...(stage.output ?? []), ...(stage.meeting?.minutes ? [stage.meeting.minutes] : [])];
  const folded =
    details.length === 0 && papers.length === 0
      ? nothing
      : disclosure({
          summary: html`${words.stageDetails}<span class="visually-hidden">${words.colon}${stage.title}</span>`,
          content: html`${details.map((line) => html`<p>${glued(line)}</p>`)}${
            papers.length > 0 ? paperList(papers, context) : nothing
          }`,
        });
  return html`<span class="stage" id=${`stage-${stage.id}`} tabindex="-1">
    ${linesOf([...openLines(stage, context), ...daysOf(view, context), ...lackingOf(view, context)])}${folded}
  </span>`;
}
