import { addDays } from '../dates/day.js';
import { limitOf } from './limits.js';
import { postingPeriod } from '../dates/periods.js';
import type { Consultation, Procedure, Stage } from '../documents/consultation.js';
import { procedures } from './data.js';
import {
  basisOf,
  bodyOf,
  hasProcedure,
  noticeOf,
  noticeRule,
  noticeWaived,
  packOfAct,
  type Proceeding,
} from './rules.js';
import type { DatedRule, MissingPart, ProcedureRule, StageRule, StageState, StageView } from './types.js';

/** A procedure as data. `undefined` for `custom`. */
export const procedure = (kind: Procedure['kind']): ProcedureRule | undefined =>
  procedures.find((p) => p.kind === kind);

/**
 * Where a consultation stands on a day: every stage of its procedure, recorded or expected, in order, with what its record
 * lacks, the first lawful day of what is to come, and how long a posting must stand.
 * @param onDate a calendar day of Asia/Shanghai
 */
export function stagesOf(
  document: Consultation,
  onDate: string,
): { readonly stages: readonly StageView[]; readonly next?: StageView } {
  if (!hasProcedure(document)) return { stages: [] };
  const { kind, stages: recorded } = document.procedure;
  const rules = procedure(kind)?.stages ?? [];
  const slots = together(recorded, rules, document.locality.code);
  const lastDone = slots.reduce((last, slot, at) => (slot.stage?.status === 'done' ? at : last), -1);
  const stages = slots.map((slot, at): StageView => {
    const state = stateOf(slot, at < lastDone);
    const until = untilOf(document, slot.stage);
    const earliest = state === 'upcoming' ? earliestOf(document, slot, slots[at - 1], onDate) : undefined;
    const isOpen = state === 'upcoming' || state === 'current';
    const latest = isOpen ? limitOf(recorded, slot.stage, slot.rule) : undefined;
    return {
      kind: slot.kind,
      state,
      ...(slot.stage && { stage: slot.stage }),
      ...(slot.rule && { rule: slot.rule }),
      missing: missingOf(document, slot, state, onDate),
      ...(earliest && { earliest }),
      ...(latest && { latest }),
      ...(until && { until }),
    };
  });
  const next = stages.find((view) => view.state === 'upcoming');
  return { stages, ...(next && { next }) };
}

interface Slot {
  readonly kind: Stage['kind'];
  readonly stage?: Stage;
  readonly rule?: StageRule;
}

/**
 * What is recorded, with what should be there put in behind its last recorded predecessor. Stages that may be left out in the
 * province are not put in.
 */
function together(recorded: readonly Stage[], rules: readonly StageRule[], areaCode: string): readonly Slot[] {
  const province = areaCode.slice(0, 2);
  const slots: Slot[] = recorded.map((stage) => {
    const rule = rules.find((r) => r.kind === stage.kind);
    return { kind: stage.kind, stage, ...(rule && { rule }) };
  });
  rules.forEach((rule, order) => {
    if ((rule.optional && !rule.requiredIn?.[province]) || slots.some((slot) => slot.kind === rule.kind)) return;
    const before = rules.slice(0, order).map((r) => r.kind);
    const after = slots.reduce((last, slot, at) => (before.includes(slot.kind) ? at : last), -1);
    slots.splice(after + 1, 0, { kind: rule.kind, rule });
  });
  return slots;
}

function stateOf({ stage }: Slot, passed: boolean): StageState {
  if (!stage) return passed ? 'missing' : 'upcoming';
  return stage.status;
}

function missingOf(document: Proceeding, slot: Slot, state: StageState, onDate: string): readonly MissingPart[] {
  const { stage, rule } = slot;
  if (!stage || (state !== 'done' && state !== 'current')) return [];
  const parts: (MissingPart | false)[] = [
    stage.startedOn === undefined && 'dates',
    state === 'done' && rule?.votes === true && !stage.meeting && !document.result && 'meeting',
    rule?.votes === true && noticeNeeded(document, stage, onDate) && !noticeOf(document, stage) && 'notice',
    state === 'done' && rule?.votes === true && !!stage.meeting && !stage.meeting.votes && !document.result && 'votes',
    state === 'done' && !!stage.meeting && !stage.meeting.minutes && 'minutes',
    rule?.posted === true && !stage.posting && 'posting',
    state === 'done' && !!stage.posting && stage.posting.takenDownOn === undefined && 'taken-down',
  ];
  return parts.filter((part): part is MissingPart => part !== false);
}

function noticeNeeded(document: Proceeding, stage: Stage, onDate: string): boolean {
  const body = bodyOf(document, stage);
  const rule = body && noticeRule(document, body, stage.startedOn ?? onDate);
  return rule !== undefined && rule[0].confidence !== 'D';
}

/** The last day that a posting must stand, by the rule of the day it was put up. */
function untilOf(document: Consultation, stage: Stage | undefined): DatedRule | undefined {
  const posting = stage?.posting;
  if (!posting) return undefined;
  const pack = packOfAct(document, posting.postedOn);
  const rule = pack?.publicity?.minDays;
  if (!rule) return undefined;
  const { lastDay } = postingPeriod({ postedOn: posting.postedOn, days: rule.days });
  return { on: lastDay, basis: basisOf(pack, rule) };
}

/** A vote waits for its notice; a stage behind one that should last waits until it has. */
function earliestOf(
  document: Proceeding,
  slot: Slot,
  previous: Slot | undefined,
  onDate: string,
): DatedRule | undefined {
  if (slot.rule?.votes) return earliestVote(document, slot.stage, onDate);
  const days = previous?.rule?.days;
  const { startedOn, status } = previous?.stage ?? {};
  if (!days || startedOn === undefined || status === 'done') return undefined;
  const basis = { law: '', confidence: days.confidence };
  return { on: later(addDays(startedOn, days.count), onDate), basis };
}

function earliestVote(document: Proceeding, stage: Stage | undefined, onDate: string): DatedRule | undefined {
  const body = bodyOf(document, stage);
  const noticed = noticeOf(document, stage)?.postedOn ?? onDate;
  const found = body && noticeRule(document, body, noticed);
  if (!found) return undefined;
  const [rule, basis] = found;
  const on = noticeWaived(document, rule) ? noticed : addDays(noticed, rule.days);
  return { on: later(on, onDate), basis };
}

const later = (a: string, b: string): string => (a > b ? a : b);
