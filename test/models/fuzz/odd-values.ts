import type { Random } from './random.js';

const thrower = (): never => {
  throw new Error('A getter of the page threw.');
};

const cyclic = (): unknown => {
  const value: Record<string, unknown> = { type: 'consultation', list: [] };
  value.self = value;
  (value.list as unknown[]).push(value.list, value);
  return value;
};

function nested(depth: number, asList: boolean): unknown {
  let value: unknown = 'x';
  for (let at = 0; at < depth; at++) value = asList ? [value] : { a: value };
  return value;
}

const forbidden = (key: string): unknown => JSON.parse(`{"${key}": {"polluted": true}}`) as unknown;

function changing(): unknown {
  let times = 0;
  return {
    get title() {
      times += 1;
      return times % 2 ? 'x' : { times };
    },
  };
}

const proxies = (random: Random): unknown =>
  random.pick([
    new Proxy({}, { get: thrower }),
    new Proxy({ a: 1 }, { ownKeys: thrower }),
    new Proxy([1], { get: (target, key) => (key === 'length' ? thrower() : Reflect.get(target, key)) }),
    new Proxy({}, { getPrototypeOf: thrower, has: thrower }),
    new Proxy(() => undefined, { apply: thrower }),
  ]);

function sparse(): unknown {
  const list: unknown[] = [];
  list[1_000] = 'x';
  return list;
}

const listWithKey = (key: string): unknown => Object.defineProperty([], key, { value: 1, enumerable: true });

/** Values that no JSON gives, and values of JSON that are far too large, too deep or of the wrong kind. */
const MAKERS: readonly ((random: Random) => unknown)[] = [
  () => undefined,
  () => null,
  () => Symbol('x'),
  () => 10n ** 30n,
  () => NaN,
  () => -0,
  () => 1e308,
  () => Number.MAX_SAFE_INTEGER + 1,
  () => -Infinity,
  () => 0.1,
  () => new Date(NaN),
  () => new Date('2026-11-21'),
  () => new Map([['type', 'consultation']]),
  () => new Set([1]),
  () => /x/g,
  () => Object.create(null) as unknown,
  () => Object.assign(Object.create({ inherited: 1 }) as object, { title: 'x' }),
  () => new Float64Array(3),
  () => new ArrayBuffer(8),
  () => new Uint16Array([0xd800]),
  () => () => 1,
  () => new String('x'),
  () => new Number(1),
  () => ({ toString: thrower, valueOf: thrower, toJSON: thrower }),
  () => ({ length: 3, 0: 'x' }),
  () => Object.defineProperty({}, 'title', { enumerable: true, get: thrower }),
  () => Object.defineProperty({}, 'hidden', { value: { __proto__: null } }),
  cyclic,
  changing,
  sparse,
  proxies,
  (random) => nested(random.pick([31, 32, 33, 200, 20_000]), random.chance(0.5)),
  (random) => forbidden(random.pick(['__proto__', 'constructor', 'prototype'])),
  (random) => listWithKey(random.pick(['constructor', 'extra'])),
  (random) => random.pick(['\ud800', 'a\udfffb', '\ud83d', '\u202e张*', '\u0000', '\ufeff', '１２３'.repeat(9)]),
  (random) =>
    random.pick(['长', '1', '张*', '湘A', '患', '“', '\\', ' ', '/', '0 ']).repeat(random.pick([10, 201, 20_001])),
  (random) => Array.from({ length: random.pick([3, 41, 5_001]) }, (_, at) => (at % 2 ? at : {})),
  (random) => random.pick(['2026-02-30', '2026-12-01', '9999-99-99', '2026-11-01T25:61:00Z', '-1-1-1']),
  (random) => random.pick(['javascript:alert(1)', '//x', '\\\\x', 'data:text/html,x', 'https://', 'mailto:']),
  (random) => random.pick(['431322199001011239', '张三', '阿', 'cn-rural-2026+xx', 'toString', '__proto__']),
  (random) => random.pick([true, false, 0, 1, -1, 2 ** 31, 'x', '', [], {}, [[]], [null]]),
];

/** A value from far outside. */
export const oddValue = (random: Random): unknown => random.pick(MAKERS)(random);

/** Text or a list of more than two million characters or items: rarely drawn, because each costs time. */
export const hugeValue = (random: Random): unknown =>
  random.pick<() => unknown>([
    () => 'x'.repeat(2_200_000),
    () => `"${'\\u0041'.repeat(500_000)}"`,
    () => '['.repeat(300_000),
    () => Array<number>(2_200_000).fill(1),
    () => ({ documents: Array<object>(60_000).fill({}) }),
    () => new Uint8Array(2_200_000).fill(0x7b),
  ])();
