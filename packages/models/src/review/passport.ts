import { daysBetween, postingPeriod } from '../dates/index.js';
import { adoptionOf } from '../rules-text/passport.js';
import type { RuleBook, RuleVersion } from '../documents/rule-book.js';
import { finding, type Finding, type LegalBasis, type Path } from '../finding.js';
import { packFigures } from '../packs/figures/index.js';
import { rulePackById, rulePackOn, type AssemblyBody, type RulePack } from '../packs/index.js';
import { basisOf as daysBasis } from '../procedures/rules.js';
import { GUIDANCE } from '../checks/basis.js';
import { reviewBasis } from './basis.js';
import { hint, nowhere } from './hint.js';
import type { LrCode, RuleGround, RuleLevel, RuleSuggestion } from './types.js';

type Book = Pick<RuleBook, 'locality' | 'updatedAt' | 'currentVersion'>;

interface Passport {
  readonly book: Book;
  readonly version: RuleVersion;
  readonly pack: RulePack;
  readonly path: Path;
}

/** What one knows of the guidance without having read it. */
const NOT_PUT_TO_VOTE: LegalBasis = { ...GUIDANCE, confidence: 'K' };

const settingOf = (book: Pick<RuleBook, 'locality'>) => (book.locality.kind === 'village' ? 'rural' : 'urban');

const packOn = (book: Pick<RuleBook, 'locality'>, date: string): RulePack | undefined =>
  rulePackOn({ setting: settingOf(book), date, province: book.locality.code.slice(0, 2) });

/** The pack that a version is judged by: the one it names, else the one in force on the day of its meeting, or of the document. */
export function packOfVersion(
  book: Pick<RuleBook, 'locality' | 'updatedAt'>,
  version: RuleVersion,
): RulePack | undefined {
  const recorded = version.rulePackId === undefined ? undefined : rulePackById(version.rulePackId);
  const { meeting, adoptedOn, proposedOn, effectiveFrom } = version;
  const day = meeting?.heldOn ?? adoptedOn ?? effectiveFrom ?? proposedOn ?? book.updatedAt.slice(0, 10);
  return recorded ?? packOn(book, day);
}

/**
 * Defects of the way a version came about (LR-22) and where it fell short of the law in force (LR-23). A draft has not
 * come about yet and has none.
 */
export function passportFindings(book: Book, version: RuleVersion, path: Path): readonly Finding[] {
  const pack = packOfVersion(book, version);
  if (!pack || version.status === 'draft') return [];
  const passport: Passport = { book, version, pack, path };
  return [...meetingFindings(passport), ...paperFindings(passport), ...packFindings(passport)];
}

function meetingFindings(passport: Passport): readonly Finding[] {
  const { book, version, pack, path } = passport;
  const { meeting } = version;
  if (!meeting) return [note(passport, 'LR-22', 'B', 'no-meeting', 'hold-assembly')];
  const at: Path = [...path, 'meeting'];
  const rules = packFigures(pack.id)?.rules;
  const basis = basisOf(pack, rules?.article);
  const out: Finding[] = [];
  const delegated = rules?.delegable === true && meeting.body === 'residentRepAssembly';
  if (rules && meeting.body !== rules.body && !delegated) {
    const facts = { body: meeting.body, needed: rules.body, matter: 'charter-or-rules' };
    out.push(finding('wrong-body', 'warning', [...at, 'body'], facts, { basis, ref: 'LR-22' }));
  }
  const decision = adoptionOf(book, version);
  if (!decision) return out;
  const leg = decision.quorum.legs.find(({ met }) => !met);
  if (!decision.quorum.met && leg) {
    const { present, needed, base, short } = leg;
    const facts = { present, needed, base, short };
    out.push(finding('quorum-not-met', 'warning', at, facts, { basis: decision.basis, ref: 'LR-22' }));
  }
  // A body that the law does not know has no majority to miss.
  if (!decision.majority.met && decision.majority.needed > 0) {
    const { needed, base, short } = decision.majority;
    const facts = { for: meeting.votes.for, needed, base, short };
    out.push(finding('majority-not-met', 'warning', [...at, 'votes'], facts, { basis: decision.basis, ref: 'LR-22' }));
  }
  return [...out, ...noticeFindings(passport, at)];
}

function noticeFindings({ version: { meeting }, pack }: Passport, at: Path): readonly Finding[] {
  const notice = meeting && pack.assemblies[meeting.body as AssemblyBody]?.notice;
  if (!meeting?.noticedOn || !notice) return [];
  const days = daysBetween(meeting.noticedOn, meeting.heldOn);
  if (days >= notice.days) return [];
  const earliest = postingPeriod({ postedOn: meeting.noticedOn, days: notice.days, holidays: 'none' }).lastDay;
  const basis = daysBasis(pack, notice);
  const facts = { days, needed: notice.days, earliest };
  return [finding('notice-short', 'warning', [...at, 'noticedOn'], facts, { basis, ref: 'LR-22' })];
}

