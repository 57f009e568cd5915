import type { Finding, Path } from '../finding.js';
import { collector, type Report } from '../read/collector.js';
import { walkFields } from '../text/walk.js';
import { hasIdNumber } from './id-number.js';
import type { KeyClass } from './key-class.js';
import { PUBLIC_KEYS } from './key-classes.js';
import { isMasked } from './mask.js';
import { sensitiveKinds } from './sensitive.js';

const isEmpty = (value: unknown): boolean => value === undefined || value === null || value === '';

const fieldName = (path: Path): string => String([...path].reverse().find((key) => typeof key === 'string') ?? '');

/** What must not be published, in one field: a private key, an unmasked name, an identification number. */
export function reportPrivateData(keyClass: KeyClass, value: unknown, path: Path, report: Report): void {
  const refuse = (kind: 'key' | 'unmasked-name' | 'id-number') =>
    report('private-data', 'error', path, { kind, field: fieldName(path) });
  if (keyClass === 'private') {
    if (!isEmpty(value)) refuse('key');
  } else if (typeof value === 'string' && (keyClass === 'prose' || keyClass === 'masked')) {
    if (hasIdNumber(value)) refuse('id-number');
    else if (keyClass === 'masked' && !isMasked(value)) refuse('unmasked-name');
  }
}

/** What the keeper should look at again, in prose only: phones, bank cards, number plates, states of health. */
export function reportSensitiveText(document: unknown, report: Report): void {
  const labels = new Set<string>(PUBLIC_KEYS.split(' '));
  walkFields(document, (keyClass, value, path) => {
    if (keyClass !== 'prose' || typeof value !== 'string' || labels.has(fieldName(path))) return;
    for (const kind of sensitiveKinds(value)) report('sensitive-text', 'warning', path, { kind });
  });
}

/**
 * Private data in a document, by the privacy class of each field.
 * Errors: a key on the private list, an unmasked `maskedName`, a valid identification number outside code fields.
 * Warnings: what looks like a private phone, bank card, number plate or state of health in prose.
 */
export function findPrivateData(document: unknown): readonly Finding[] {
  const { report, findings } = collector();
  walkFields(document, (keyClass, value, path) => reportPrivateData(keyClass, value, path, report));
  reportSensitiveText(document, report);
  return findings();
}
