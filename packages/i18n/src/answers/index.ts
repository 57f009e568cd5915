export { sayAccountChange, sayEvaluation, sayEvents, sayFundTotals, sayMatch, sayRefusal } from './community/say.js';
export type { CommunityAnswers } from './community/types.js';
export { sayFinding } from './say-finding.js';
export {
  sayAdmission,
  sayCertificate,
  sayClassification,
  sayComparedItem,
  sayComparison,
  sayTaskAnswer,
} from './lists/say.js';
export type { ListPlace } from './lists/say.js';
export type { ListsSentences } from './lists/types.js';
export { sayByLawGate, sayByLawInitiative, sayByLawReviews } from './by-laws/say.js';
export type { ByLawSentences } from './by-laws/types.js';
export { sayBalance, sayLot, sayLots, saySettlement, sayVerification } from './points/say.js';
export type { PointsSentences } from './points/types.js';
export { sayPointsDue, sayPointsPeople } from './points-way/say.js';
export type { PointsWaySentences } from './points-way/types.js';
export { sayNotice, sayPeriod, type NoticeDays } from './procedure/say-days.js';
export { sayRoute } from './procedure/say-route.js';
export { sayProcedure, sayStage, sayStageRule, sayStages } from './procedure/say-stages.js';
export type { ProcedureSentences } from './procedure/types.js';
export { sayDemand, sayPublication, sayPublicityAnswer, sayPublicityDue, sayRemedies } from './publicity/say.js';
export type { PublicitySentences, SupportFacts } from './publicity/types.js';
export { sayDiff, sayDifference } from './rules/say.js';
export type { RulePart, RulesSentences } from './rules/types.js';
export { sayDecision, sayOutcome, sayPack, sayStep, sayTally, sayTallyStep, type Names } from './voting/say.js';
export type { TallyStepSentences, VotingSentences } from './voting/types.js';
