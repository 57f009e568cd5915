import { type Setting } from '@cunju/models';
import type { Locale } from '@cunju/i18n';
import { readFileSync } from 'node:fs';

export const sample = <T>(path: string): T =>
  JSON.parse(readFileSync(`packages/site/public/data/${path}.json`, 'utf8')) as T;

/** What is said, by the name of its function. */
export type Said = readonly [name: string, say: (locale: Locale) => string];

export const said = <T>(name: string, all: readonly T[], how: (one: T, locale: Locale) => string): readonly Said[] =>
  all.map((one) => [name, (locale) => how(one, locale)]);

/** A basis for answers that carry none. */
export const basis = { law: '村民委员会组织法', article: '35', confidence: 'T' } as const;
export const settings: readonly Setting[] = ['rural', 'urban', 'collective', 'owners'];
export const dates = ['2016-01-01', '2020-01-01', '2026-04-12'] as const;
