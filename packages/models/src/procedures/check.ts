import { lawOf, OWN_DEFAULT, severityOf } from '../checks/basis.js';
import { addDays, daysBetween } from '../dates/day.js';
import { noticePeriod, postingPeriod } from '../dates/periods.js';
import type { Consultation, Stage } from '../documents/consultation.js';
import { finding, type Finding, type Path } from '../finding.js';
import {
  basisOf,
  bodyOf,
  hasProcedure,
  noticeOf,
  noticeRule,
  noticeWaived,
  packOfAct,
  voteDay,
  type Proceeding,
} from './rules.js';
import { lastedOf, limitOf, overOn } from './limits.js';
import { procedure } from './stages.js';
import type { StageRule } from './types.js';

/**
 * Notice, posting, discussion by the Party organization and the days of each stage, as recorded, against the rule of the day of
 * each act. A figure that is only our default gives advice. Urgency shortens the notice where the law allows it, and nothing else.
 */
export function checkProcedure(document: Consultation): readonly Finding[] {
  if (!hasProcedure(document)) return [];
  const { kind, stages } = document.procedure;
  const rules = procedure(kind)?.stages;
  return stages.flatMap((stage, at) => {
    const path: Path = ['procedure', 'stages', at];
    const rule = rules?.find((r) => r.kind === stage.kind);
    const votes = rule?.votes === true || stage.meeting?.votes !== undefined;
    if (stage.status !== 'done' && stage.status !== 'current') return [];
    return [
      ...(votes ? [...noticeFindings(document, stage, path), ...partyFindings(document, stage, path)] : []),
      ...postingFindings(document, stage, rule?.posted === true, path),
      ...durationFindings(stages, stage, rule, path),
    ];
  });
}

function noticeFindings(document: Proceeding, stage: Stage, path: Path): readonly Finding[] {
  const body = bodyOf(document, stage);
  const notice = noticeOf(document, stage);
  const meetingOn = voteDay(document, stage);
  const found = body && notice && noticeRule(document, body, notice.postedOn);
  if (!found || meetingOn === undefined) return [];
  const [rule, basis] = found;
  const { given, earliest, met } = noticePeriod({ noticedOn: notice.postedOn, meetingOn, days: rule.days });
  if (met || noticeWaived(document, rule)) return [];
  const facts = { days: Math.max(0, given), needed: rule.days, earliest };
  const severity = rule.confidence === 'D' ? 'advice' : 'error';
  return [finding('notice-short', severity, path, facts, { basis, ref: 'E_NOTICE_SHORT' })];
}

const PARTY_STAGES: readonly Stage['kind'][] = ['propose', 'partyReview', 'partyDiscussion'];

function partyFindings(document: Proceeding, stage: Stage, path: Path): readonly Finding[] {
  const day = voteDay(document, stage);
  const body = bodyOf(document, stage);
  if (day === undefined || body === 'election' || body === 'recall') return [];
  const pack = packOfAct(document, day, body);
  const article = pack?.partyPreDiscussion;
  if (!article) return [];
  const discussed = document.procedure.stages.some(
    (s) => PARTY_STAGES.includes(s.kind) && s.status === 'done' && (s.endedOn ?? day) <= day,
  );
  if (discussed) return [];
  const more = { basis: lawOf(pack, article), ref: 'E_NO_PARTY_PREDISCUSSION' };
  return [finding('party-discussion-missing', 'error', path, { matter: document.matter }, more)];
}

function postingFindings(document: Consultation, stage: Stage, expected: boolean, path: Path): readonly Finding[] {
  const { posting, status, title, endedOn } = stage;
  if (!posting) {
    if (!expected || status !== 'done') return [];
    const open = packOfAct(document, endedOn ?? document.publishedOn);
    const basis = open?.publicity && lawOf(open, open.publicity.article);
    const more = { ...(basis && { basis }), ref: 'E_NOT_PUBLISHED' };
    return [finding('posting-missing', 'warning', path, { stage: title }, more)];
  }
  const pack = packOfAct(document, posting.postedOn);
  const rule = pack?.publicity?.minDays;
  const down = posting.takenDownOn ?? (status === 'done' ? endedOn : undefined);
  if (!rule || down === undefined) return [];
  const { countedTo, lastDay } = postingPeriod({ postedOn: posting.postedOn, days: rule.days });
  if (down >= lastDay) return [];
  const facts = { days: Math.max(0, daysBetween(posting.postedOn, down)), needed: rule.days, until: lastDay };
  // The days are full and only the holiday is missing: the rule of 民法典 203 may be set aside locally (204).
  const severity = down >= countedTo ? 'advice' : 'error';
  const at: Path = [...path, 'posting'];
  return [finding('posting-short', severity, at, facts, { basis: basisOf(pack, rule), ref: 'E_PUBLISH_SHORT' })];
}

/** A stage that was over too soon, and one that was done too late. Nothing but our defaults counts these days. */
function durationFindings(
  stages: readonly Stage[],
  stage: Stage,
  rule: StageRule | undefined,
  path: Path,
): readonly Finding[] {
  const found: Finding[] = [];
  const days = lastedOf(stage);
  const needed = rule?.days?.count;
  if (days !== undefined && needed !== undefined && days < needed) {
    const facts = { stage: stage.title, days, needed, until: addDays(stage.startedOn as string, needed) };
    found.push(finding('stage-short', 'advice', [...path, 'endedOn'], facts, { basis: OWN_DEFAULT }));
  }
  const limit = limitOf(stages, stage, rule);
  const on = stage.status === 'done' ? overOn(stage) : undefined;
  if (limit && on !== undefined && on > limit.on)
    found.push(finding('done-late', severityOf(limit.basis), path, { on, by: limit.on }, { basis: limit.basis }));
  return found;
}
