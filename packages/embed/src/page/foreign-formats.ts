import type { Formats, formatsOf as of } from '@cunju/i18n/foreign-formats.js';

declare const __CUNJU_VERSION__: string;

/**
 * Stands in for the module of `@cunju/i18n`: how a language writes days comes with the words of a widget. Chinese needs
 * nothing, and finds nothing: parts have their names in small letters.
 */
export const formatsOf: typeof of = (locale) =>
  (globalThis as unknown as { cunjuParts: Record<string, Formats | undefined> }).cunjuParts[
    `${__CUNJU_VERSION__}/words-${locale}`
  ];
