export { publicityAnswerDue, type PublicityAnswerDue, type PublicityStep } from './answers.js';
export { BLACK_BOARD, checkBlackBoard, isBlackBoard } from './black-board.js';
export { mayDemandPublication } from './demand.js';
export {
  publicityDue,
  type PublicityAsked,
  type PublicityDue,
  type PublicityRhythm,
  type PublicMatter,
  type StandingDays,
} from './due.js';
export { provincialPublicity, type CountedDays, type ProvincialPublicity } from './provinces.js';
export {
  remediesFor,
  type Remedy,
  type RemedyAct,
  type RemedyAddressee,
  type RemedyAgainst,
  type RemedyAsked,
} from './remedies.js';
export {
  publicationOf,
  publicationSteps,
  type Publication,
  type PublicationActor,
  type PublicationRule,
  type PublicationStep,
  type PublicationView,
} from './steps.js';
export type { Support, SupportAnswer, SupportLeg } from './support.js';
