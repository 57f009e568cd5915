export * from './documents/index.js';
export * from './finding.js';
export { read } from './read/read.js';
export { documentTypes, readAny, type ReadAnyResult } from './read/read-any.js';
export { MAX_FILE_BYTES } from './read/limits.js';
export type { ReadInput, ReadResult } from './read/result.js';
export * from './checks/index.js';
export * from './privacy/index.js';
export { decodeBytes, type Decoded } from './text/decode.js';
export { locateJson, type TextPlace } from './text/locate-json.js';
export { safeUrl } from './text/safe-url.js';
export * from './arithmetic.js';
export { VALIDATOR_VERSION } from './version.js';
export * from './packs/index.js';
export * from './packs/figures/index.js';
export * from './decide/index.js';
export * from './rules-text/index.js';
export * from './lists/index.js';
export * from './classify/index.js';
export * from './dates/index.js';
export * from './casting/index.js';
export * from './ledger/index.js';
export * from './evaluation/index.js';
export * from './matching/index.js';
export * from './fund/index.js';
export * from './association/index.js';
export * from './route/index.js';
// Named, so that `procedure(kind)` stands before the schema of the same name.
export { checkProcedure, procedure, procedures, stagesOf } from './procedures/index.js';
export type * from './procedures/types.js';
export * from './procedures/by-laws/index.js';
export * from './procedures/points/index.js';
export * from './publicity/index.js';
export * from './review/index.js';
export * from './diff/index.js';
export * from './import/index.js';
export { checkLedger, type LedgerContext } from './checks/ledger/index.js';
export { checkDepth } from './checks/depth.js';
export { checkIndexEntry } from './checks/index-entry.js';
export type * from './checks/index-facts.js';
export type * from './checks/ledger/facts.js';
export type { CommunityFacts } from './community-facts.js';
export type * from './record-facts.js';
export * from './tally/index.js';
export type {
  CheckGroup,
  CheckStatus,
  DoctorCheck,
  DoctorCheckFacts,
  FailedChecks,
  PassedChecks,
  UncheckedChecks,
  UnfitChecks,
} from './doctor/index.js';
