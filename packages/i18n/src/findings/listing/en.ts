import { formatInstant } from '../../format.js';
import { index } from '../../en/index-words.js';
import { ownWord } from '../own.js';
import { terms } from '../terms/en.js';
import type { ListingSentences } from '../types.js';

const FIELDS = {
  type: 'type',
  id: 'id',
  title: 'title',
  village: 'village code',
  status: 'status',
  updatedAt: 'time of update',
} as const;

const shown = (field: keyof typeof FIELDS, value: string): string => {
  if (field === 'updatedAt') return formatInstant(value, 'en');
  const words: Readonly<Record<string, string>> =
    field === 'type' ? terms.types : field === 'status' ? index.status : {};
  return ownWord(words, value) ?? value;
};

/** Sentences on an index beside its documents in English. */
export const listing: ListingSentences = {
  'entry-missing': ({ href }) => `The file ${href} is not there. Please add it, or take the line out of the index.`,
  'entry-refused': ({ href, errors }) =>
    `The file ${href} has errors (${errors}) and cannot be shown. Please correct that file first.`,
  'entry-differs': ({ field, listed, found }) =>
    `The ${FIELDS[field]} in the index is “${shown(field, listed)}”, in the file “${shown(field, found)}”. Please update the index.`,
  'entry-elsewhere': ({ href }) =>
    `The address ${href} does not start at the folder of the index and was not looked at. Please open it yourself.`,
};
