export { examine } from './examine.js';
export { permits, policiesIn } from './policy-lines.js';
export { CHECK_GROUPS } from './checks.js';
export type {
  CheckGroup,
  CheckStatus,
  DoctorCheck,
  DoctorCheckCode,
  DoctorCheckFacts,
  FailedChecks,
  PassedChecks,
  UncheckedChecks,
  UnfitChecks,
} from './checks.js';
export type * from './facts.js';
