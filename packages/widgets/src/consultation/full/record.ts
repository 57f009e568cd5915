import { html, nothing, type TemplateResult } from 'lit';
import type { Consultation } from '@cunju/models';
import { formatDate, formatInstant } from '@cunju/i18n';
import { disclosure } from '@cunju/primitives/disclosure.js';
import { facts, type Fact } from '@cunju/primitives/receipt.js';
import type { FullContext } from './context.js';
import { glued, phrases, section } from '../views/text.js';

type MeetingRecord = NonNullable<Consultation['record']>;
type Topic = MeetingRecord['topics'][number];

/** The kind of meeting that was held, where no body decided. */
export const formatOf = ({ mode, record: held }: Consultation, { words }: FullContext): string | undefined =>
  mode === 'record' && held && held.format !== 'other' ? words.formats[held.format] : undefined;

/** The record of a meeting that listens: who came, and what became of each thing that was said. */
export function record({ record: held }: Consultation, context: FullContext): TemplateResult | typeof nothing {
  if (!held) return nothing;
  const { words } = context;
  return html`<div class="block">${facts(meetingFacts(held, context))}</div>
    ${section(
      'topics',
      words.record,
      html`<p class="before">${phrases(tally(held.topics, context))}</p>
        <ol class="rows numbered">
          ${held.topics.map((topic) => topicRow(topic, context))}
        </ol>`,
    )}`;
}

function meetingFacts(held: MeetingRecord, { words, locale }: FullContext): Fact[] {
  const { persons, households, from, to, place, convener, recorder, heldOn } = held;
  const present = words.recordPresent(
    words.count(persons, 'person'),
    households === undefined ? '' : words.count(households, 'household'),
  );
  const start = from ? formatInstant(from, locale) : formatDate(heldOn, locale);
  const hours = from && to ? words.lasted(start, formatInstant(to, locale).slice(-5)) : start;
  return [
    { term: words.paperHours, text: html`${glued(hours)}` },
    { term: words.paperPlace, text: html`${glued(place)}` },
    { term: words.attendance, text: html`${glued(present)}` },
    { term: words.convener, text: [convener, ...(recorder ? [words.recordedBy(recorder)] : [])].join(words.listComma) },
  ];
}

const STATUSES = ['solved', 'doing', 'referred', 'answered'] as const;

/** 一共 12 件事，已办好 5，正在办 3 … */
function tally(topics: readonly Topic[], { words }: FullContext): string {
  const parts = STATUSES.map((status) => ({ status, count: topics.filter((topic) => topic.status === status).length }))
    .filter(({ count }) => count > 0)
    .map(({ status, count }) => words.topicTally(words.topicStatus[status], count));
  return [words.topicCount(topics.length), ...parts].join(words.listComma) + words.stop;
}

function topicRow(topic: Topic, context: FullContext): TemplateResult {
  const { words } = context;
  return html`<li class="row topic" id=${`topic-${topic.id}`} tabindex="-1">
    <p class="row-split">
      <span class="strong">${topic.title}</span>
      <span class=${`topic-status ${topic.status}`}>${words.topicStatus[topic.status]}</span>
    </p>
    ${topic.handler || topic.dueOn || topic.doneOn ? html`<p class="support">${phrases(handling(topic, context))}</p>` : nothing}
    ${topic.reply ? html`<p class="prose">${glued(topic.reply)}</p>` : nothing}
    ${
      topic.opinions.length > 0
        ? disclosure({
            summary: html`${words.opinions(topic.opinions.length)}<span class="visually-hidden"
                >${words.colon}${topic.title}</span
              >`,
            content: html`<ul class="bullets prose">
              ${topic.opinions.map((opinion) => html`<li>${glued(opinion)}</li>`)}
            </ul>`,
          })
        : nothing
    }
  </li>`;
}

function handling({ handler, dueOn, doneOn }: Topic, { words, locale }: FullContext): string {
  return [
    ...(handler ? [words.handler(handler)] : []),
    ...(doneOn ? [words.done(formatDate(doneOn, locale))] : dueOn ? [words.due(formatDate(dueOn, locale))] : []),
  ].join(words.listComma);
}
