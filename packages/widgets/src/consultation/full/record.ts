import { html, nothing, type TemplateResult } from 'lit';
import type { Consultation } from '@cunju/models';
import { disclosure } from '@cunju/primitives/disclosure.js';
import { facts } from '@cunju/primitives/receipt.js';
import { meetingFacts, topicHandling, topicTally, type Topic } from '../sayings/record.js';
import type { FullContext } from './context.js';
import { glued, phrases, section } from '../views/text.js';

/** The record of a meeting that listens: who came, and what became of each thing that was said. */
export function record({ record: held }: Consultation, context: FullContext): TemplateResult | typeof nothing {
  if (!held) return nothing;
  const { words } = context;
  return html`<div class="block">
      ${facts(meetingFacts(held, context).map(([term, text]) => ({ term, text: html`${glued(text)}` })))}
    </div>
    ${section(
      'topics',
      words.record,
      html`<p class="before">${phrases(topicTally(held.topics, context))}</p>
        <ol class="rows numbered">
          ${held.topics.map((topic) => topicRow(topic, context))}
        </ol>`,
    )}`;
}

function topicRow(topic: Topic, context: FullContext): TemplateResult {
  const { words } = context;
  return html`<li class="row topic" id=${`topic-${topic.id}`} tabindex="-1">
    <p class="row-split">
      <span class="strong">${topic.title}</span>
      <span class=${`topic-status ${topic.status}`}>${words.topicStatus[topic.status]}</span>
    </p>
    ${topic.handler || topic.dueOn || topic.doneOn ? html`<p class="support">${phrases(topicHandling(topic, context))}</p>` : nothing}
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
