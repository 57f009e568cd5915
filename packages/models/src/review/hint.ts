import { finding, type Finding, type LegalBasis, type Path } from '../finding.js';
import type { RuleHintFacts } from './types.js';

/** A point of the review as a finding. What must be changed is a warning, the rest advice: a hint never makes a document invalid. */
export const hint = (path: Path, facts: RuleHintFacts, basis: LegalBasis): Finding<'rule-hint'> =>
  finding('rule-hint', facts.level === 'B' ? 'warning' : 'advice', path, facts, { basis, ref: facts.lr });

/** What stands in no place of the text, but in the version as a whole. */
export const nowhere = { quote: '', start: 0, end: 0 } as const;
