import { UNCLEAN } from '../../text/bad-text.js';
import { isRealDay } from '../../text/calendar.js';

/**
 * Whether a value is surely right. A predicate may refuse what `read` would still accept (a key that no schema names, an
 * unusual mask, a leap day); it never accepts what `read` refuses. Never throws on plain data.
 */
export interface Predicate {
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- the value is what is being found out
  (value: any): boolean;
  /** What it asks for, where more than a yes or no is asked of it. */
  readonly asks?: Asked;
}

export type Fields = Readonly<Record<string, Predicate>>;

/** What the schema behind a predicate asks for; `explainShape` names by it what is wrong. */
export interface Asked {
  /** An object: fields that must be there, and fields that may. */
  readonly needed?: Fields;
  readonly free?: Fields;
  /** A list: its items, and how many at most. With `most` alone: a text, and how many characters at most. */
  readonly item?: Predicate;
  readonly most?: number;
  /** A list of as many items. */
  readonly items?: readonly Predicate[];
  /** One of a few words. */
  readonly all?: readonly string[];
  /** A whole number between two. */
  readonly least?: number;
  readonly top?: number;
  /** A text of a form. */
  readonly form?: RegExp;
}

const asking = (asks: Asked, is: Predicate): Predicate => Object.assign(is, { asks });

/** An object with every key of `needed` and no key that neither list names. */
export function shape(needed: Fields, free: Fields = {}): Predicate {
  const needs = Object.keys(needed).length;
  const fields = new Map(Object.entries({ ...free, ...needed }));
  return asking({ needed, free }, (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
    let found = 0;
    for (const name of Object.keys(value)) {
      const is = fields.get(name);
      const held = value[name] as unknown;
      if (!is || !(is(held) || (held === undefined && name in free))) return false;
      if (name in needed) found += 1;
    }
    return found === needs;
  });
}

/** At most `most` items, each of which fits. */
export const list = (most: number, item: Predicate): Predicate =>
  asking({ most, item }, (value) => {
    if (!Array.isArray(value) || value.length > most || Object.prototype.hasOwnProperty.call(value, 'constructor'))
      return false;
    // `every` would pass over holes.
    for (const one of value) if (!item(one)) return false;
    return true;
  });

/** As many items as there are predicates, each of which fits its own. */
export const tuple = (...items: readonly Predicate[]): Predicate =>
  asking(
    { items },
    (value) =>
      list(items.length, () => true)(value) && value.length === items.length && items.every((is, at) => is(value[at])),
  );

/** One of a few words. */
export const one = (words: string): Predicate => {
  const all = words.split(' ');
  return asking({ all }, (value) => all.includes(value as string));
};

/** A safe integer from `least` to `most`. */
export const whole = (least: number, top = Number.MAX_SAFE_INTEGER): Predicate =>
  asking({ least, top }, (value) => Number.isSafeInteger(value) && value >= least && value <= top);

export const bool: Predicate = (value) => typeof value === 'boolean';

/** A string of a form that fixes every character. */
export const like = (form: RegExp): Predicate =>
  asking({ form }, (value) => typeof value === 'string' && form.test(value));

/** A code of at most `most` characters without control characters, turned direction or half a surrogate pair. */
export const code = (most: number): Predicate =>
  asking(
    { most },
    (value) => typeof value === 'string' && value.length > 0 && value.length <= most && !UNCLEAN.test(value),
  );

/** Eighteen digits, each at most one separator from the next, in either width: it could be an identification number. */
const LONG_NUMBER = /[0-9０-９](?:[ \u00a0\u3000\t·－-]?[0-9０-９]){16}/;
const DAY_LIKE = /^\d{4}-\d\d-\d\d(?:T|$)/;

/** Words for people: clean, no number that could identify somebody, and a real day where it is written as one. */
export const text = (most: number): Predicate => {
  const isCode = code(most);
  return asking(
    { most },
    (value) => isCode(value) && !LONG_NUMBER.test(value) && (!DAY_LIKE.test(value) || isRealDay(value)),
  );
};

/** A person in the commonest masked forms: 张*, 林**, 欧阳*. */
export const masked: Predicate = /* @__PURE__ */ asking(
  { most: 40 },
  /* @__PURE__ */ like(/^(?:\p{L}|欧阳|上官|司马|诸葛|皇甫|夏侯|令狐|慕容)\*{1,2}$/u),
);

/** A calendar date or an instant of a form, that exists. */
export const dayOf = (form: RegExp): Predicate => {
  // A ledger names the same few hundred days a hundred thousand times.
  const known = new Set<unknown>();
  return asking({ form }, (value) => {
    if (known.has(value)) return true;
    const is = typeof value === 'string' && form.test(value) && isRealDay(value);
    if (is && known.size < 999) known.add(value);
    return is;
  });
};

/** An address that `safeUrl` lets pass: https, http, or a path. */
export const link: Predicate = /* @__PURE__ */ asking(
  { most: 2048 },
  /* @__PURE__ */ like(
    /^(?:(?:https?:\/\/[\w.-]+(?::\d+)?|[\w.~%-]+)(?:[/?#][\w./?#%&=+~,;@!$'()*\p{L}-]*)?|[?#][\w./?#%&=+~,;@!$'()*\p{L}-]*|\/(?:[\w.?#%&=+~,;@!$'()*\p{L}-][\w./?#%&=+~,;@!$'()*\p{L}-]*)?)$/u,
  ),
);
