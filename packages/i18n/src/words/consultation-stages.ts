import type { Consultation, MissingPart, Stage, StageActor, StageState } from '@cunju/models';

/** Words of the procedure of a consultation. */
export interface ConsultationStageWords {
  procedure: string;
  procedures: Record<NonNullable<Consultation['procedure']>['kind'], string>;
  urgent: (reason: string) => string;
  stageStatus: Record<StageState, string>;
  stageDetails: string;
  reach: (asked: string, replied: string) => string;
  noticed: (date: string, channels: string) => string;
  posted: (from: string, places: string) => string;
  postedUntil: (from: string, to: string, places: string) => string;
  supervised: (who: string) => string;
  checkedBy: (who: string) => string;
  postingObjections: (count: number) => string;
  met: (date: string, place: string) => string;
  voteBy: Record<'secret' | 'recorded' | 'show-of-hands', string>;
  /** A stage that the procedure asks for and the document does not name. */
  stageKinds: Record<Stage['kind'], string>;
  stageActors: Record<StageActor, string>;
  /** What the record of a stage lacks. */
  recordParts: Record<MissingPart, string>;
  lacks: (parts: string) => string;
  /** The first lawful day. */
  earliest: (date: string) => string;
  /** The first day by custom, which no law sets. */
  usually: (date: string) => string;
  /** The last day that a posting must stand. */
  stands: (date: string) => string;
  under: (text: string, law: string) => string;
}
