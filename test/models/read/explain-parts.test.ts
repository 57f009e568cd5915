import { describe, expect, it } from 'vitest';
import { schemas, type Finding } from '@cunju/models';
import { read as readTaskList } from '@cunju/models/shown/task-list.js';
import * as is from '../../../packages/models/src/compiled/shapes/predicates.js';
import { collector } from '../../../packages/models/src/read/collector.js';
import { explainShape } from '../../../packages/models/src/read/explain-shape.js';
import { reportUnknownFields } from '../../../packages/models/src/read/unknown-fields.js';
import { consultation, copy } from './valid.js';

const told = (findings: readonly Finding[]) =>
  findings.map(({ code, severity, path, facts }) => [code, severity, path.join('.'), facts]);
const explained = (shape: is.Predicate, value: unknown) => {
  const { report, findings } = collector();
  return [explainShape(shape, value, report), ...told(findings())];
};
const error = (code: string, path: string, facts: object) => [code, 'error', path, facts];
const wrong = (expected: string, found: string, path = '') => [false, error('wrong-type', path, { expected, found })];
const size = (code: string, bound: object, path = '') => [false, error(code, path, bound)];

const AREA = /^43\d*$/;
const DATE = /^\d{4}-\d\d-\d\d$/;

describe('What a compiled shape finds', () => {
  it.each([
    [is.bool, true, [true]],
    [is.bool, 0, wrong('boolean', 'integer')],
    [is.whole(1, 3), 1, [true]],
    [is.whole(1, 3), 3, [true]],
    [is.whole(1, 3), 0, size('number-range', { minimum: 1, found: 0 })],
    [is.whole(1, 3), 4, size('number-range', { maximum: 3, found: 4 })],
    [is.whole(1, 3), 1.5, wrong('integer', 'number')],
    [is.whole(1, 3), NaN, wrong('number', 'number')],
    [is.whole(1, 3), '1', wrong('number', 'text')],
    [is.one('a b'), 'b', [true]],
    [is.one('a b'), 'c', [false, error('not-allowed-value', '', { found: 'c', allowed: ['a', 'b'] })]],
    [is.code(2), 'ab', [true]],
    [is.code(2), '𠮷𠮷', [true]],
    [is.code(2), '', size('too-short', { minimum: 1 })],
    [is.code(2), 'abc', size('too-long', { maximum: 2 })],
    [is.code(2), 7, wrong('text', 'integer')],
    [is.like(DATE), '2026-01-01', [true]],
    [is.like(DATE), '', [false, error('wrong-format', '', { format: 'date', found: '' })]],
    [is.like(DATE), '1.1.', [false, error('wrong-format', '', { format: 'date', found: '1.1.' })]],
    [is.like(/^x$/), 'y', [false, error('wrong-format', '', { format: 'other', found: 'y' })]],
    [is.like(AREA), '430000', [true]],
    [is.like(AREA), '12', [false, error('wrong-format', '', { format: 'area-code', found: '12' })]],
    [is.like(AREA), `43${'0'.repeat(10)}`, [true]],
    [is.like(AREA), `43${'0'.repeat(11)}`, size('too-long', { maximum: 12 })],
    [is.masked, '张三', [true]],
    [is.list(1, is.bool), [true], [true]],
    [is.list(1, is.bool), [1], wrong('boolean', 'integer', '0')],
    [is.list(1, is.bool), [1, 2], size('too-long', { maximum: 1 })],
    [is.list(1, is.bool), {}, wrong('list', 'object')],
    [is.tuple(is.bool, is.code(2)), [true, 'a'], [true]],
    [is.tuple(is.bool, is.code(2)), [true], size('too-short', { minimum: 2 })],
    [is.tuple(is.bool, is.code(2)), [true, 'a', 1], size('too-long', { maximum: 2 })],
    [is.tuple(is.bool, is.code(2)), [true, 7], wrong('text', 'integer', '1')],
    [is.tuple(is.bool), null, wrong('list', 'null')],
  ] as [is.Predicate, unknown, unknown[]][])('%# of %j', (shape, value, expected) => {
    expect(explained(shape, value)).toEqual(expected);
  });

  const object = is.shape({ a: is.bool, w: is.one('x') }, { b: is.code(2), in: is.shape({}) });

  it.each([
    [{ a: true, w: 'x' }, [true]],
    [{ a: true, w: 'x', b: undefined }, [true]],
    [{ a: true, w: 'x', b: '' }, size('too-short', { minimum: 1 }, 'b')],
    [{ w: 'x' }, [false, error('missing-field', 'a', { field: 'a' })]],
    [{ a: true }, [false, error('missing-field', 'w', { field: 'w' })]],
    [
      { a: 1, w: 'y' },
      [...wrong('boolean', 'integer', 'a'), error('not-allowed-value', 'w', { found: 'y', allowed: ['x'] })],
    ],
    [{ a: true, w: 'x', z: 1 }, [true, ['unknown-field', 'advice', 'z', { key: 'z' }]]],
    [{ a: true, w: 'x', $schema: 1 }, [true]],
    [{ a: true, w: 'x', in: { $schema: 1 } }, [true, ['unknown-field', 'advice', 'in.$schema', { key: '$schema' }]]],
    [{ a: true, w: 'x', toString: 1 }, [true, ['unknown-field', 'advice', 'toString', { key: 'toString' }]]],
    [[], wrong('object', 'list')],
    [null, wrong('object', 'null')],
    ['x', wrong('object', 'text')],
  ] as [unknown, unknown[]][])('in an object %j', (value, expected) => {
    expect(explained(object, value)).toEqual(expected);
  });
});

describe('Fields that no schema names', () => {
  const unknown = (value: unknown) => {
    const { report, findings } = collector();
    reportUnknownFields(schemas.consultation, value, report);
    return told(findings());
  };

  it.each([
    [{}, []],
    [null, []],
    ['x', []],
    [{ $schema: 'x' }, []],
    [{ toString: 1 }, [['unknown-field', 'advice', 'toString', { key: 'toString' }]]],
    [{ publisher: { $schema: 1, name: 2 } }, [['unknown-field', 'advice', 'publisher.$schema', { key: '$schema' }]]],
    [{ costs: [{ label: 'x' }, { extra: 1 }] }, [['unknown-field', 'advice', 'costs.1.extra', { key: 'extra' }]]],
    [{ costs: { extra: 1 } }, []],
    [{ title: { extra: 1 } }, []],
  ] as [unknown, unknown[]][])('%j', (value, expected) => {
    expect(unknown(value)).toEqual(expected);
  });

  it('a page refuses a type that it does not read, by name', () => {
    expect(readTaskList('consultation', copy(consultation))).toEqual({
      ok: false,
      findings: [
        { code: 'wrong-kind', severity: 'error', path: [], facts: { expected: 'task-list', found: 'consultation' } },
      ],
    });
  });
});
