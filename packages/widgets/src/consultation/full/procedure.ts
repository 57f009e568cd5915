import { html, nothing, type TemplateResult } from 'lit';
import type { Consultation, Meeting, Stage, StageView } from '@cunju/models';
import { formatDate } from '@cunju/i18n';
import { disclosure } from '@cunju/primitives/disclosure.js';
import { steps, type Step } from '@cunju/primitives/steps.js';
import type { FullContext } from './context.js';
import { paperList } from './papers.js';
import { daysOf, lackingOf, stageTitle, whoOf } from './stages.js';
import { days, glued, phrases, section } from '../views/text.js';

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

/** What a reader sees without unfolding: day, who, and the counts. */
function openLines({ startedOn, endedOn, actor, meeting, reach, posting }: Stage, context: FullContext): string[] {
  const { words } = context;
  return [
    ...(startedOn ? [days(startedOn, endedOn, context)] : []),
    actor,
    ...(meeting ? meetingLines(meeting, context) : []),
    ...(reach ? [words.reach(words.count(reach.asked, reach.unit), words.count(reach.replied, reach.unit))] : []),
    ...(posting?.objections !== undefined ? [words.postingObjections(posting.objections)] : []),
  ];
}

function meetingLines({ mode, base, present, votes, otherMode }: Meeting, { words }: FullContext): string[] {
  return [
    words.attendedOnly({ mode, base, present }),
    ...(otherMode ? [words.attendedOnly(otherMode)] : []),
    ...(votes ? [words.votesLine(votes)] : []),
  ];
}

function detailLines({ meeting, notice, posting, note }: Stage, context: FullContext): string[] {
  const { words, locale } = context;
  const lines: string[] = [];
  if (notice) lines.push(words.noticed(formatDate(notice.postedOn, locale), notice.channels.join(words.enumComma)));
  if (notice?.special) lines.push(notice.special);
  if (meeting) {
    lines.push(words.met(formatDate(meeting.heldOn, locale), meeting.place));
    if (meeting.voteBy) lines.push(words.voteBy[meeting.voteBy]);
    if (meeting.supervisor) lines.push(words.supervised(meeting.supervisor));
  }
  if (posting) {
    const places = posting.places.join(words.enumComma);
    const from = formatDate(posting.postedOn, locale);
    const until = posting.takenDownOn;
    lines.push(until ? words.postedUntil(from, formatDate(until, locale), places) : words.posted(from, places));
    if (posting.checkedBy) lines.push(words.checkedBy(posting.checkedBy));
  }
  if (note) lines.push(note);
  return lines;
}
