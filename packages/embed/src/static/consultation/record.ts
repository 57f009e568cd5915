import type { Consultation } from '@cunju/models';
import { consultation as say } from '@cunju/widgets/sayings.js';
import type { Content } from '../base/markup.js';
import { bullets, idOf, numbered, paragraph, row, section, strong, terms } from '../base/pieces.js';
import type { ConsultationStatic } from './context.js';

/** The record of a meeting that listens: who came, and what became of each thing that was said. */
export function record({ record: held }: Consultation, context: ConsultationStatic): Content {
  if (!held) return undefined;
  const { words, own } = context;
  const facts = say.meetingFacts(held, context).map(([term, text]) => [term, own(text)] as const);
  const topics = held.topics.map((topic) =>
    row(idOf('topic', topic.id, context), [
      paragraph([strong(own(topic.title)), ' ', words.topicStatus[topic.status]]),
      paragraph(own(say.topicHandling(topic, context))),
      paragraph(topic.reply && own(topic.reply)),
      topic.opinions.length > 0
        ? [paragraph(words.opinions(topic.opinions.length)), bullets(topic.opinions.map(own))]
        : undefined,
    ]),
  );
  return [
    terms(facts),
    section(words.record, [paragraph(say.topicTally(held.topics, context)), numbered(topics)], context),
  ];
}
