import { describe, expect, it } from 'vitest';
import { regexCost } from '../models/review/regex-cost.js';
import { builtRegexes, sourceFiles, writtenRegexes, type FoundRegex } from '../support/regexes.js';

// The pure build gives the same answer on every machine; it is chosen while the module loads.
process.env.RECHECK_BACKEND = 'pure';
const { checkSync } = await import('recheck');

/** Most ways to match from one place that a bounded expression may have. */
const MOST_WAYS = 150_000;

/** Whether every repeat of it ends after a fixed number, so that the cost of one place is fixed too. */
const isBounded = (source: string): boolean =>
  !/[*+]|,\}/.test(source.replace(/\\(?:u\{[^}]*\}|[pP]\{[^}]*\}|.)/g, '').replace(/\[[^\]]*\]/g, ''));

/** Why an expression is not safe, or nothing. */
function fault({ source, flags }: FoundRegex): string {
  if (isBounded(source)) {
    const { paths, problems } = regexCost(new RegExp(source, flags));
    return problems.length > 0 ? problems.join(', ') : paths < MOST_WAYS ? '' : `${paths} ways from one place`;
  }
  const result = checkSync(source, flags, { timeout: 60_000, checker: 'automaton' });
  if (result.status === 'unknown') return `undecided: ${result.error.kind}`;
  return result.status === 'safe' ? '' : result.complexity.summary;
}

const files = sourceFiles();
const { literals, callers } = writtenRegexes(files);
const built = await builtRegexes(files.filter((file) => file.startsWith('packages/models/') || callers.has(file)));
const all = new Map([...literals, ...built].map((one) => [`/${one.source}/${one.flags}`, one]));

describe('A regular expression of the packages', () => {
  it('that is built from text is built while its file loads, where it can be looked at', () => {
    const seen = new Set(built.map(({ place }) => place));
    expect([...callers].filter((file) => !seen.has(file))).toEqual([]);
    expect(literals.length).toBeGreaterThan(150);
    expect(built.length).toBeGreaterThan(150);
  });

  it.each(['(a+)+$', '(a|a)*b', '[?#].*$', '\\s+$', '\\d[\\d-]*[\\d ]*\\d{4,}', '^(.*)x\\1$', '(?:.{0,99}){9}x'])(
    'is found unsafe when it is %s',
    (source) => {
      expect(fault({ place: 'here', source, flags: '' })).not.toBe('');
    },
  );

  it.each([...all].map(([text, one]) => [one.place, text, one] as const))(
    '%s %s takes a time that grows no faster than the text',
    (_, __, one) => {
      expect(fault(one)).toBe('');
    },
  );
});
