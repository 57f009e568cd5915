import { addDays, daysBetween } from '../../dates/day.js';
import type { Notice } from '../../documents/notice.js';
import type { LegalBasis } from '../../finding.js';
import { localArticle, localLaws } from '../../packs/data/local-laws.js';
import { packFigures } from '../../packs/figures/index.js';
import { rulePackOn } from '../../packs/index.js';
import type { RulePack } from '../../packs/types.js';
import { basisOf } from '../../procedures/rules.js';
import type { Report } from '../../read/collector.js';
import { objectable, openAffairs } from './rules.js';
import { lawOf, localBasis, OWN_DEFAULT, severityOf } from '../basis.js';

/** How residents can object and ask, how they are answered, and who signed before it was posted. */
export function checkNoticeAnswers(document: Notice, report: Report): void {
  const { setting, posting, locality } = document;
  const pack = rulePackOn({ setting, date: posting.postedFrom, province: locality.code });
  checkObjections(document, pack, report);
  checkInquiries(document, pack, report);
  checkSignOff(document, report);
}

/** Days in which an objection may be made: of the roll by law, of a points table by our default. */
function objectionDays(kind: Notice['kind'], pack: RulePack | undefined): readonly [number, LegalBasis] | undefined {
  const roll = pack && packFigures(pack.id)?.election?.roll;
  if (kind === 'election-roll' && roll) return [roll.objectionDays, lawOf(pack, roll.article)];
  return kind === 'points-batch' ? [7, OWN_DEFAULT] : undefined;
}

function checkObjections({ kind, objections, posting }: Notice, pack: RulePack | undefined, report: Report): void {
  const more = { basis: OWN_DEFAULT };
  if (!objections) {
    if (objectable.has(kind)) report('objection-way-missing', 'advice', ['objections'], { missing: 'way' }, more);
    return;
  }
  if (objections.phone === undefined)
    report('objection-way-missing', 'advice', ['objections', 'phone'], { missing: 'phone' }, more);
  const least = objectionDays(kind, pack);
  if (!least) return;
  const [needed, basis] = least;
  const until = addDays(posting.postedFrom, needed);
  if (objections.until >= until) return;
  const facts = { days: Math.max(0, daysBetween(posting.postedFrom, objections.until)), needed, until };
  report('objection-short', severityOf(basis), ['objections', 'until'], facts, { basis });
}

/** A question is answered in the days that the province counts; fifteen are our default. */
function checkInquiries({ inquiries, updatedAt }: Notice, pack: RulePack | undefined, report: Report): void {
  const local = pack && packFigures(pack.id)?.publicity?.answer;
  const limit = local?.days ?? 15;
  const basis = pack && local ? basisOf(pack, local) : OWN_DEFAULT;
  inquiries?.forEach(({ on, repliedOn }, at) => {
    const days = daysBetween(on, repliedOn ?? updatedAt.slice(0, 10));
    if (days > limit)
      report('answer-late', severityOf(basis), ['inquiries', at, 'repliedOn'], { days, limit }, { basis });
  });
}

const SIGN_OFF: Readonly<Record<string, LegalBasis>> = {
  37: localArticle(localLaws.shandongOpenAffairs, '11'),
  50: localArticle(localLaws.chongqing, '29'),
  51: localArticle(localLaws.sichuanOpenAffairs, '9'),
};

function checkSignOff(document: Notice, report: Report): void {
  const { kind, status, locality } = document;
  if (status === 'planned' || !openAffairs.has(kind)) return;
  const basis = document.setting === 'rural' ? localBasis(locality.code, SIGN_OFF) : OWN_DEFAULT;
  for (const step of ['review', 'approval'] as const) {
    const signed = document[step];
    if (!signed) report('sign-off-missing', severityOf(basis), [step], { step }, { basis });
    else if (signed.signedOn > document.posting.postedFrom)
      report(
        'done-late',
        'advice',
        [step, 'signedOn'],
        { on: signed.signedOn, by: document.posting.postedFrom },
        { basis },
      );
  }
}
