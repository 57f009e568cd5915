import { sentence } from '../findings/index.js';
import type { Finding } from '../findings/types.js';
import type { Locale } from '../locale.js';
import { withBasis } from './parts.js';

/** A finding with what it rests on: points of the legal review by `reviewRules`, and any other. */
export const sayFinding = (finding: Finding, locale: Locale): string =>
  withBasis(sentence(finding, locale), finding.basis ? [finding.basis] : [], locale);
