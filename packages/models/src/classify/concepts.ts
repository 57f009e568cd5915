import { OWN_AFFAIRS } from './subjects-own.js';
import { ASSISTED } from './subjects-assist.js';
import { CERTIFICATES, NOT_ASSIGNED, PRIVATE_LIFE } from './subjects-relief.js';

/** A subject and its words; each word is a list of parts that must all be in the text. */
export interface Concept {
  readonly id: string;
  readonly words: readonly (readonly string[])[];
}

const parse = (text: string): Concept[] =>
  text
    .trim()
    .split('\n')
    .map((line) => {
      const [id, words] = line.split(': ') as [string, string];
      return { id, words: words.split(' ').map((word) => word.split('+')) };
    });

export const concepts: readonly Concept[] = [OWN_AFFAIRS, ASSISTED, NOT_ASSIGNED].flatMap(parse);

/** Subjects of certificates: they count only where a certificate is asked for. */
export const certificateConcepts: readonly Concept[] = parse(CERTIFICATES);

/** Subjects that say who or where rather than what: on their own they never make an answer sure. */
export const weakConcepts: ReadonlySet<string> = new Set([
  'neighbours',
  'quarrel',
  'loneElder',
  'disabled',
  'quota',
  'ranking',
  'inquiry',
  'property',
  'monthly',
  'quarterly',
]);

/** Subjects that no list is about. */
export const privateConcepts: readonly Concept[] = parse(PRIVATE_LIFE);

/** Ids of the subjects whose words stand in the text. */
export const conceptsIn = (text: string, of: readonly Concept[] = concepts): string[] =>
  of.filter(({ words }) => words.some((parts) => parts.every((part) => text.includes(part)))).map(({ id }) => id);
