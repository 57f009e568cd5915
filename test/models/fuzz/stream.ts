import type { AnyDocument, DocumentType } from '@cunju/models';
import { places } from '../read/mutate.js';
import { copy } from '../read/valid.js';
import { hugeValue, oddValue } from './odd-values.js';
import type { Random } from './random.js';

/** What is handed to `read`, and as which type. */
export interface Handed {
  readonly type: DocumentType;
  readonly input: unknown;
}

type Holder = Record<string | number, unknown>;
type Samples = Readonly<Record<DocumentType, AnyDocument>>;

const KEYS = ['extra', 'note', 'title', '身份证号', 'constructor', 'maskedName', 'href', 'id', 'toString', 'then'];

function holderOf(root: unknown, place: readonly (string | number)[]): Holder | undefined {
  let value: unknown = root;
  for (const key of place.slice(0, -1)) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = (value as Holder)[key];
  }
  return typeof value === 'object' && value !== null ? (value as Holder) : undefined;
}

function changeOnce(root: unknown, all: readonly (readonly (string | number)[])[], random: Random): void {
  const place = random.pick(all);
  const holder = holderOf(root, place);
  const last = place[place.length - 1] as string;
  if (!holder) return;
  const other = random.pick(all);
  const from = holderOf(root, other)?.[other[other.length - 1] as string];
  switch (random.below(6)) {
    case 0:
      delete holder[last];
      return;
    case 1:
      if (typeof from !== 'object') holder[last] = from;
      return;
    case 2:
      if (Array.isArray(holder)) holder.push(JSON.parse(JSON.stringify(holder[last as never] ?? null)));
      return;
    case 3:
      Object.defineProperty(holder, random.pick(KEYS), {
        value: random.chance(0.5) ? 'x' : oddValue(random),
        enumerable: random.chance(0.9),
        configurable: true,
        writable: true,
      });
      return;
    case 4:
      if (typeof holder[last] === 'number') holder[last] = random.pick([0, 1, 2, 50, 1e6, -1, 1.5]);
      else if (typeof holder[last] === 'string')
        holder[last] = `${holder[last]}${random.pick(['', ' ', '*', '\ud800', '。', '9'])}`;
      return;
    default:
      holder[last] = oddValue(random);
  }
}

/** A valid document with one to four places changed. */
export function changedDocument(document: AnyDocument, random: Random): unknown {
  const root: unknown = copy(document);
  const all = places(root);
  for (let left = 1 + random.below(4); left > 0; left--) {
    try {
      changeOnce(root, all, random);
    } catch {
      // What an earlier change put there lets nothing be changed in it.
    }
  }
  return root;
}

function textOf(value: unknown): string {
  try {
    return JSON.stringify(value) ?? '';
  } catch {
    return '{"type":';
  }
}

const JSON_PARTS = [
  '{',
  '}',
  '[',
  ']',
  '"',
  ',',
  ':',
  '\\',
  '\\u',
  '\\ud800',
  '“',
  '，',
  '\u0000',
  'null',
  '-',
  '1e999',
  '\n',
];

function changedText(text: string, random: Random): string {
  const at = random.below(text.length + 1);
  const to = Math.min(text.length, at + random.below(4));
  switch (random.below(3)) {
    case 0:
      return text.slice(0, at);
    case 1:
      return text.slice(0, at) + random.pick(JSON_PARTS) + text.slice(to);
    default:
      return text.slice(0, at) + text.slice(to);
  }
}

function changedBytes(text: string, random: Random): Uint8Array {
  const bytes = new TextEncoder().encode(text);
  for (let left = random.below(4); left > 0; left--) bytes[random.below(bytes.length)] = random.below(256);
  return random.chance(0.2) ? bytes.slice(0, random.below(bytes.length)) : bytes;
}

/** One value after another: changed documents as values, text and bytes, and values from far outside. */
export function* stream(samples: Samples, random: Random, runs: number): Generator<Handed> {
  const types = Object.keys(samples) as DocumentType[];
  for (let at = 0; at < runs; at++) {
    const type = random.pick(types);
    const sample = samples[random.chance(0.95) ? type : random.pick(types)];
    const draw = random.next();
    if (draw < 0.45) yield { type, input: changedDocument(sample, random) };
    else if (draw < 0.6) yield { type, input: textOf(changedDocument(sample, random)) };
    else if (draw < 0.75) yield { type, input: changedText(textOf(sample), random) };
    else if (draw < 0.85) yield { type, input: changedBytes(textOf(sample), random) };
    else if (draw < 0.999) yield { type, input: oddValue(random) };
    else yield { type, input: hugeValue(random) };
  }
}
