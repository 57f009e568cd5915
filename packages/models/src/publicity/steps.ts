import { OWN_DEFAULT } from '../checks/basis.js';
import { startOf } from '../checks/notice/days.js';
import { postingDays } from '../checks/notice/rules.js';
import { postingPeriod } from '../dates/periods.js';
import type { Notice } from '../documents/notice.js';
import type { LegalBasis } from '../finding.js';
import { rulePackOn } from '../packs/index.js';
import { findPrivateData } from '../privacy/find.js';
import { basisOf } from '../procedures/rules.js';
import type { DatedRule } from '../procedures/types.js';
import { provinceRules } from './provinces.js';

/** Steps of publishing village or community affairs (P19), from the plan to the archive. */
export type PublicationStep =
  'plan' | 'review' | 'approve' | 'mask' | 'post' | 'answer' | 'correct' | 'take-down' | 'archive';

export type PublicationActor = 'committee' | 'supervision' | 'party-and-committee';

export interface PublicationRule {
  readonly step: PublicationStep;
  readonly actor: PublicationActor;
  /** What may follow. A correction of the matter goes back to the board, and its days count anew. */
  readonly next: readonly PublicationStep[];
}

/** The way of a publication as data (domain 5.3). `answer` and `correct` come only where somebody asks or something is wrong. */
export const publicationSteps: readonly PublicationRule[] = [
  { step: 'plan', actor: 'committee', next: ['review'] },
  { step: 'review', actor: 'supervision', next: ['approve', 'plan'] },
  { step: 'approve', actor: 'party-and-committee', next: ['mask', 'plan'] },
  { step: 'mask', actor: 'committee', next: ['post'] },
  { step: 'post', actor: 'committee', next: ['answer', 'correct', 'take-down'] },
  { step: 'answer', actor: 'committee', next: ['correct', 'take-down'] },
  { step: 'correct', actor: 'committee', next: ['post'] },
  { step: 'take-down', actor: 'committee', next: ['archive'] },
  { step: 'archive', actor: 'committee', next: [] },
];

export interface PublicationView {
  readonly step: PublicationStep;
  readonly actor: PublicationActor;
  /** `missing`: a later step is done and this one is not on record. `open`: begun, and not finished. */
  readonly state: 'done' | 'open' | 'ahead' | 'missing';
  readonly on?: string;
  readonly basis: LegalBasis;
}

export interface Publication {
  /** In order; `answer` and `correct` only where there was a question or a correction. */
  readonly steps: readonly PublicationView[];
  /** The first step that is open, missing or to come. */
  readonly next?: PublicationStep;
  /** The last day it must stand, counted from the last correction of the matter. */
  readonly standsUntil?: DatedRule;
}

type Known = Pick<PublicationView, 'state' | 'on'>;

/**
 * Where a notice stands in its way from the plan to the archive.
 * @param onDate a calendar day of Asia/Shanghai
 */
export function publicationOf(document: Notice, onDate: string): Publication {
  const facts = factsOf(document, onDate);
  const present = publicationSteps.filter(({ step }) => facts[step] !== undefined);
  const lastDone = present.reduce((last, { step }, at) => (facts[step]?.state === 'done' ? at : last), -1);
  const steps = present.map(({ step, actor }, at): PublicationView => {
    const { state, on } = facts[step] as Known;
    const passed = state === 'ahead' && at < lastDone;
    const basis = basisOfStep(document, step);
    return { step, actor, state: passed ? 'missing' : state, ...(on !== undefined && { on }), basis };
  });
  const next = steps.find(({ state }) => state !== 'done')?.step;
  const standsUntil = untilOf(document);
  return { steps, ...(next && { next }), ...(standsUntil && { standsUntil }) };
}

const done = (on: string): Known => ({ state: 'done', on });
const ahead: Known = { state: 'ahead' };
const signed = (by: { signedOn: string } | undefined, onDate: string): Known =>
  by && by.signedOn <= onDate ? done(by.signedOn) : ahead;

function factsOf(document: Notice, onDate: string): Readonly<Partial<Record<PublicationStep, Known>>> {
  const { posting, status, review, approval } = document;
  const inquiries = (document.inquiries ?? []).filter(({ on }) => on <= onDate);
  const corrections = (document.corrections ?? []).filter(({ on }) => on <= onDate);
  const isPosted = status !== 'planned' && posting.postedFrom <= onDate;
  const clean = !findPrivateData(document).some(({ severity }) => severity === 'error');
  const down = posting.takenDownOn ?? (status === 'planned' ? undefined : posting.postedTo);
  const isDown = down !== undefined && down < onDate;
  return {
    plan: { state: 'done' },
    review: signed(review, onDate),
    approve: signed(approval, onDate),
    mask: isPosted ? { state: clean ? 'done' : 'open' } : ahead,
    post: isPosted ? done(posting.postedFrom) : ahead,
    ...(inquiries.length > 0 && { answer: answersOf(inquiries) }),
    ...(corrections.length > 0 && {
      correct: done(
        corrections
          .map(({ on }) => on)
          .sort()
          .reverse()[0] as string,
      ),
    }),
    'take-down': isDown ? done(down) : isPosted ? { state: 'open' } : ahead,
    archive: status === 'archived' ? { state: 'done' } : ahead,
  };
}

function answersOf(inquiries: readonly NonNullable<Notice['inquiries']>[number][]): Known {
  const replied = inquiries.map(({ repliedOn }) => repliedOn);
  const days = replied.filter((on): on is string => on !== undefined).sort();
  return days.length === replied.length ? done(days[days.length - 1] as string) : { state: 'open' };
}

/** Sign-offs rest on the rules of the province, corrections too; the law itself speaks of the board alone. */
function basisOfStep({ setting, locality, posting }: Notice, step: PublicationStep): LegalBasis {
  const { steps, again } = provinceRules(setting, locality.code);
  if (step === 'plan' || step === 'review' || step === 'approve') return steps ?? OWN_DEFAULT;
  if (step === 'correct') return again ?? OWN_DEFAULT;
  if (step === 'mask') return { law: '个人信息保护法', article: '25', versionOn: '2021-08-20', confidence: 'T' };
  if (step !== 'post') return OWN_DEFAULT;
  const pack = rulePackOn({ setting, date: posting.postedFrom, province: locality.code });
  if (!pack?.publicity) return OWN_DEFAULT;
  return { pack: pack.id, law: pack.law, article: pack.publicity.article, versionOn: pack.versionOn, confidence: 'T' };
}

function untilOf(document: Notice): DatedRule | undefined {
  const { setting, locality, kind } = document;
  const from = startOf(document);
  const pack = rulePackOn({ setting, date: from, province: locality.code });
  const rule = postingDays(kind, pack);
  if (!rule) return undefined;
  const { lastDay } = postingPeriod({ postedOn: from, days: rule.days });
  return { on: lastDay, basis: pack && rule.confidence !== 'D' ? basisOf(pack, rule) : OWN_DEFAULT };
}
