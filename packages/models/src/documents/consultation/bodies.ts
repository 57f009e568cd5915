import * as z from 'zod/mini';

/** Bodies that decide, and the two counts that are not assemblies of residents. */
export const body = z.enum([
  'villageAssembly',
  'villageRepAssembly',
  'groupMeeting',
  'residentAssembly',
  'residentRepAssembly',
  'memberAssembly',
  'memberRepAssembly',
  'ownersDecision',
  'election',
  'recall',
]);

/** What the matter is about; `route` sends it to its body. */
export const matter = z.enum([
  'charter-or-rules',
  'committee-election',
  'committee-recall',
  'rep-assembly-decision-review',
  'rep-assembly-set-up',
  'committee-area-change',
  'village-planning',
  'work-subsidy',
  'collective-income-use',
  'public-works',
  'fund-labour-raising',
  'key-assistance',
  'annual-report-appraisal',
  'resignation-vacancy',
  'non-local-voter',
  'supervision-committee',
  'group-matter',
  'land-contract-plan',
  'collective-member-right',
  'collective-property',
  'owners-common-part',
  'owners-maintenance-fund',
  'community-fund-raising',
  'other-important',
]);

/** Which law governs: village, community, rural collective economic organization, or owners of a building. */
export const setting = z.enum(['rural', 'urban', 'collective', 'owners']);
