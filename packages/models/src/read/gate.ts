import type { DocumentType } from '../documents/index.js';
import { finding, type Finding } from '../finding.js';
import { decodeBytes } from '../text/decode.js';
import { jsonDepth, utf8Length } from '../text/json-depth.js';
import { forbiddenKeys, mayHoldForbiddenKey, measure } from './value-gate.js';
import { MAX_DEPTH, maxBytes } from './limits.js';
import type { ReadInput } from './result.js';

/**
 * What came through the gate: a value of bounded size and depth without forbidden keys; findings; or a text that
 * `JSON.parse` refused, left to `explainJson`.
 */
export type Gated =
  { readonly value: unknown } | { readonly findings: readonly Finding[] } | { readonly brokenText: string };

/** Size, encoding, depth and forbidden keys, before anything looks at the content. Never throws. */
export function gate(type: DocumentType, input: ReadInput): Gated {
  try {
    if (typeof input === 'string') return gateString(type, input);
    const bytes = bytesOf(input);
    return bytes ? gateBytes(type, bytes) : gateValue(type, input);
  } catch {
    // A getter or a proxy of the host page threw.
    return stop(finding('not-a-document', 'error', [], { found: 'unreadable' }));
  }
}

const stop = (...findings: Finding[]): Gated => ({ findings });

const tooLarge = (bytes: number, limit: number): Gated => stop(finding('too-large', 'error', [], { bytes, limit }));

const tooDeep = (depth: number): Gated => stop(finding('too-deep', 'error', [], { depth, limit: MAX_DEPTH }));

function bytesOf(input: unknown): Uint8Array | undefined {
  const tag = Object.prototype.toString.call(input);
  if (tag === '[object ArrayBuffer]') return new Uint8Array(input as ArrayBuffer);
  return tag === '[object Uint8Array]' && ArrayBuffer.isView(input) ? (input as Uint8Array) : undefined;
}

function gateBytes(type: DocumentType, bytes: Uint8Array): Gated {
  if (bytes.byteLength > maxBytes(type)) return tooLarge(bytes.byteLength, maxBytes(type));
  const decoded = decodeBytes(bytes);
  if ('tried' in decoded) return stop(finding('not-text', 'error', [], { encoding: decoded.tried }));
  return gateText(decoded.text);
}

function gateString(type: DocumentType, input: string): Gated {
  const bytes = utf8Length(input, maxBytes(type));
  return bytes > maxBytes(type) ? tooLarge(bytes, maxBytes(type)) : gateText(input);
}

function gateText(input: string): Gated {
  const text = input.charCodeAt(0) === 0xfeff ? input.slice(1) : input;
  const depth = jsonDepth(text);
  if (depth > MAX_DEPTH) return tooDeep(depth);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { brokenText: text };
  }
  const forbidden = mayHoldForbiddenKey(text) ? forbiddenKeys(value) : [];
  return forbidden.length ? { findings: forbidden } : { value };
}

function gateValue(type: DocumentType, value: unknown): Gated {
  const { size, depth } = measure(value, maxBytes(type), MAX_DEPTH);
  if (depth > MAX_DEPTH) return tooDeep(depth);
  if (size > maxBytes(type)) return tooLarge(size, maxBytes(type));
  const forbidden = forbiddenKeys(value);
  return forbidden.length ? { findings: forbidden } : { value };
}
