import fc from 'fast-check';
import { locateJson, type Path } from '@cunju/models';
import { describe, expect, it } from 'vitest';

const at = (text: string, ...paths: Path[]) => locateJson(text, paths).map(({ line, column }) => `${line}:${column}`);

describe('locateJson', () => {
  const text = '{\n  "a": [1, {"b": "x, \\"y\\": ]"}],\n  "村": {"c": null}\n}';

  it('finds members at their names and items at their beginning', () => {
    expect(at(text, ['a'], ['a', 0], ['a', 1], ['a', 1, 'b'], ['村'], ['村', 'c'])).toEqual([
      '2:3',
      '2:9',
      '2:12',
      '2:13',
      '3:3',
      '3:9',
    ]);
  });

  it('gives the nearest part that is there for what is not', () => {
    expect(at(text, [], ['z'], ['a', 7], ['a', 1, 'q', 0], ['村', 'c', 'd'])).toEqual([
      '1:1',
      '1:1',
      '2:3',
      '2:12',
      '3:9',
    ]);
  });

  it('counts characters, not units, and every kind of line break', () => {
    expect(at('{"𠮷":1,"b":2}', ['b'])).toEqual(['1:8']);
    expect(at('{\r\n"a":1,\r"b":2}', ['a'], ['b'])).toEqual(['2:1', '3:1']);
  });

  it('reads names that are written with escapes, and takes the last of two of the same name', () => {
    expect(at('{"\\u0061":1}', ['a'])).toEqual(['1:2']);
    expect(at('{"a":1,"a":2}', ['a'])).toEqual(['1:8']);
  });

  it('points at the value itself, for any value and any path in it', () => {
    const pathsOf = (value: unknown): Path[] => {
      if (typeof value !== 'object' || value === null) return [[]];
      const keys = Array.isArray(value) ? value.map((_, place) => place) : Object.keys(value);
      return [
        [],
        ...keys.flatMap((key) =>
          pathsOf((value as Record<string | number, unknown>)[key]).map((path) => [key, ...path]),
        ),
      ];
    };
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), fc.constantFrom(0, 2), (value, space) => {
        const json = JSON.stringify(value, null, space);
        const lines = json.split(/\r\n|\r|\n/);
        for (const path of pathsOf(value)) {
          const [place] = locateJson(json, [path]);
          const rest = Array.from(lines.slice(place!.line - 1).join('\n'))
            .slice(place!.column - 1)
            .join('');
          const last = path[path.length - 1];
          const found = path.reduce<unknown>((part, key) => (part as Record<string, unknown>)[key], JSON.parse(json));
          const wanted =
            typeof last === 'string' ? JSON.stringify(last) : JSON.stringify(found, null, space).split('\n')[0]!;
          expect(rest.startsWith(wanted)).toBe(true);
        }
      }),
    );
  });
});
