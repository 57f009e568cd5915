import { schemas, type DocumentType } from '../documents/index.js';
import { finding } from '../finding.js';
import { clip } from '../text/clip.js';
import { explainJson } from '../text/explain-json.js';
import { gate } from './gate.js';
import { kindOf } from './kind.js';
import { read } from './read.js';
import type { ReadInput, ReadResult } from './result.js';

/** What `readAny` returns: `type` is missing where the document names none that is known. */
export type ReadAnyResult = ReadResult & { readonly type?: DocumentType };

/** Every type that `read` knows. */
export const documentTypes: readonly DocumentType[] = Object.keys(schemas) as DocumentType[];

/** The widest gate; the type's own limit holds once the type is known. */
const WIDEST: DocumentType = 'index';

/** Reads a document of whatever type it says it is: text, bytes or a parsed value. Never throws. */
export function readAny(input: ReadInput): ReadAnyResult {
  const gated = gate(WIDEST, input);
  if ('findings' in gated) return { ok: false, findings: gated.findings };
  if ('brokenText' in gated) return { ok: false, findings: [explainJson(gated.brokenText)] };
  const { value } = gated;
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return { ok: false, findings: [finding('not-a-document', 'error', [], { found: kindOf(value) })] };
  const named = namedType(value);
  if (named === undefined)
    return { ok: false, findings: [finding('missing-field', 'error', ['type'], { field: 'type' })] };
  const type = documentTypes.find((one) => one === named);
  if (type) return { ...read(type, input), type };
  const found = typeof named === 'string' ? clip(named) : kindOf(named);
  return { ok: false, findings: [finding('not-allowed-value', 'error', ['type'], { found, allowed: documentTypes })] };
}

function namedType(value: object): unknown {
  try {
    return (value as { type?: unknown }).type;
  } catch {
    // A getter of the host page threw.
    return undefined;
  }
}
