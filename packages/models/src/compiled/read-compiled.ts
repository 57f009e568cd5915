import type { DocumentType, Documents } from '../documents/index.js';
import { finding, type Finding } from '../finding.js';
import { hasError } from '../read/collector.js';
import { gate } from '../read/gate.js';
import { kindFinding } from '../read/kind.js';
import type { ReadInput } from '../read/result.js';
import type { Predicate } from './shapes/predicates.js';

/**
 * What a compiled reader returns. `explain: true` means that the document is not accepted and that `read` of
 * `@cunju/models`, loaded apart, says why: the text is not JSON, or the shape is wrong.
 */
export type CompiledResult<T extends DocumentType> =
  | { readonly ok: true; readonly document: Documents[T]; readonly findings: readonly Finding[] }
  | { readonly ok: false; readonly findings: readonly Finding[]; readonly explain?: true };

const unexplained = { ok: false, findings: [], explain: true } as const;

/** Gate, shape and checks as in `read`, with the shape as a predicate and without the walk for unknown fields. Never throws. */
export function readCompiled<T extends DocumentType>(
  type: T,
  input: ReadInput,
  isShape: Predicate,
  check: (document: Documents[T]) => readonly Finding[],
): CompiledResult<T> {
  try {
    const gated = gate(type, input);
    if ('findings' in gated) return { ok: false, findings: gated.findings };
    if ('brokenText' in gated) return unexplained;
    const kind = kindFinding(type, gated.value);
    if (kind) return { ok: false, findings: [kind] };
    if (!isShape(gated.value)) return unexplained;
    const document = gated.value as Documents[T];
    const findings = check(document);
    return hasError(findings) ? { ok: false, findings } : { ok: true, document, findings };
  } catch {
    return { ok: false, findings: [finding('not-a-document', 'error', [], { found: 'unreadable' })] };
  }
}
