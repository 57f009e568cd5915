import { basisWords, pathWords, sentence } from '@cunju/i18n/findings.js';
import type { Locale } from '@cunju/i18n';
import type { Checked, Placed } from './checked.js';
import type { Counts } from './text.js';

/** A finding for another program: as data, and as it is said. */
export const findingJson = ({ finding, place }: Placed, locale: Locale) => ({
  ...finding,
  ...place,
  sentence: sentence(finding, locale),
  where: pathWords(finding.path, locale),
  ...(finding.basis && { basisText: basisWords(finding.basis, locale) }),
});

/** Everything that was found, as one JSON value. */
export function jsonText(files: readonly Checked[], counts: Counts, locale: Locale): string {
  const value = {
    files: files.map(({ file, type, document, findings, listed }) => ({
      file,
      ...(type && { type }),
      shown: document !== undefined,
      ...(listed && { listed }),
      findings: findings.map((one) => findingJson(one, locale)),
    })),
    errors: counts.error,
    warnings: counts.warning,
    advice: counts.advice,
  };
  return `${JSON.stringify(value, null, 2)}\n`;
}
