/** What stands in a table of words: texts, sentences that take something, and tables. */
type Words = string | readonly unknown[] | Readonly<Record<string, unknown>> | ((...given: unknown[]) => unknown);

/**
 * Everything that a table of words says, by its path: a text, or what a sentence makes of several things that it may be
 * given. It runs in a page as well, so it names nothing from outside. `short`: the names that a build gave to members.
 */
export function sayAll(table: unknown, short: Readonly<Record<string, string>>): Record<string, string> {
  const said: Record<string, string> = {};
  /** Whatever is asked of it is `value`: sentences take their figures out of objects, under names of the build. */
  const anything = (value: unknown): unknown => new Proxy({}, { get: () => value });
  const given = [
    0,
    1,
    5,
    12345,
    '甲',
    'person',
    'household',
    'vote',
    '2026-03-10',
    '22.1',
    true,
    ['甲', '乙'],
    undefined,
  ];
  const outcome = (sentence: (...all: unknown[]) => unknown, value: unknown): string => {
    try {
      return JSON.stringify(sentence(value, value, value, value)) ?? 'nothing';
    } catch {
      return 'fails';
    }
  };
  const sayEach = (words: Words, path: string): void => {
    if (typeof words === 'string') said[path] = words;
    else if (typeof words === 'function')
      said[path] = [...given, ...given.map(anything)].map((value) => outcome(words, value)).join('\n');
    else if (words && typeof words === 'object')
      for (const key of Object.keys(words))
        sayEach((words as Record<string, Words>)[key]!, `${path}.${Object.hasOwn(short, key) ? short[key] : key}`);
  };
  sayEach(table as Words, '');
  return said;
}
