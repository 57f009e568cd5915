import type { Meeting, Stage } from '@cunju/models';
import { formatDate } from '@cunju/i18n';
import type { FullContext } from '../full/context.js';
import { days } from './days.js';

/** What a reader sees without unfolding: day, who, and the counts. */
export function openLines(
  { startedOn, endedOn, actor, meeting, reach, posting }: Stage,
  context: FullContext,
): string[] {
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

/** What a reader unfolds: the notice, the meeting, the posting and the remark. */
export function detailLines({ meeting, notice, posting, note }: Stage, context: FullContext): string[] {
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
