import { finding, type Finding, type Path } from '../finding.js';
import { MAX_FINDINGS } from './limits.js';

const FORBIDDEN = ['__proto__', 'constructor', 'prototype'];

/** Whether the text could hold a forbidden key: it names one, or it spells characters as `\u` escapes. */
export const mayHoldForbiddenKey = (text: string): boolean =>
  ['\\u', 'proto', 'constructor'].some((part) => text.includes(part));

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/**
 * Depth of a value and the least number of bytes that it takes as JSON, without recursion. Stops at the first that goes
 * over its limit, so that cycles, shared parts and sparse arrays end.
 */
export function measure(root: unknown, sizeLimit: number, depthLimit: number): { size: number; depth: number } {
  const values: unknown[] = [root];
  const depths: number[] = [0];
  let size = 0;
  let deepest = 0;
  while (values.length && size <= sizeLimit && deepest <= depthLimit) {
    const value = values.pop();
    const depth = depths.pop() as number;
    size += typeof value === 'string' ? value.length + 2 : 1;
    if (!isObject(value)) continue;
    if (depth + 1 > deepest) deepest = depth + 1;
    size += Array.isArray(value) ? value.length : 0;
    if (size > sizeLimit) break;
    for (const key of Object.keys(value)) {
      if (!Array.isArray(value)) size += key.length + 3;
      values.push(value[key]);
      depths.push(depth + 1);
    }
  }
  return { size, depth: deepest };
}

/** A list of a page may also have keys that are no places. */
const placeIn = (key: string): string | number => (String(Number(key)) === key ? Number(key) : key);

/** A `forbidden-key` error for each own key that could reach a prototype, hidden keys included. */
export function forbiddenKeys(root: unknown): Finding[] {
  const found: Finding[] = [];
  const rest: { value: unknown; path: Path }[] = [{ value: root, path: [] }];
  while (rest.length && found.length < MAX_FINDINGS) {
    const { value, path } = rest.pop() as { value: unknown; path: Path };
    if (!isObject(value)) continue;
    const inList = Array.isArray(value);
    for (const key of FORBIDDEN) {
      // A list asks its `constructor` how to make another list.
      if ((!inList || key === 'constructor') && Object.prototype.hasOwnProperty.call(value, key)) {
        found.push(finding('forbidden-key', 'error', [...path, key], { key }));
      }
    }
    for (const key of Object.keys(value)) {
      const child = value[key];
      if (isObject(child) && !FORBIDDEN.includes(key))
        rest.push({ value: child, path: [...path, inList ? placeIn(key) : key] });
    }
  }
  return found;
}