function paperFindings(passport: Passport): readonly Finding[] {
  const { version, pack, path } = passport;
  const out: Finding[] = [];
  const { review, meeting, filing, effectiveFrom, adoptedOn } = version;
  const by = (article?: string) => ({ basis: basisOf(pack, article), ref: 'LR-22' });
  if (!review)
    out.push(finding('review-missing', 'warning', path, { version: version.id }, { ...by(), basis: guidance(pack) }));
  else if (review.conclusion !== 'pass')
    // Known, not read: a draft that was sent back is not put to the vote.
    out.push({ ...note(passport, 'LR-22', 'B', 'review-not-passed', 'review-first'), basis: NOT_PUT_TO_VOTE });
  else if (meeting && review.signedOn > meeting.heldOn)
    out.push({ ...note(passport, 'LR-22', 'W', 'review-after-vote', 'review-first'), basis: GUIDANCE });
  if (pack.partyPreDiscussion !== undefined && version.partyDiscussedOn === undefined) {
    const facts = { matter: 'charter-or-rules' };
    out.push(finding('party-discussion-missing', 'warning', path, facts, by(pack.partyPreDiscussion)));
  }
  if (!filing) {
    const rules = packFigures(pack.id)?.rules;
    const filed = by(rules?.fileToArticle ?? rules?.article);
    out.push(finding('filing-missing', 'warning', path, { version: version.id }, filed));
  }
  const adopted = meeting?.heldOn ?? adoptedOn;
  if (effectiveFrom !== undefined && adopted !== undefined && effectiveFrom < adopted) {
    out.push(note(passport, 'LR-22', 'B', 'early-effect', 'effect-later'));
  }
  return out;
}

function packFindings(passport: Passport): readonly Finding[] {
  const { book, version, pack, path } = passport;
  const out: Finding[] = [...postingFindings(passport)];
  const held = version.meeting?.heldOn ?? version.adoptedOn;
  const then = held === undefined ? undefined : packOn(book, held);
  if (then && version.rulePackId !== undefined && national(then.id) !== national(version.rulePackId)) {
    const facts = { recorded: version.rulePackId, inForce: then.id };
    out.push(
      finding('pack-differs', 'warning', [...path, 'rulePackId'], facts, { basis: basisOf(then), ref: 'LR-23' }),
    );
  }
  const now = packOn(book, book.updatedAt.slice(0, 10));
  if (
    version.status === 'inForce' &&
    now &&
    national(now.id) !== national(pack.id) &&
    pack.effectiveFrom < now.effectiveFrom
  ) {
    out.push(note({ ...passport, pack: now }, 'LR-23', 'W', 'law-changed', 'review-again'));
  }
  return out;
}

function postingFindings({ version, pack, path }: Passport): readonly Finding[] {
  const least = pack.publicity?.minDays;
  const { posting } = version;
  if (!least) return [];
  const basis = daysBasis(pack, least);
  if (!posting) return [finding('posting-missing', 'warning', path, { stage: 'filing' }, { basis, ref: 'LR-23' })];
  const { postedOn, takenDownOn } = posting;
  const { lastDay } = postingPeriod({ postedOn, days: least.days });
  if (takenDownOn === undefined || takenDownOn >= lastDay) return [];
  const facts = { days: daysBetween(postedOn, takenDownOn), needed: least.days, until: lastDay };
  return [finding('posting-short', 'warning', [...path, 'posting'], facts, { basis, ref: 'LR-23' })];
}

const national = (id: string): string => id.split('+')[0] ?? id;

const basisOf = (pack: RulePack, article?: string): LegalBasis => ({
  pack: pack.id,
  law: pack.law,
  ...(article !== undefined && { article }),
  versionOn: pack.versionOn,
  confidence: 'T',
});

/** Review by the township is a requirement of policy, not of the statute. */
const guidance = (pack: RulePack): LegalBasis => ({ ...GUIDANCE, pack: pack.id });

function note(
  { book, version, pack, path }: Passport,
  lr: LrCode,
  level: RuleLevel,
  ground: RuleGround,
  suggestion: RuleSuggestion,
): Finding {
  const facts = { lr, level, ground, suggestion, targetId: version.id, ...nowhere };
  return hint(path, facts, reviewBasis(lr, pack, book.locality.kind));
}
