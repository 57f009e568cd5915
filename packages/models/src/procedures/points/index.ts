export { POINTS_PEOPLE, pointsPeopleGaps, type PointsGap, type PointsPeople } from './people.js';
export {
  nextAppealLevel,
  POINTS_DAYS,
  pointsAppealLevels,
  pointsDue,
  pointsHeld,
  pointsMayGo,
  pointsStages,
  type PointsActor,
  type PointsAppealLevel,
  type PointsAsked,
  type PointsDue,
  type PointsStage,
  type PointsState,
} from './workflow.js';
