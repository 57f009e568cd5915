import { addWorkingDays } from '../dates/working-days.js';
import { addDays, daysBetween } from '../dates/day.js';
import type { Stage } from '../documents/consultation.js';
import type { DatedRule, StageRule } from './types.js';

/** The day on which a stage was over, as far as it was recorded. */
export const overOn = (stage: Stage | undefined): string | undefined =>
  stage && (stage.endedOn ?? stage.meeting?.heldOn ?? stage.startedOn);

/** The last day on which a stage is done in time; `undefined` where nothing counts its days or their start is not recorded. */
export function limitOf(
  recorded: readonly Stage[],
  stage: Stage | undefined,
  rule: StageRule | undefined,
): DatedRule | undefined {
  const within = rule?.within;
  if (!within) return undefined;
  const { after, count, working, basis } = within;
  const from = after === undefined ? stage?.startedOn : overOn(doneBefore(recorded, after));
  return from === undefined ? undefined : { on: (working ? addWorkingDays : addDays)(from, count), basis };
}

const doneBefore = (recorded: readonly Stage[], kind: Stage['kind']): Stage | undefined =>
  recorded
    .slice()
    .reverse()
    .find((stage) => stage.kind === kind && stage.status === 'done');

/** How long a stage that is over lasted, in whole days; `undefined` where its record lacks a day. */
export const lastedOf = ({ status, startedOn, endedOn }: Stage): number | undefined =>
  status !== 'done' || startedOn === undefined || endedOn === undefined ? undefined : daysBetween(startedOn, endedOn);
