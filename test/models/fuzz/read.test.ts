import { read, type DocumentType, type Finding } from '@cunju/models';
import * as compiled from '@cunju/models/compiled';
import { describe, expect, it } from 'vitest';
import { valid } from '../read/valid.js';
import { plan, Random } from './random.js';
import { stream, type Handed } from './stream.js';
import { findingsFault, prototypeKeys } from './well-formed.js';

const LONG = 3_600_000;

type Reader = (input: unknown) => compiled.CompiledResult<DocumentType>;

/** `readRuleBook` of `rule-book`, where there is one. */
function compiledReader(type: DocumentType): Reader | undefined {
  const name = `read${type.replace(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase())}`;
  return (compiled as Record<string, unknown>)[name] as Reader | undefined;
}

const isUnreadable = ([first]: readonly Finding[]): boolean =>
  first?.code === 'not-a-document' && first.facts.found === 'unreadable';

/** Whether `read` refuses only what no data holds: hidden keys, or keys of a list. */
const hidesSomething = ({ type, input }: Handed): boolean =>
  typeof input === 'object' && read(type, JSON.stringify(input)).ok;

/** What is wrong with the answer to one value, or nothing. */
function fault({ type, input }: Handed): string {
  const result = read(type, input);
  const form = findingsFault(result.findings);
  if (form) return form;
  const refused = result.findings.some(({ severity }) => severity === 'error');
  if (result.ok === refused) return result.ok ? 'accepted with an error' : 'refused without an error';
  const fast = compiledReader(type)?.(input);
  if (!fast) return '';
  // An object of the page that throws at a look which only `read` takes is no document of which the two could disagree.
  if (isUnreadable(result.findings)) return '';
  if (fast.ok && !result.ok && !hidesSomething({ type, input }))
    return `the compiled reader accepts what read refuses: ${result.findings[0]?.code}`;
  if (fast.ok) return '';
  return fast.findings.length === 0 && fast.explain ? '' : 'the compiled reader refuses without handing over';
}

const shown = ({ type, input }: Handed): string => {
  try {
    const text =
      typeof input === 'string'
        ? input
        : input instanceof Uint8Array
          ? `bytes ${String(input)}`
          : JSON.stringify(input);
    return `${type} ${String(text).slice(0, 600)}`;
  } catch {
    return `${type} (a value that cannot be written)`;
  }
};

describe(`read and the compiled readers, seed ${plan.seed}`, () => {
  it(
    `answer ${plan.runs} generated and changed values with findings that can be said, and leave the prototypes alone`,
    () => {
      const before = prototypeKeys();
      const random = new Random(plan.seed);
      const counts = { accepted: 0, refused: 0 };
      let slowest = 0;
      for (const handed of stream(valid, random, plan.runs)) {
        const started = performance.now();
        const wrong = fault(handed);
        slowest = Math.max(slowest, performance.now() - started);
        if (wrong) expect.fail(`${wrong}, for ${shown(handed)}`);
        counts[typeof handed.input === 'object' && read(handed.type, handed.input).ok ? 'accepted' : 'refused']++;
      }
      expect(prototypeKeys()).toBe(before);
      expect(({} as Record<string, unknown>).polluted).toBeUndefined();
      console.warn(`seed ${plan.seed}: ${JSON.stringify(counts)}, slowest ${Math.round(slowest)} ms`);
      // A stream of which all or nothing is accepted would show little.
      expect(counts.accepted).toBeGreaterThan(plan.runs / 100);
      expect(counts.refused).toBeGreaterThan(plan.runs / 2);
    },
    LONG,
  );

  it('have a compiled reader for every document that a widget shows', () => {
    const types: DocumentType[] = ['consultation', 'task-list', 'rule-book', 'points-ledger', 'index'];
    expect(types.filter((type) => !compiledReader(type))).toEqual([]);
  });
});
