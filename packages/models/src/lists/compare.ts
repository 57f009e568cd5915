import type { Funding, TaskItem, TaskList } from '../documents/index.js';
import { likeness, NameFinder, shapeOf } from './likeness.js';
import { comparable } from './match-text.js';

/** In what an item of the local lists differs from the model. */
export type ItemChange = 'list' | 'name' | 'department' | 'funding' | 'basis' | 'timeLimitDays';

export interface ComparedItem {
  readonly model: TaskItem;
  readonly local: TaskItem;
  /** How they were found to be the same. */
  readonly by: 'code' | 'id' | 'name';
  /** 1 for the same name, less for a name that is only alike. */
  readonly likeness: number;
  readonly changes: readonly ItemChange[];
}

export interface ListComparison {
  /** In the local lists only. */
  readonly added: readonly TaskItem[];
  /** In the model only. */
  readonly missing: readonly TaskItem[];
  readonly changed: readonly ComparedItem[];
  readonly same: readonly ComparedItem[];
}

/** Names this much alike are one duty; with the same code or id less is enough, since both may be renumbered. */
const ALIKE = 0.6;
const ALIKE_WITH_CODE = 0.3;

/**
 * Compares local lists with a model, for example of the county: items are matched by code, then id, where the names have
 * something in common, then by the most alike name. Removed items do not count.
 */
export function compareLists(model: TaskList, local: TaskList): ListComparison {
  const from = model.items.filter(({ status }) => status !== 'removed');
  const to = local.items.filter(({ status }) => status !== 'removed');
  const pairsFound = matchItems(from, to);
  const compared = pairsFound.map(({ a, b, by, alike }): ComparedItem => ({
    model: a,
    local: b,
    by,
    likeness: alike,
    changes: changesOf(a, b, model, local),
  }));
  const matched = new Set<TaskItem>(pairsFound.flatMap(({ a, b }) => [a, b]));
  return {
    added: to.filter((item) => !matched.has(item)),
    missing: from.filter((item) => !matched.has(item)),
    changed: compared.filter(({ changes }) => changes.length > 0),
    same: compared.filter(({ changes }) => changes.length === 0),
  };
}

interface Match {
  readonly a: TaskItem;
  readonly b: TaskItem;
  readonly by: ComparedItem['by'];
  readonly alike: number;
}

/** In the order of the model. */
function matchItems(from: readonly TaskItem[], to: readonly TaskItem[]): readonly Match[] {
  const found = new Map<TaskItem, Match>();
  const taken = new Set<TaskItem>();
  const take = (match: Match): void => {
    if (found.has(match.a) || taken.has(match.b)) return;
    found.set(match.a, match);
    taken.add(match.b);
  };
  for (const by of ['code', 'id'] as const) matchByKey(from, to, by).forEach(take);
  matchByName(
    from.filter((item) => !found.has(item)),
    to.filter((item) => !taken.has(item)),
  ).forEach(take);
  return from.flatMap((item) => found.get(item) ?? []);
}

function matchByKey(from: readonly TaskItem[], to: readonly TaskItem[], by: 'code' | 'id'): readonly Match[] {
  const known = new Map<string, TaskItem>();
  for (const item of to) if (!known.has(comparable(item[by]))) known.set(comparable(item[by]), item);
  return from.flatMap((a) => {
    const b = known.get(comparable(a[by]));
    const alike = b ? likeness(shapeOf(a.name), shapeOf(b.name)) : 0;
    return b && alike >= ALIKE_WITH_CODE ? [{ a, b, by, alike }] : [];
  });
}

/** Best pairs first, so that a good match is not lost to a fair one. */
function matchByName(from: readonly TaskItem[], to: readonly TaskItem[]): readonly Match[] {
  const finder = new NameFinder(to.map(({ name }) => name));
  return from
    .flatMap((a) => {
      const shape = shapeOf(a.name);
      return [...finder.near(shape)].flatMap((at): Match[] => {
        const [b, other] = [to[at], finder.shapes[at]];
        const alike = other ? likeness(shape, other) : 0;
        return b && alike >= ALIKE ? [{ a, b, by: 'name', alike }] : [];
      });
    })
    .sort((one, other) => other.alike - one.alike);
}

function changesOf(a: TaskItem, b: TaskItem, model: TaskList, local: TaskList): readonly ItemChange[] {
  const changes: ItemChange[] = [];
  if (a.list !== b.list) changes.push('list');
  if (comparable(a.name) !== comparable(b.name)) changes.push('name');
  if (!isSameOffice(officeOf(a, model), officeOf(b, local))) changes.push('department');
  if (fundingKey(a.funding) !== fundingKey(b.funding)) changes.push('funding');
  if (basisKey(a) !== basisKey(b)) changes.push('basis');
  if (a.timeLimitDays !== b.timeLimitDays) changes.push('timeLimitDays');
  return changes;
}

const officeOf = ({ department }: TaskItem, { departments }: TaskList): string =>
  comparable(departments.find(({ id }) => id === department)?.name ?? '');

/** 司法所 of a model is the 清溪镇司法所 of a village. */
const isSameOffice = (a: string, b: string): boolean =>
  a === b || (a !== '' && b.endsWith(a)) || (b !== '' && a.endsWith(b));

const fundingKey = (funding: Funding | undefined): string | undefined =>
  funding && JSON.stringify([funding.source, funding.amount?.fen, funding.per, funding.inKind, funding.noCostReason]);

const basisKey = ({ basis = [] }: TaskItem): string =>
  JSON.stringify(basis.map(({ law, article }) => JSON.stringify([comparable(law), article])).sort());
