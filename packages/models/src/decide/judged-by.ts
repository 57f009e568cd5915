import type { RulePack } from '../packs/types.js';
import { VALIDATOR_VERSION } from '../version.js';

/** What a stored result says of its judge, in the words of a document. */
export interface JudgedBy {
  /** Id of the pack in force on the day of the act, with its overlay. */
  readonly rulePackId: string;
  readonly validatorVersion: string;
}

/** The pack and the version of this package, to be stored with a result: later laws and later versions do not change it. */
export const judgedBy = ({ id }: Pick<RulePack, 'id'>): JudgedBy => ({
  rulePackId: id,
  validatorVersion: VALIDATOR_VERSION,
});
