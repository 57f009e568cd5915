import { failed, passed, unchecked, type DoctorCheck } from './checks.js';
import type { ExaminedWidget } from './facts.js';

/** What the widget made of its document. */
export function examineSchema({ state, document, errors, notes }: ExaminedWidget): DoctorCheck {
  if (state === 'invalid' || (state === 'stale' && errors > 0)) return failed('schema-refused', { errors });
  if (!document) return unchecked('schema-no-document', {});
  const dated = document.updatedAt === undefined ? {} : { updatedAt: document.updatedAt };
  if (state === 'stale') return failed('schema-stale', dated);
  return passed('schema-right', { type: document.type, version: document.schemaVersion, notes, ...dated });
}
