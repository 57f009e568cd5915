import { SCHEMA_VERSION } from '../documents/constants.js';
import type { DocumentType } from '../documents/index.js';
import { finding, type Finding } from '../finding.js';
import { clip } from '../text/clip.js';

/** What kind of value a finding may name: `object`, `list`, `text`, `number`, `boolean`, `null`, `undefined`, `function`. */
export function kindOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'list';
  if (typeof value === 'number') return Number.isInteger(value) ? 'integer' : 'number';
  return typeof value === 'string' ? 'text' : typeof value;
}

/** Whether the value is a document of this type and of a version that we read. These come alone: nothing else is certain. */
export function kindFinding(type: DocumentType, value: unknown): Finding | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return finding('not-a-document', 'error', [], { found: kindOf(value) });
  }
  const { schemaVersion: version, type: found } = value as Record<string, unknown>;
  if (typeof version === 'number' && Number.isInteger(version) && version > SCHEMA_VERSION) {
    return finding('schema-too-new', 'error', ['schemaVersion'], { found: version, supported: SCHEMA_VERSION });
  }
  if (typeof found === 'string' && found !== type) {
    return finding('wrong-kind', 'error', ['type'], { expected: type, found: clip(found) });
  }
  return undefined;
}
