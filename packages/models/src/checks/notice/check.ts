import type { Notice, NoticePart } from '../../documents/notice.js';
import type { Finding } from '../../finding.js';
import { rulePackOn } from '../../packs/index.js';
import { collector, type Report } from '../../read/collector.js';
import { checkBlackBoard } from '../../publicity/black-board.js';
import { checkContent } from '../content.js';
import { indexById } from '../ids.js';
import { checkNoticeDays } from './days.js';
import { checkNoticeAnswers } from './answers.js';
import { basisOfPart, mayName, requiredParts } from './rules.js';
import { OWN_DEFAULT, severityOf } from '../basis.js';
import { checkMotion, checkPack, checkQuorum } from '../recorded-vote.js';

/**
 * What must hold in a notice beyond its shape: what it has to tell by the process it belongs to (domain.md 5.7), how long
 * and how early it stands, how to object, that its counts come to the outcome it announces, and that it names nobody
 * without need. It is judged by the rules of the day on which it was posted.
 */
export function checkNotice(document: Notice): readonly Finding[] {
  const { report, findings } = collector();
  checkContent(document, report);
  const { setting, locality, posting, rulePackId } = document;
  const pack = rulePackOn({ setting, date: posting.postedFrom, province: locality.code });
  checkPack(rulePackId, pack, report);
  checkParts(document, report);
  checkNoticeDays(document, report);
  checkNoticeAnswers(document, report);
  checkDecisions(document, report);
  checkNames(document, report);
  checkBlackBoard(document).forEach(({ severity, path, facts, basis }) =>
    report('black-board', severity, path, facts, { basis }),
  );
  return findings();
}

function partsOf({ parts, meeting, decisions }: Notice): ReadonlySet<NoticePart> {
  const told = new Set<NoticePart>(parts.map(({ kind }) => kind));
  if (meeting) (['time', 'place', 'count-mode'] as const).forEach((part) => told.add(part));
  if (decisions?.length) told.add('count');
  return told;
}

function checkParts(document: Notice, report: Report): void {
  const { kind, setting, posting, locality } = document;
  const pack = rulePackOn({ setting, date: posting.postedFrom, province: locality.code });
  const told = partsOf(document);
  for (const part of requiredParts[kind]) {
    if (told.has(part)) continue;
    const law = basisOfPart(kind, part, pack);
    const more = { basis: law ?? OWN_DEFAULT, ...(law && { ref: 'E_NOT_PUBLISHED' }) };
    report('notice-part-missing', severityOf(more.basis), ['parts'], { part }, more);
  }
}

function checkDecisions(document: Notice, report: Report): void {
  indexById(document.decisions, ['decisions'], report);
  indexById(document.inquiries, ['inquiries'], report);
  indexById(document.objections?.items, ['objections', 'items'], report);
  document.decisions?.forEach((decision, at) => {
    checkQuorum(decision, document, ['decisions', at], report);
    checkMotion(decision, decision, document, ['decisions', at], report);
  });
}

function checkNames({ kind, rows, posting, updatedAt }: Notice, report: Report): void {
  const names = (rows ?? []).filter(({ maskedName }) => maskedName !== undefined).length;
  if (!names) return;
  if (!mayName.has(kind)) report('names-not-needed', 'advice', ['rows'], { names }, { basis: OWN_DEFAULT });
  const until = posting.takenDownOn ?? posting.postedTo;
  if (until === undefined || until >= updatedAt.slice(0, 10)) return;
  const basis = { law: '个人信息保护法', article: '47', versionOn: '2021-08-20', confidence: 'T' } as const;
  report('rows-after-posting', 'warning', ['rows'], { until }, { basis });
}
