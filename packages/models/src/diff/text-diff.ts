import { sharedRuns, type Run } from './myers.js';
import { tokensOf, type Segment, type Token } from './tokens.js';
import type { TextOp } from './types.js';

/** Above this many tokens sentences are compared first, and tokens only within those that differ. */
const LONG = 1_200;
const SENTENCE_END = /[。！？；\n]/;
const HAN = /^\p{Script=Han}$/u;

/**
 * How a text became another, by words where `segment` cuts words, else by characters. Numbers are compared as values.
 * The result is empty for two empty texts only; two equal texts give one `same`.
 */
export function diffText(before: string, after: string, segment?: Segment): readonly TextOp[] {
  const a = tokensOf(before, segment);
  const b = tokensOf(after, segment);
  const runs = a.length + b.length > LONG ? runsBySentence(a, b) : sharedRuns(a.map(keyOf), b.map(keyOf));
  return opsOf(a, b, withoutIslands(a, runs));
}

/** The second text from the first: what is the same is taken from there. */
export function applyText(before: string, ops: readonly TextOp[]): string {
  let at = 0;
  let out = '';
  for (const step of ops) {
    if (step.op === 'same') {
      out += before.slice(at, at + step.text.length);
      at += step.text.length;
    } else if (step.op === 'removed') at += step.text.length;
    else if (step.op === 'added') out += step.text;
    else if (step.op === 'respelled') {
      out += step.after;
      at += step.before.length;
    } else {
      out += step.after.text;
      at += step.before.text.length;
    }
  }
  return out;
}

/** Whether anything reads differently. */
export const readsDifferently = (ops: readonly TextOp[]): boolean =>
  ops.some(({ op }) => op === 'added' || op === 'removed' || op === 'value');

const keyOf = ({ key }: Token): string => key;

interface Sentence {
  readonly from: number;
  readonly to: number;
  readonly key: string;
}

/** What stands after the last end of a sentence is none. */
function sentencesOf(tokens: readonly Token[]): readonly Sentence[] {
  const out: Sentence[] = [];
  let from = 0;
  tokens.forEach(({ text }, at) => {
    if (!SENTENCE_END.test(text)) return;
    out.push({
      from,
      to: at + 1,
      key: tokens
        .slice(from, at + 1)
        .map(keyOf)
        .join('\u0001'),
    });
    from = at + 1;
  });
  return out;
}

function runsBySentence(a: readonly Token[], b: readonly Token[]): readonly Run[] {
  const ofA = sentencesOf(a);
  const ofB = sentencesOf(b);
  const out: Run[] = [];
  let doneA = 0;
  let doneB = 0;
  const between = (toA: number, toB: number): void => {
    const inner = sharedRuns(a.slice(doneA, toA).map(keyOf), b.slice(doneB, toB).map(keyOf));
    for (const run of inner) out.push({ ...run, a: run.a + doneA, b: run.b + doneB });
  };
  for (const run of sharedRuns(
    ofA.map(({ key }) => key),
    ofB.map(({ key }) => key),
  )) {
    for (let step = 0; step < run.length; step += 1) {
      const one = ofA[run.a + step] as Sentence;
      const two = ofB[run.b + step] as Sentence;
      between(one.from, two.from);
      out.push({ a: one.from, b: two.from, length: one.to - one.from });
      doneA = one.to;
      doneB = two.to;
    }
  }
  between(a.length, b.length);
  return out;
}

/** One Han character that happens to be the same between two changes only breaks up what a reader should see as one. */
function withoutIslands(a: readonly Token[], runs: readonly Run[]): readonly Run[] {
  return runs.filter((run, at) => {
    const before = runs[at - 1];
    const after = runs[at + 1];
    if (run.length !== 1 || !before || !after || !HAN.test((a[run.a] as Token).text)) return true;
    const changed = (left: Run, right: Run): boolean =>
      right.a > left.a + left.length && right.b > left.b + left.length;
    return !(changed(before, run) && changed(run, after));
  });
}

function opsOf(a: readonly Token[], b: readonly Token[], runs: readonly Run[]): readonly TextOp[] {
  const out: TextOp[] = [];
  let doneA = 0;
  let doneB = 0;
  for (const { a: fromA, b: fromB, length } of runs) {
    changed(a.slice(doneA, fromA), b.slice(doneB, fromB), out);
    for (let step = 0; step < length; step += 1) {
      const { text: before } = a[fromA + step] as Token;
      const { text: after } = b[fromB + step] as Token;
      push(out, unchanged(before, after));
    }
    doneA = fromA + length;
    doneB = fromB + length;
  }
  changed(a.slice(doneA), b.slice(doneB), out);
  return out;
}

const unchanged = (before: string, after: string): TextOp =>
  before === after ? { op: 'same', text: after } : { op: 'respelled', before, after };

/** Figures of the same unit in the same order belong together. */
function changed(removed: readonly Token[], added: readonly Token[], out: TextOp[]): void {
  let from = 0;
  let to = 0;
  removed.forEach(({ value: before }, at) => {
    if (!before) return;
    const place = added.findIndex(({ value }, b) => b >= to && value?.unit === before.unit);
    const after = added[place]?.value;
    if (!after) return;
    push(out, { op: 'removed', text: textOf(removed.slice(from, at)) });
    push(out, { op: 'added', text: textOf(added.slice(to, place)) });
    push(out, before.amount === after.amount ? unchanged(before.text, after.text) : { op: 'value', before, after });
    from = at + 1;
    to = place + 1;
  });
  push(out, { op: 'removed', text: textOf(removed.slice(from)) });
  push(out, { op: 'added', text: textOf(added.slice(to)) });
}

const textOf = (tokens: readonly Token[]): string => tokens.map(({ text }) => text).join('');

function push(out: TextOp[], step: TextOp): void {
  const last = out[out.length - 1];
  if (step.op === 'same' || step.op === 'added' || step.op === 'removed') {
    if (step.text === '') return;
    if (last?.op === step.op) out[out.length - 1] = { op: step.op, text: last.text + step.text };
    else out.push(step);
  } else out.push(step);
}
