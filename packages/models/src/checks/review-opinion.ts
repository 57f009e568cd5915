import type { ReviewItem, ReviewOpinion } from '../documents/review-opinion.js';
import type { Finding, LegalBasis, Path } from '../finding.js';
import { workingDays } from '../dates/working-days.js';
import { rulePackOn } from '../packs/index.js';
import { collector, type Report } from '../read/collector.js';
import { reviewBasis } from '../review/basis.js';
import { GUIDANCE } from './basis.js';
import { reviewLevels } from '../review/levels.js';
import { checkContent } from './content.js';
import { indexById } from './ids.js';
import { OWN_DEFAULT } from './basis.js';

/** Working days for a review: a default of ours, no law counts them. */
const REVIEW_DAYS = 15;

/**
 * What must hold in a review opinion beyond its shape: another one than the author reviewed, the level of each item is that
 * of the checklist LR-01 to LR-28 or stricter, items are settled before the vote, and the days are in order.
 */
export function checkReviewOpinion(document: ReviewOpinion): readonly Finding[] {
  const { report, findings } = collector();
  checkContent(document, report);
  indexById(document.items, ['items'], report);
  checkReviewer(document, report);
  document.items.forEach((item, at) => checkItem(document, item, ['items', at], report));
  checkConclusion(document, report);
  checkDays(document, report);
  return findings();
}

function checkReviewer({ draftedBy, reviewer }: ReviewOpinion, report: Report): void {
  const names = [reviewer.office, ...(reviewer.people ?? [])];
  names.forEach((name, at) => {
    if (!draftedBy.includes(name)) return;
    const path: Path = at ? ['reviewer', 'people', at - 1] : ['reviewer', 'office'];
    report('reviewer-is-author', 'warning', path, { name }, { basis: OWN_DEFAULT });
  });
}

const STRICTNESS = ['I', 'W', 'B'] as const;

function checkItem(document: ReviewOpinion, item: ReviewItem, path: Path, report: Report): void {
  const { lr, level, answer } = item;
  const [needed] = reviewLevels[lr];
  if (STRICTNESS.indexOf(level) < STRICTNESS.indexOf(needed))
    report('review-level', 'advice', [...path, 'level'], { lr, level, needed }, { basis: OWN_DEFAULT, ref: lr });
  const open = openReason(item);
  const isDue = document.assemblyOn !== undefined || document.conclusion === 'pass';
  if (open && isDue)
    report('review-item-open', 'warning', [...path, 'answer'], { lr, reason: open }, basisOf(document, item));
  if (answer) checkAnswerDay(document, answer.on, [...path, 'answer', 'on'], report);
}

/** A review that passes comes after the answers; one that sends back comes before them, and they before the vote. */
function checkAnswerDay(
  { conclusion, signedOn, assemblyOn }: ReviewOpinion,
  on: string,
  path: Path,
  report: Report,
): void {
  const by = conclusion === 'pass' ? signedOn : assemblyOn;
  if (conclusion !== 'pass' && on < signedOn) report('dates-reversed', 'warning', path, { from: signedOn, to: on });
  if (by !== undefined && on > by) report('done-late', 'warning', path, { on, by }, { basis: GUIDANCE });
}

/** What must be changed is not settled by a reason; what is only to be known needs no answer. */
function openReason({ level, answer }: ReviewItem): 'unanswered' | 'only-justified' | undefined {
  if (!answer) return level === 'I' ? undefined : 'unanswered';
  return level === 'B' && answer.outcome === 'justified' ? 'only-justified' : undefined;
}

function basisOf({ locality, signedOn }: ReviewOpinion, { lr }: ReviewItem): { basis: LegalBasis; ref: string } {
  const setting = locality.kind === 'village' ? 'rural' : 'urban';
  const pack = rulePackOn({ setting, date: signedOn, province: locality.code });
  return { basis: reviewBasis(lr, pack, locality.kind), ref: lr };
}

function checkConclusion({ conclusion, items, assemblyOn }: ReviewOpinion, report: Report): void {
  if (conclusion === 'pass') return;
  if (!items.length) report('review-empty', 'warning', ['items'], { conclusion }, { basis: OWN_DEFAULT });
  // Known, not read: a draft that was sent back is not put to the vote.
  const basis: LegalBasis = { ...GUIDANCE, confidence: 'K' };
  if (assemblyOn !== undefined)
    report('review-not-passed', 'advice', ['conclusion'], { conclusion }, { basis, ref: 'E_LEGAL_BLOCK' });
}

function checkDays({ title, receivedOn, signedOn, assemblyOn }: ReviewOpinion, report: Report): void {
  const days = workingDays(receivedOn, signedOn);
  if (days > REVIEW_DAYS)
    report('review-long', 'advice', ['signedOn'], { item: title, days, limit: REVIEW_DAYS }, { basis: OWN_DEFAULT });
  if (assemblyOn !== undefined && signedOn >= assemblyOn)
    report('done-late', 'warning', ['signedOn'], { on: signedOn, by: assemblyOn }, { basis: GUIDANCE });
}
