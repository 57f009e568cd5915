export { checkProcedure } from './check.js';
export { procedures } from './data.js';
export { procedure, stagesOf } from './stages.js';
export type {
  DatedRule,
  LegalForce,
  MissingPart,
  ProcedureRule,
  StageActor,
  StageRule,
  StageState,
  StageView,
} from './types.js';
