import fc from 'fast-check';
import type { AnyDocument } from '@cunju/models';
import { copy } from './valid.js';

type Place = readonly (string | number)[];

/** Every place in a value, the root apart. */
export function places(value: unknown, at: Place = []): Place[] {
  if (typeof value !== 'object' || value === null) return at.length ? [at] : [];
  const inside = Object.entries(value).flatMap(([key, child]) =>
    places(child, [...at, Array.isArray(value) ? Number(key) : key]),
  );
  return at.length ? [at, ...inside] : inside;
}

const put = fc.oneof(
  fc.constantFrom<unknown>(
    undefined,
    null,
    '',
    0,
    -1,
    1,
    1.5,
    NaN,
    2 ** 53,
    true,
    [],
    {},
    'x',
    '😀'.repeat(100),
    '长'.repeat(201),
  ),
  fc.constantFrom<unknown>(
    '2026-02-30',
    '2026-12-01',
    '2026-11-01T25:00:00Z',
    '张三',
    '张*',
    'a b',
    'village',
    'javascript:alert(1)',
  ),
  fc.constantFrom<unknown>('\u0000', '\u202e', '\ud800', '431322199001011239', [1, [2, [3]]], {
    __proto__: null,
    a: 1,
  }),
  fc.string(),
  fc.integer(),
  fc.string({ unit: 'binary', maxLength: 220 }),
);

const change = (count: number) =>
  fc.record({
    place: fc.nat(count - 1),
    what: fc.constantFrom('put', 'put', 'remove', 'add', 'twice', 'swap'),
    value: put,
    other: fc.nat(count - 1),
    key: fc.constantFrom('extra', 'note', 'title', '身份证号', 'constructor', 'maskedName', 'href'),
  });

const parentOf = (root: unknown, place: Place): Record<string | number, unknown> =>
  place.slice(0, -1).reduce<never>((value, key) => value[key as never], root as never);

/** A value of its own, so that no document holds a part twice or itself. */
const fresh = (value: unknown): unknown =>
  typeof value === 'object' && value !== null ? (JSON.parse(JSON.stringify(value)) as unknown) : value;

/** The document with one to three places put to another value, taken away, doubled, exchanged or added to. */
export function mutated(document: AnyDocument): fc.Arbitrary<unknown> {
  const all = places(copy(document));
  return fc.array(change(all.length), { minLength: 1, maxLength: 3 }).map((changes) => {
    const root = copy(document) as unknown;
    for (const { place, what, value, other, key } of changes) {
      try {
        const [at, from] = [all[place] as Place, all[other] as Place];
        const parent = parentOf(root, at);
        const last = at[at.length - 1] as string;
        if (what === 'put') parent[last] = fresh(value);
        else if (what === 'remove') delete parent[last];
        else if (what === 'add') (parent[last] as Record<string, unknown>)[key] = fresh(value);
        else if (what === 'twice' && Array.isArray(parent)) parent.push(parent[last as never]);
        else if (what === 'swap') parent[last] = fresh(parentOf(root, from)[from[from.length - 1] as string]);
      } catch {
        // An earlier change took the place away.
      }
    }
    return root;
  });
}
