export { dayIn, ruleDatesIn, type RuleDates } from './dates-in.js';
export { importRules } from './import-rules.js';
export type { ImportedRules, Piece, PieceKind, RuleDraft } from './types.js';
