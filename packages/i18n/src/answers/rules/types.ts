import type { RuleChange } from '@cunju/models';

/** Parts of village rules that have a number. */
export type RulePart = 'chapter' | 'article' | 'clause' | 'item' | 'paragraph';

/** Sentences on what changed between two versions of village rules. */
export interface RulesSentences {
  readonly parts: Readonly<Record<RulePart, (no: number) => string>>;
  /** Of what a later version does not have. */
  readonly former: (part: string) => string;
  /** Each kind of change; `former` is the number before where it changed. A missing one does not compile. */
  readonly changes: Readonly<Record<RuleChange, (former: string) => string>>;
  readonly value: (before: string, after: string) => string;
  readonly same: string;
  readonly difference: (part: string, changes: readonly string[]) => string;
  readonly diff: (changes: string) => string;
  readonly counts: Readonly<Record<RuleChange | 'same', (count: number) => string>>;
}
