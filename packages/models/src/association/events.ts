import { OWN_DEFAULT } from '../checks/basis.js';
import { finding, type Finding } from '../finding.js';
import type { EventType } from './facts.js';
import { eventCeilings, type EventCeiling } from './figures.js';
import type { EventReport } from './types.js';

const ceilingOf = ({ ceiling, perFurtherChild = 0 }: EventCeiling, { children = 1 }: EventReport): number =>
  ceiling + perFurtherChild * Math.max(0, children - 1);

/** What a reported event is asked to keep lower: advice only, and without the household. */
export function adviseOnEvent(
  event: EventReport,
  ceilings: readonly EventCeiling[] = eventCeilings,
): readonly Finding[] {
  return ceilings.flatMap((rule): Finding[] => {
    const found = event[rule.what];
    const ceiling = ceilingOf(rule, event);
    if (!rule.types.includes(event.type) || found === undefined || found <= ceiling) return [];
    const facts = { event: event.type, what: rule.what, found, ceiling };
    return [finding('event-over-ceiling', 'advice', [rule.what], facts, { basis: OWN_DEFAULT, ref: '2.5' }) as Finding];
  });
}

/** What may be published about reported events: how many there were, of which kind, and how many were over a ceiling. */
export interface EventSummary {
  readonly type: EventType;
  readonly events: number;
  readonly over: number;
  /** Of those over a ceiling, how many were called on. */
  readonly advised: number;
}

/** Reported events by kind, without anything that tells a household. Kinds without an event are left out. */
export function eventSummary(
  reports: readonly EventReport[],
  ceilings: readonly EventCeiling[] = eventCeilings,
): readonly EventSummary[] {
  return (['wedding', 'funeral', 'other'] as const).flatMap((type) => {
    const own = reports.filter((event) => event.type === type);
    const over = own.filter((event) => adviseOnEvent(event, ceilings).length > 0);
    const advised = over.filter(({ adviceGiven }) => adviceGiven !== undefined).length;
    return own.length === 0 ? [] : [{ type, events: own.length, over: over.length, advised }];
  });
}
