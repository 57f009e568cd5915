import type { Body, CountMode, Votes } from '../documents/consultation.js';
import type { Path } from '../finding.js';
import type { Outcome } from './types.js';

type Recusals = readonly { readonly count: number; readonly votes: boolean }[];

/** A meeting as documents record it; one for each of its motions. */
export interface FoundMeeting {
  readonly path: Path;
  readonly title?: string;
  readonly body: Body;
  readonly mode: CountMode;
  readonly heldOn: string;
  readonly base: number;
  readonly present: number;
  readonly votes?: Votes;
  readonly otherMode?: { readonly mode: CountMode; readonly base: number; readonly present: number };
  readonly adjustments?: readonly { readonly kind: string; readonly count: number }[];
  readonly recusals?: Recusals;
  readonly recorded?: Outcome;
}

interface Motion {
  readonly text?: string;
  readonly votes?: Votes;
  readonly recusals?: Recusals;
  readonly outcome?: Outcome;
}

type Recorded = Omit<FoundMeeting, 'path' | 'title'> & { readonly motions?: readonly Motion[] };

/** Deeper than any document of ours. */
const MAX_DEPTH = 32;

const isMeeting = (value: Partial<Recorded>): value is Recorded =>
  typeof value.body === 'string' &&
  typeof value.mode === 'string' &&
  typeof value.heldOn === 'string' &&
  typeof value.base === 'number' &&
  typeof value.present === 'number';

/** Every meeting that counted somebody in a document whose shape is right, wherever it stands, in the order of the text. */
export function findMeetings(document: object): readonly FoundMeeting[] {
  const found: FoundMeeting[] = [];
  const visit = (value: unknown, path: Path, title: string | undefined): void => {
    if (typeof value !== 'object' || value === null || path.length > MAX_DEPTH) return;
    if (Array.isArray(value)) return value.forEach((item, at) => visit(item, [...path, at], title));
    const named = nameOf(value) ?? title;
    if (isMeeting(value)) return void found.push(...motionsOf(value, path, named));
    for (const key of Object.keys(value)) visit((value as Record<string, unknown>)[key], [...path, key], named);
  };
  visit(document, [], undefined);
  return found;
}

function nameOf(value: { title?: unknown; label?: unknown }): string | undefined {
  if (typeof value.title === 'string') return value.title;
  return typeof value.label === 'string' ? value.label : undefined;
}

/** Minutes have several motions and one attendance; a stage or a version has one vote. */
function motionsOf(meeting: Recorded, path: Path, title: string | undefined): readonly FoundMeeting[] {
  const { motions, ...attended } = meeting;
  if (!Array.isArray(motions)) return [{ ...attended, path, ...(title !== undefined && { title }) }];
  return (motions as readonly Motion[]).map(({ text, votes, recusals, outcome }, at) => ({
    ...attended,
    path: [...path, 'motions', at],
    ...(text !== undefined && { title: text }),
    ...(votes && { votes }),
    ...(recusals && { recusals }),
    ...(outcome && { recorded: outcome }),
  }));
}
