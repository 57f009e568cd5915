import type { DocumentType, Documents } from '../documents/index.js';
import { finding } from '../finding.js';
import { checkDocument } from '../checks/index.js';
import { reportSensitiveText } from '../privacy/find.js';
import { explainJson } from '../text/explain-json.js';
import { collector, hasError, mergeFindings } from './collector.js';
import { gate } from './gate.js';
import { kindFinding } from './kind.js';
import type { ReadInput, ReadResult } from './result.js';
import { checkShape } from './shape.js';
import { reportUnknownFields } from './unknown-fields.js';

/**
 * Reads a document of the given type: text, bytes (UTF-8, GBK or UTF-16) or a parsed value. Never throws.
 *
 * The document that comes back is the parsed value itself; for a value it is the same object, never changed.
 * With `ok: false` at least one finding is an error. At most 200 findings, errors first.
 */
export function read<T extends DocumentType>(type: T, input: ReadInput): ReadResult<T> {
  try {
    return readGated(type, input);
  } catch {
    // A proxy or getter of the host page may throw, or change its answer, at any later look.
    return { ok: false, findings: [finding('not-a-document', 'error', [], { found: 'unreadable' })] };
  }
}

function readGated<T extends DocumentType>(type: T, input: ReadInput): ReadResult<T> {
  const gated = gate(type, input);
  if ('findings' in gated) return { ok: false, findings: gated.findings };
  if ('brokenText' in gated) return { ok: false, findings: [explainJson(gated.brokenText)] };
  const { value } = gated;
  const kind = kindFinding(type, value);
  if (kind) return { ok: false, findings: [kind] };
  const { report, findings } = collector();
  const shapeIsRight = checkShape(type, value, report);
  reportUnknownFields(type, value, report);
  if (!shapeIsRight) return { ok: false, findings: findings() };
  const document = value as Documents[T];
  reportSensitiveText(document, report);
  const all = mergeFindings(findings(), checkDocument(type, document));
  return hasError(all) ? { ok: false, findings: all } : { ok: true, document, findings: all };
}
