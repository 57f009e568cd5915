import type { LegalReference } from '@cunju/models';
import { basisWords } from '../findings/index.js';
import type { LegalBasis } from '../findings/types.js';
import { formatDate } from '../format.js';
import type { Locale } from '../locale.js';
import { knownIn } from './known.js';

/** 甲、乙 or a, b. */
export const listed = (items: readonly string[], locale: Locale): string =>
  items.join(knownIn(locale).consultation.enumComma);

/** A name in the quotation marks of the language. */
export const quote = (name: string, locale: Locale): string => (locale === 'zh-Hant' ? `「${name}」` : `“${name}”`);

/** “甲”、“乙”. */
export const quoted = (items: readonly string[], locale: Locale): string =>
  listed(
    items.map((item) => quote(item, locale)),
    locale,
  );

/** Sentences of one paragraph. */
export const together = (sentences: readonly string[], locale: Locale): string =>
  sentences.filter(Boolean).join(locale === 'en' ? ' ' : '');

export const day = (date: string, locale: Locale): string => formatDate(date, locale);

/** A basis without a law has nothing to name, unless it is a default of ours: that is always said. */
const isNamed = ({ law, confidence }: LegalBasis): boolean =>
  law.length > 0 || confidence === 'K' || confidence === 'D';

/** A law that a document names. The number of a paper, 国发〔2024〕1 号, is no title. */
const referenceWords = (reference: LegalReference, locale: Locale): string =>
  reference.law.includes('〔') && reference.article === undefined
    ? reference.law
    : basisWords({ ...reference, confidence: 'T' }, locale);

/** The sentence, and what it rests on. */
export const withBasis = (text: string, bases: readonly LegalBasis[], locale: Locale): string =>
  restingOn(
    text,
    bases.filter(isNamed).map((basis) => basisWords(basis, locale)),
    locale,
  );

/** The sentence, and what a document says that it rests on. */
export const withReferences = (text: string, references: readonly LegalReference[], locale: Locale): string =>
  restingOn(
    text,
    references.map((reference) => referenceWords(reference, locale)),
    locale,
  );

function restingOn(text: string, bases: readonly string[], locale: Locale): string {
  const each = Array.from(new Set(bases));
  if (each.length === 0) return text;
  const { cli, consultation } = knownIn(locale);
  const end = locale === 'en' ? '.' : consultation.stop;
  const said = `${cli.check.basis}${each.join(locale === 'en' ? '; ' : '；')}${end}`;
  return together([text, said], locale);
}
