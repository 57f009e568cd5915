import { diffText, readsDifferently } from './text-diff.js';
import type { Segment } from './tokens.js';
import type { Change, Difference, FieldChange, Numbered, Place, TextOp } from './types.js';

/** One that stands in both versions. */
export interface Both<T> {
  readonly a: T;
  readonly b: T;
  readonly before: Place;
  readonly after: Place;
  readonly matched: 'id' | 'text';
  readonly moved: boolean;
}

/** Keys that are words or order, not details. */
const WORDS = ['id', 'no', 'title', 'text', 'articles', 'clauses', 'items'];

type Loose = Readonly<Record<string, unknown>>;

/**
 * Compares one that stands in both versions, its children apart.
 * @param inner whether its children read differently, or only differ in spelling or details
 */
export function compareNode<T extends Numbered>(
  { a, b, before, after, matched, moved }: Both<T>,
  segment: Segment | undefined,
  inner?: readonly Change[],
): Difference<T> {
  const title = wordsOf(a, b, 'title', segment);
  const text = wordsOf(a, b, 'text', segment);
  const fields = fieldsOf(a as unknown as Loose, b as unknown as Loose);
  const reads = [title, text].some((ops) => ops !== undefined && readsDifferently(ops));
  const spelled = [title, text].some((ops) => ops !== undefined && !readsDifferently(ops));
  const titled = fields.some(({ key }) => key === 'title');
  const changes: Change[] = [];
  if (moved) changes.push('moved');
  if (a.no !== b.no) changes.push('renumbered');
  if (reads || titled || inner?.includes('edited')) changes.push('edited');
  else if (spelled || inner?.includes('respelled')) changes.push('respelled');
  if (fields.some(({ key }) => key !== 'title') || inner?.includes('details')) changes.push('details');
  return { id: b.id, changes, before, after, matched, ...(title && { title }), ...(text && { text }), fields };
}

/** What changes in children means for what holds them: any difference in the list itself is an edit. */
export function innerChanges(children: readonly Difference<unknown>[]): readonly Change[] {
  const all = new Set(children.flatMap(({ changes }) => changes));
  const edited = (['edited', 'added', 'removed', 'moved'] as const).some((change) => all.has(change));
  return [
    ...(edited ? (['edited'] as const) : []),
    ...(all.has('respelled') ? (['respelled'] as const) : []),
    ...(all.has('details') || all.has('renumbered') ? (['details'] as const) : []),
  ];
}

export const addedNode = <T extends Numbered>(whole: T, after: Place): Difference<T> => ({
  id: whole.id,
  changes: ['added'],
  after,
  fields: [],
  whole,
});

export const removedNode = <T extends Numbered>(whole: T, before: Place): Difference<T> => ({
  id: whole.id,
  changes: ['removed'],
  before,
  fields: [],
  whole,
});

function wordsOf(a: unknown, b: unknown, key: 'title' | 'text', segment?: Segment): readonly TextOp[] | undefined {
  const before = (a as Loose)[key];
  const after = (b as Loose)[key];
  if (typeof before !== 'string' || typeof after !== 'string' || before === after) return undefined;
  return diffText(before, after, segment);
}

function fieldsOf(a: Loose, b: Loose): readonly FieldChange[] {
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
  return Array.from(keys).flatMap((key) => {
    const before = valueOf(a, key);
    const after = valueOf(b, key);
    const words = key === 'title' || key === 'text' ? typeof before === typeof after : WORDS.includes(key);
    if (words || same(before, after)) return [];
    return [{ key, ...(before !== undefined && { before }), ...(after !== undefined && { after }) }];
  });
}

const own = Object.prototype.hasOwnProperty;
const valueOf = (from: Loose, key: string): unknown => (own.call(from, key) ? from[key] : undefined);

/** Whether two JSON values are the same; the order of keys does not matter. */
function same(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => own.call(b, key) && same((a as Loose)[key], (b as Loose)[key]))
  );
}
