import { noticePeriod } from '../../dates/periods.js';
import type { MeetingRecord } from '../../documents/meeting-record.js';
import type { Finding, Path } from '../../finding.js';
import { noticeRule } from '../../procedures/rules.js';
import { collector, type Report } from '../../read/collector.js';
import { bodyFindings } from '../../route/check.js';
import { route } from '../../route/route.js';
import { checkContent } from '../content.js';
import { forKeeper } from '../for-keeper.js';
import { indexById } from '../ids.js';
import { checkMinutes } from './minutes.js';
import { lawOf, severityOf } from '../basis.js';
import { checkMotion, checkPack, checkQuorum, packOfBody } from '../recorded-vote.js';
import { checkRoster } from './roster.js';

/**
 * What must hold in minutes beyond their shape: quorum and majority recomputed by `decide` for each motion, the body that
 * each matter needs, notice and discussion by the Party organization, nobody counted twice, declared interests, and what
 * minutes have to say. Photos are not asked for. It is judged by the rules of the day of the meeting.
 */
export function checkMeetingRecord(document: MeetingRecord): readonly Finding[] {
  const { report, findings } = collector();
  checkContent(document, report);
  checkPack(document.rulePackId, packOfBody(document, document.body, document.heldOn), report);
  indexById(document.motions, ['motions'], report);
  checkQuorum(document, document, [], report);
  document.motions.forEach((motion, at) => {
    checkMotion(document, motion, document, ['motions', at], report);
    checkBody(document, at, report);
  });
  checkCalling(document, report);
  checkPartyDiscussion(document, report);
  checkRoster(document, report);
  checkMinutes(document, report);
  return findings();
}

function checkBody({ setting, body, heldOn, motions }: MeetingRecord, at: number, report: Report): void {
  const motion = motions[at];
  const way = motion?.votes && route({ setting, matter: motion.matter, date: heldOn });
  if (!motion || !way) return;
  const inMotion: Path = ['motions', at];
  const { delegation } = motion;
  const paths = { body: ['body'], delegation: [...inMotion, 'delegation'] };
  const asked = { body, date: heldOn, ...(delegation && { delegation }), paths };
  const found = [
    ...way.findings.map((one) => ({ ...one, path: [...inMotion, ...one.path] })),
    ...bodyFindings(asked, way),
  ];
  for (const { code, severity, path, facts, basis, ref } of found.map(forKeeper))
    report(code, severity, path, facts, { ...(basis && { basis }), ...(ref !== undefined && { ref }) });
}

function checkCalling(document: MeetingRecord, report: Report): void {
  const { body, heldOn, notice } = document;
  const asked = notice && noticeRule(document, body, notice.postedOn);
  if (!asked) return;
  const [rule, basis] = asked;
  const { given, earliest, met } = noticePeriod({ noticedOn: notice.postedOn, meetingOn: heldOn, days: rule.days });
  if (met || (rule.special && notice.special !== undefined)) return;
  const facts = { days: Math.max(0, given), needed: rule.days, earliest };
  report('notice-short', severityOf(basis), ['notice', 'postedOn'], facts, { basis, ref: 'E_NOTICE_SHORT' });
}

const WITHOUT_DISCUSSION: readonly string[] = ['election', 'recall', 'groupMeeting', 'ownersDecision'];

function checkPartyDiscussion(document: MeetingRecord, report: Report): void {
  const { body, heldOn, partyDiscussion, motions } = document;
  const pack = packOfBody(document, body, heldOn);
  const voted = motions.find(({ votes }) => votes);
  if (!pack?.partyPreDiscussion || !voted || WITHOUT_DISCUSSION.includes(body)) return;
  if (partyDiscussion && partyDiscussion.on <= heldOn) return;
  const more = { basis: lawOf(pack, pack.partyPreDiscussion), ref: 'E_NO_PARTY_PREDISCUSSION' };
  report('party-discussion-missing', 'warning', ['partyDiscussion'], { matter: voted.matter }, more);
}
