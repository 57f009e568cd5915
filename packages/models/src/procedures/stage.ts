import type { StageKind } from '../documents/consultation.js';
import type { Confidence } from '../finding.js';
import type { LegalForce, StageActor, StageRule } from './types.js';

/** Stages that rest on the same thing. */
export const stage =
  (legalForce: LegalForce, confidence: Confidence) =>
  (kind: StageKind, actor: StageActor, more: Partial<StageRule> = {}): StageRule => ({
    kind,
    actor,
    legalForce,
    confidence,
    ...more,
  });

export const law = stage('statute', 'T');
export const practice = stage('practice', 'P');
export const local = stage('local', 'P');
export const design = stage('design', 'D');
