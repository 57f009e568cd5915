import { gap, pattern } from '../vocabulary.js';

/** Two things in one sentence, in either order. */
export const pair = (topic: string, adverse: string, n: number): readonly RegExp[] => [
  pattern(topic, gap(n), adverse),
  pattern(adverse, gap(n), topic),
];
