import { addDays, daysBetween } from '../../dates/day.js';
import { noticePeriod, postingPeriod } from '../../dates/periods.js';
import type { Notice, NoticeKind } from '../../documents/notice.js';
import type { LegalBasis } from '../../finding.js';
import { packFigures } from '../../packs/figures/index.js';
import { rulePackOn } from '../../packs/index.js';
import type { Days, RulePack } from '../../packs/types.js';
import { basisOf, noticeRule } from '../../procedures/rules.js';
import type { Report } from '../../read/collector.js';
import { openAffairs, postingDays } from './rules.js';
import { lawOf, OWN_DEFAULT, severityOf } from '../basis.js';

/** How long it stood, how early before its event, how late after it, and whether it stood on the board. */
export function checkNoticeDays(document: Notice, report: Report): void {
  const { setting, locality, posting } = document;
  if (document.status === 'planned') return;
  const from = startOf(document);
  const pack = rulePackOn({ setting, date: from, province: locality.code });
  checkPosting(document, from, pack, report);
  checkMeetingNotice(document, report);
  checkLead(document, pack, report);
  checkDelay(document, pack, report);
  const figures = pack && packFigures(pack.id)?.publicity;
  const needsBoard = figures?.boardRequired && openAffairs.has(document.kind) && !posting.channels.includes('board');
  if (pack && needsBoard)
    report(
      'board-missing',
      'warning',
      ['posting', 'channels'],
      {},
      { basis: lawOf(pack, figures.article), ref: 'E_NOT_PUBLISHED' },
    );
}

/** The day from which the days count: that of the last change of the matter, else of the posting. */
export function startOf({ posting, corrections }: Notice): string {
  const restarts = corrections?.filter((one) => one.restarts).map(({ on }) => on) ?? [];
  return [posting.postedFrom, ...restarts].sort().reverse()[0] ?? posting.postedFrom;
}

const daysBasis = (pack: RulePack | undefined, rule: Days): LegalBasis => (pack ? basisOf(pack, rule) : OWN_DEFAULT);

function checkPosting(
  { kind, status, posting }: Notice,
  from: string,
  pack: RulePack | undefined,
  report: Report,
): void {
  const { postedFrom, postedTo, takenDownOn } = posting;
  if (takenDownOn !== undefined && takenDownOn < postedFrom)
    report('dates-reversed', 'warning', ['posting', 'postedFrom'], { from: postedFrom, to: takenDownOn });
  const rule = postingDays(kind, pack);
  const end = takenDownOn ?? postedTo;
  const path = ['posting', takenDownOn === undefined ? 'postedTo' : 'takenDownOn'];
  if (!rule) return;
  const basis = daysBasis(pack, rule);
  if (end === undefined) {
    if (status === 'ended' || status === 'archived')
      report('missing-field', 'warning', ['posting', 'takenDownOn'], { field: 'takenDownOn' }, { basis });
    return;
  }
  const { lastDay, countedTo } = postingPeriod({ postedOn: from, days: rule.days });
  if (end >= lastDay) return;
  const facts = { days: Math.max(0, daysBetween(from, end)), needed: rule.days, until: lastDay };
  // The days are full and only the holiday is missing: the rule of 民法典 203 may be set aside locally (204).
  const severity = end >= countedTo ? 'advice' : severityOf(basis);
  report('posting-short', severity, path, facts, { basis, ref: 'E_PUBLISH_SHORT' });
}

function checkMeetingNotice(document: Notice, report: Report): void {
  const { kind, meeting, posting, special } = document;
  if (kind !== 'meeting-notice' || !meeting) return;
  const asked = noticeRule(document, meeting.body, posting.postedFrom);
  if (!asked) return;
  const [rule, basis] = asked;
  const { given, earliest, met } = noticePeriod({
    noticedOn: posting.postedFrom,
    meetingOn: meeting.heldOn,
    days: rule.days,
  });
  if (met || (rule.special && special !== undefined)) return;
  const facts = { days: Math.max(0, given), needed: rule.days, earliest };
  report('notice-short', severityOf(basis), ['meeting', 'heldOn'], facts, { basis, ref: 'E_NOTICE_SHORT' });
}

/** What must be posted so many days before its event, and by which article. */
function leadOf(kind: NoticeKind, pack: RulePack): readonly [number, LegalBasis] | undefined {
  const roll = packFigures(pack.id)?.election?.roll;
  if (kind === 'election-roll' && roll) return [roll.daysBefore, lawOf(pack, roll.article)];
  return kind === 'collective-accounts' && pack.setting === 'collective' ? [10, lawOf(pack, '46')] : undefined;
}

function checkLead({ kind, eventOn, posting }: Notice, pack: RulePack | undefined, report: Report): void {
  const lead = pack && leadOf(kind, pack);
  if (!lead || eventOn === undefined) return;
  const [needed, basis] = lead;
  const { given, latest, met } = noticePeriod({ noticedOn: posting.postedFrom, meetingOn: eventOn, days: needed });
  const facts = { days: Math.max(0, given), needed, latest };
  if (!met) report('lead-short', 'warning', ['posting', 'postedFrom'], facts, { basis, ref: 'E_NOTICE_SHORT' });
}

/** Some provinces count the days from the act to the board. */
function checkDelay({ kind, eventOn, posting }: Notice, pack: RulePack | undefined, report: Report): void {
  const within = pack && packFigures(pack.id)?.publicity?.publishWithin;
  if (!pack || !within || eventOn === undefined || !openAffairs.has(kind)) return;
  if (posting.postedFrom <= addDays(eventOn, within.days)) return;
  const facts = { days: daysBetween(eventOn, posting.postedFrom), limit: within.days };
  report('published-late', 'warning', ['posting', 'postedFrom'], facts, { basis: basisOf(pack, within) });
}
