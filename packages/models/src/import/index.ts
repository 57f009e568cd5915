export { importRules } from './import-rules.js';
export type { ImportedRules, Piece, PieceKind, RuleDraft } from './types.js';
