import type { DocumentType, Documents } from '../documents/index.js';
import { finding, type Finding } from '../finding.js';
import { reportSensitiveText } from '../privacy/find.js';
import { explainJson } from '../text/explain-json.js';
import { collector, hasError, mergeFindings, type Report } from './collector.js';
import { gate } from './gate.js';
import { kindFinding } from './kind.js';
import type { ReadInput, ReadResult } from './result.js';

/** What it takes to read one type of document. */
export interface Kit<T extends DocumentType> {
  readonly type: T;
  /** Reports what is wrong with the shape, and fields that no schema names. Returns whether the shape is right. */
  checkShape(value: unknown, report: Report): boolean;
  /** The rules across fields, for a document whose shape is right. */
  check(document: Documents[T]): readonly Finding[];
}

/** `read` of one type alone, so that a page need not carry the schemas of the others. */
export function readAs<T extends DocumentType>(kit: Kit<T>, input: ReadInput): ReadResult<T> {
  try {
    return readGated(kit, input);
  } catch {
    // A proxy or getter of the host page may throw, or change its answer, at any later look.
    return { ok: false, findings: [finding('not-a-document', 'error', [], { found: 'unreadable' })] };
  }
}

function readGated<T extends DocumentType>({ type, checkShape, check }: Kit<T>, input: ReadInput): ReadResult<T> {
  const gated = gate(type, input);
  if ('findings' in gated) return { ok: false, findings: gated.findings };
  if ('brokenText' in gated) return { ok: false, findings: [explainJson(gated.brokenText)] };
  const { value } = gated;
  const kind = kindFinding(type, value);
  if (kind) return { ok: false, findings: [kind] };
  const { report, findings } = collector();
  if (!checkShape(value, report)) return { ok: false, findings: findings() };
  const document = value as Documents[T];
  reportSensitiveText(document, report);
  const all = mergeFindings(findings(), check(document));
  return hasError(all) ? { ok: false, findings: all } : { ok: true, document, findings: all };
}
