import { describe, expect, it } from 'vitest';
import { read } from '@cunju/models';
import { date, id, instant, label, phone, sha256Hex } from '../../../packages/models/src/documents/fields.js';
import { locality } from '../../../packages/models/src/documents/envelope.js';
import { formatOf, patternOf } from '../../../packages/models/src/read/formats.js';
import { collector } from '../../../packages/models/src/read/collector.js';
import { reportMissing, reportSize, shown } from '../../../packages/models/src/read/wrong-value.js';
import { changed, consultation, copy, valid } from './valid.js';

describe('The name of a format', () => {
  it('is known by the pattern of its field', () => {
    const named = {
      id: id(),
      phone: phone(),
      date: date(),
      instant: instant(),
      sha256: sha256Hex(),
      'area-code': locality.shape.code,
    };
    for (const [name, schema] of Object.entries(named)) {
      expect(patternOf(schema)).toMatch(/^\/.+\/[a-z]*$/);
      expect(formatOf(patternOf(schema))).toBe(name);
    }
    expect([formatOf('/x/'), formatOf(undefined), formatOf('')]).toEqual(['other', 'other', 'other']);
    expect([patternOf(label()), patternOf(locality)]).toEqual([undefined, undefined]);
  });
});

describe('A wrong value', () => {
  it.each([
    ['全村', '全村'],
    ['长'.repeat(61), `${'长'.repeat(60)}…`],
    [7, '7'],
    [true, 'true'],
    [null, 'null'],
    [{}, 'object'],
    [[], 'list'],
  ])('%j is shown as %s', (value, text) => {
    expect(shown(value)).toBe(text);
  });

  it.each([
    [5, true, ['number-range', { minimum: 9, found: 5 }]],
    [5, false, ['number-range', { maximum: 9, found: 5 }]],
    ['x', true, ['too-short', { minimum: 9 }]],
    [[], false, ['too-long', { maximum: 9 }]],
  ] as [unknown, boolean, unknown][])('%j is told with its bound (least: %s)', (value, small, expected) => {
    const { report, findings } = collector();
    reportSize(value, small, 9, ['a', 0], report);
    expect(findings().map(({ code, severity, path, facts }) => [code, severity, path, facts])).toEqual([
      [(expected as unknown[])[0], 'error', ['a', 0], (expected as unknown[])[1]],
    ]);
  });

  it('that is missing is named by the last key', () => {
    const { report, findings } = collector();
    reportMissing(['a', 'b'], report);
    reportMissing(['a', 1], report);
    expect(findings().map(({ facts }) => facts)).toEqual([{ field: 'b' }, { field: '1' }]);
  });
});

describe('What is wrong with a shape', () => {
  const wrong = (path: string, value: unknown) => read('consultation', changed(consultation, path, value)).findings;
  const error = (path: string, code: string, facts: object) => [
    { code, severity: 'error', path: path.split('.').map((key) => (/^\d+$/.test(key) ? Number(key) : key)), facts },
  ];
  const lists = { ...copy(valid['task-list']) };

  it.each([
    ['scope', 7, 'not-allowed-value', { found: '7', allowed: ['village', 'household'] }],
    ['scope', true, 'not-allowed-value', { found: 'true', allowed: ['village', 'household'] }],
    ['scope', { a: 1 }, 'not-allowed-value', { found: 'object', allowed: ['village', 'household'] }],
    ['scope', undefined, 'missing-field', { field: 'scope' }],
    ['title', undefined, 'missing-field', { field: 'title' }],
    ['title', 7, 'wrong-type', { expected: 'text', found: 'integer' }],
    ['title', ['a'], 'wrong-type', { expected: 'text', found: 'list' }],
    ['title', '', 'too-short', { minimum: 1 }],
    ['ballot.changeable', 'no', 'wrong-type', { expected: 'boolean', found: 'text' }],
    ['ballot.questions', 'no', 'wrong-type', { expected: 'list', found: 'text' }],
    ['ballot', [], 'wrong-type', { expected: 'object', found: 'list' }],
    ['publishedOn', '明天', 'wrong-format', { format: 'date', found: '明天' }],
    ['updatedAt', '明天', 'wrong-format', { format: 'instant', found: '明天' }],
    ['id', 'a b', 'wrong-format', { format: 'id', found: 'a b' }],
    ['publisher.phone', '打村部', 'wrong-format', { format: 'phone', found: '打村部' }],
    ['locality.code', '4313221', 'wrong-format', { format: 'area-code', found: '4313221' }],
  ])('at %s: %j', (path, value, code, facts) => {
    expect(wrong(path, value)).toEqual(error(path, code, facts));
  });

  it('a number out of its bounds is told with the bound', () => {
    const { items } = lists;
    const months = (month: unknown) =>
      read('task-list', { ...lists, items: [{ ...items[0], months: [month] }] } as never).findings.filter(
        ({ severity }) => severity === 'error',
      );
    expect(months(12)).toEqual([]);
    expect(months(13)).toEqual(error('items.0.months.0', 'number-range', { maximum: 12, found: 13 }));
    expect(months(0)).toEqual(error('items.0.months.0', 'number-range', { minimum: 1, found: 0 }));
    expect(months(1.5)).toEqual(error('items.0.months.0', 'wrong-type', { expected: 'integer', found: 'number' }));
    expect(months('1')).toEqual(error('items.0.months.0', 'wrong-type', { expected: 'number', found: 'text' }));
  });
});
