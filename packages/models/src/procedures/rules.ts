import { OWN_DEFAULT } from '../checks/basis.js';
import { dayInShanghai } from '../dates/day.js';
import { settingOf } from '../decide/outcome.js';
import type { Body, Consultation, Procedure, Stage } from '../documents/consultation.js';
import type { LegalBasis } from '../finding.js';
import { rulePackOn } from '../packs/index.js';
import type { Days, NoticeRule, RulePack } from '../packs/types.js';

/** National law names no notice for representatives: three days are our default and are never shown as law. */
const DEFAULT_NOTICE: NoticeRule = { days: 3, special: true, confidence: 'D' };

/** Where an act belongs: which law, and which province. */
export type Place = Pick<Consultation, 'setting' | 'locality'>;

/** The pack that governs an act of this document on its day. */
export function packOfAct(document: Place, date: string, body?: Body): RulePack | undefined {
  const setting = body ? settingOf(body, document.setting) : document.setting;
  return rulePackOn({ setting, date, province: document.locality.code });
}

/** Notice that a body needs on a day; a default for representatives; `undefined` where nothing asks for one. */
export function noticeRule(document: Place, body: Body, date: string): [NoticeRule, LegalBasis] | undefined {
  const pack = packOfAct(document, date, body);
  if (!pack || body === 'ownersDecision' || body === 'election' || body === 'recall') return undefined;
  const rule = pack.assemblies[body]?.notice;
  const representatives = body === 'villageRepAssembly' || body === 'residentRepAssembly';
  if (rule) return [rule, basisOf(pack, rule)];
  return representatives ? [DEFAULT_NOTICE, basisOf(pack, DEFAULT_NOTICE)] : undefined;
}

/** A local figure names its own law and version; a default of ours rests on no law. */
export function basisOf(pack: RulePack, { law, article, versionOn, confidence }: Days): LegalBasis {
  if (confidence === 'D') return OWN_DEFAULT;
  const version = law === undefined ? pack.versionOn : versionOn;
  return {
    pack: pack.id,
    law: law ?? pack.law,
    ...(article !== undefined && { article }),
    ...(version !== undefined && { versionOn: version }),
    confidence,
  };
}

/** A consultation that records its procedure. */
export type Proceeding = Consultation & { readonly procedure: Procedure };

export const hasProcedure = (document: Consultation): document is Proceeding => document.procedure !== undefined;

/** The body that votes in a stage. */
export const bodyOf = (document: Consultation, stage: Stage | undefined): Body | undefined =>
  stage?.meeting?.body ?? document.decidingBody;

/** The day of the vote: held, begun, recorded, or opened. */
export function voteDay({ result, period }: Consultation, { meeting, startedOn }: Stage): string | undefined {
  return meeting?.heldOn ?? startedOn ?? result?.heldOn ?? (period && dayInShanghai(period.opensAt));
}

/** The notice of a vote: its own, or that of the last stage of notice before it. */
export function noticeOf({ procedure: { stages } }: Proceeding, stage: Stage | undefined): Stage['notice'] {
  if (stage?.notice) return stage.notice;
  const end = stage ? stages.indexOf(stage) : stages.length;
  return stages
    .slice(0, end)
    .reverse()
    .find((s) => s.notice && (s.kind === 'notice' || s.kind === 'resolve'))?.notice;
}

/** Short notice is lawful where the law knows the exception and the reasons are recorded. */
export const noticeWaived = ({ procedure }: Proceeding, rule: NoticeRule): boolean =>
  rule.special && procedure.urgent !== undefined;
