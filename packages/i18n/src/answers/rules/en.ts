import { formatNumber as n } from '../../format.js';
import type { RulesSentences } from './types.js';

const numbered =
  (part: string) =>
  (no: number): string =>
    `${part} ${no}`;

/** Sentences on changes of rules in English. */
export const rules: RulesSentences = {
  parts: {
    chapter: numbered('Chapter'),
    article: numbered('Article'),
    clause: numbered('Clause'),
    item: numbered('Item'),
    paragraph: numbered('Paragraph'),
  },
  former: (part) => `Former ${part.charAt(0).toLowerCase()}${part.slice(1)}`,
  changes: {
    added: () => 'is new',
    removed: () => 'is left out',
    moved: () => 'stands in another place',
    renumbered: (former) => `is ${former.charAt(0).toLowerCase()}${former.slice(1)}`,
    edited: () => 'has other words',
    respelled: () => 'is only spelled differently',
    details: () => 'has another basis, measure or other detail',
  },
  value: (before, after) => `“${before}” became “${after}”`,
  same: 'is unchanged',
  difference: (part, changes) => `${part} ${changes.join(', ')}.`,
  diff: (changes) => `Against the earlier version: ${changes}.`,
  counts: {
    added: (count) => `${n(count)} added`,
    removed: (count) => `${n(count)} removed`,
    moved: (count) => `${n(count)} moved`,
    renumbered: (count) => `${n(count)} renumbered`,
    edited: (count) => `${n(count)} edited`,
    respelled: (count) => `${n(count)} only spelled differently`,
    details: (count) => `${n(count)} with other details`,
    same: (count) => `${n(count)} unchanged`,
  },
};
