import type { Finding, Path } from '../finding.js';
import { collector, type Report } from '../read/collector.js';
import { walkFields } from '../text/walk.js';
import { hasIdNumber } from './id-number.js';
import type { KeyClass } from './key-class.js';
import { isMasked } from './mask.js';
import { sensitiveKinds } from './sensitive.js';

const isEmpty = (value: unknown): boolean => value === undefined || value === null || value === '';

/** Looks at one field by the class of its key. */
export function reportPrivateData(keyClass: KeyClass, value: unknown, path: Path, report: Report): void {
  const field = String(path[path.length - 1] ?? '');
  if (keyClass === 'private') {
    if (!isEmpty(value)) report('private-data', 'error', path, { kind: 'key', field });
    return;
  }
  if (typeof value !== 'string' || keyClass === 'code' || keyClass === 'day' || keyClass === 'link') return;
  if (hasIdNumber(value)) report('private-data', 'error', path, { kind: 'id-number', field: fieldName(path) });
  else if (keyClass === 'masked' && !isMasked(value)) {
    report('private-data', 'error', path, { kind: 'unmasked-name', field });
  }
  if (keyClass !== 'free-text') return;
  for (const kind of sensitiveKinds(value)) report('sensitive-text', 'warning', path, { kind });
}

const fieldName = (path: Path): string => String([...path].reverse().find((key) => typeof key === 'string') ?? '');

/**
 * Private data in a document, by the privacy class of each field.
 * Errors: a key on the private list, an unmasked `maskedName`, a valid identification number outside code fields.
 * Warnings: what looks like a private phone, bank card, number plate or state of health in prose.
 */
export function findPrivateData(document: unknown): readonly Finding[] {
  const { report, findings } = collector();
  walkFields(document, (keyClass, value, path) => reportPrivateData(keyClass, value, path, report));
  return findings();
}
