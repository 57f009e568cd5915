import type { Consultation } from '@cunju/models';
import { formatDate, formatInstant } from '@cunju/i18n';
import type { FullContext } from '../full/context.js';

export type MeetingRecord = NonNullable<Consultation['record']>;
export type Topic = MeetingRecord['topics'][number];

/** The kind of meeting that was held, where no body decided. */
export const formatOf = ({ mode, record: held }: Consultation, { words }: FullContext): string | undefined =>
  mode === 'record' && held && held.format !== 'other' ? words.formats[held.format] : undefined;

const STATUSES = ['solved', 'doing', 'referred', 'answered'] as const;

/** 一共 12 件事，已办好 5，正在办 3 … */
export function topicTally(topics: readonly Topic[], { words }: FullContext): string {
  const parts = STATUSES.map((status) => ({ status, count: topics.filter((topic) => topic.status === status).length }))
    .filter(({ count }) => count > 0)
    .map(({ status, count }) => words.topicTally(words.topicStatus[status], count));
  return [words.topicCount(topics.length), ...parts].join(words.listComma) + words.stop;
}

/** Who sees to a thing that was said, and by when or since when. */
export function topicHandling({ handler, dueOn, doneOn }: Topic, { words, locale }: FullContext): string {
  return [
    ...(handler ? [words.handler(handler)] : []),
    ...(doneOn ? [words.done(formatDate(doneOn, locale))] : dueOn ? [words.due(formatDate(dueOn, locale))] : []),
  ].join(words.listComma);
}

/** When, where and with how many the meeting was held, and who called it. */
export function meetingFacts(
  { persons, households, from, to, place, convener, recorder, heldOn }: MeetingRecord,
  { words, locale }: FullContext,
): readonly (readonly [term: string, text: string])[] {
  const present = words.recordPresent(
    words.count(persons, 'person'),
    households === undefined ? '' : words.count(households, 'household'),
  );
  const start = from ? formatInstant(from, locale) : formatDate(heldOn, locale);
  const hours = from && to ? words.lasted(start, formatInstant(to, locale).slice(-5)) : start;
  return [
    [words.paperHours, hours],
    [words.paperPlace, place],
    [words.attendance, present],
    [words.convener, [convener, ...(recorder ? [words.recordedBy(recorder)] : [])].join(words.listComma)],
  ];
}
